import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

public class Listen {
  public static void main(String[] a) throws Exception {
    HttpServer.create(new InetSocketAddress("127.0.0.1", 3000), 0).start();
  }
}
