import java.net.*;

public class Sock {
  public static void main(String[] a) throws Exception {
    try (Socket s = new Socket()) {
      s.connect(new InetSocketAddress(a[0], Integer.parseInt(a[1])), 2000);
      s.setSoTimeout(2000);
      for (int i = 0; i < 5; i++) {
        s.getOutputStream().write(new byte[1000]);
        System.out.println(s.getInputStream().read());
      }
    } catch (Exception e) {
      throw new RuntimeException("cannot reach cache " + a[0], e);
    }
  }
}
