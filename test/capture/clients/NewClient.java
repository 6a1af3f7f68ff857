import java.net.URI;
import java.net.http.*;
import java.time.Duration;

public class NewClient {
  public static void main(String[] a) throws Exception {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).followRedirects(HttpClient.Redirect.NORMAL).build();
    HttpRequest req = HttpRequest.newBuilder(URI.create(a[0])).timeout(Duration.ofSeconds(3)).build();
    HttpResponse<String> res = client.send(req, HttpResponse.BodyHandlers.ofString());
    System.out.println(res.statusCode());
    if (res.statusCode() >= 400) throw new IllegalStateException("Unexpected response " + res.statusCode() + " from " + req.uri() + ": " + res.body());
  }
}
