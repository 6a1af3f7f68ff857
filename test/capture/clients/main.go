package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	client := &http.Client{Timeout: 2500 * time.Millisecond}
	res, err := client.Get(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		log.Fatalf("reading body: %v", err)
	}
	if res.StatusCode >= 400 {
		log.Fatalf("unexpected status: %s", res.Status)
	}
	fmt.Println(string(body))
}
