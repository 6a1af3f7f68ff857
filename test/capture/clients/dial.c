#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
int main(int n, char **a) {
  struct addrinfo *r, h = {.ai_socktype = SOCK_STREAM};
  int e = getaddrinfo(a[1], a[2], &h, &r);
  if (e) { fprintf(stderr, "%s: %s: %s\n", a[0], a[1], gai_strerror(e)); return 1; }
  int s = socket(r->ai_family, SOCK_STREAM, 0);
  if (connect(s, r->ai_addr, r->ai_addrlen)) { perror("connect"); return 1; }
  char b[1000] = "x";
  for (int i = 0; i < 5; i++) { if (write(s, b, 1000) < 0) { perror("write"); return 1; } if (n < 4 && read(s, b, 1000) < 0) { perror("read"); return 1; } sleep(1); }
}
