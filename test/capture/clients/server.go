package main

import (
	"context"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"time"
)

// server.go tls|listen|proxy ADDRESS [TARGET|CERT]
func main() {
	mode, addr := os.Args[1], os.Args[2]
	srv := &http.Server{Addr: addr, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok\n")) })}
	go func() { time.Sleep(3 * time.Second); srv.Shutdown(context.Background()) }()
	log.Printf("listening on %s", addr)
	switch mode {
	case "tls":
		log.Println(srv.ListenAndServeTLS(os.Args[3]+".crt", os.Args[3]+".key"))
	case "proxy":
		u, _ := url.Parse(os.Args[3])
		srv.Handler = httputil.NewSingleHostReverseProxy(u)
		log.Println(srv.ListenAndServe())
	default:
		log.Fatal(srv.ListenAndServe())
	}
}
