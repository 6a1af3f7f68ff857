import java.io.*;
import java.net.*;

public class UrlConn {
  public static void main(String[] a) throws Exception {
    HttpURLConnection c = (HttpURLConnection) new URL(a[0]).openConnection();
    c.setConnectTimeout(2000);
    c.setReadTimeout(2000);
    try (InputStream in = c.getInputStream()) {
      System.out.println(new String(in.readAllBytes()));
    }
  }
}
