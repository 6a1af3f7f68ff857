package main

import (
	"crypto/tls"
	"fmt"
	"net"
	"os"
	"time"
)

func main() {
	var err error
	if len(os.Args) > 2 {
		_, err = tls.Dial("tcp", os.Args[1], nil)
	} else {
		var c net.Conn
		c, err = net.DialTimeout("tcp", os.Args[1], 2*time.Second)
		if err == nil {
			c.SetDeadline(time.Now().Add(2 * time.Second))
			for i := 0; i < 5 && err == nil; i++ {
				_, err = c.Write(make([]byte, 1000))
				if err == nil {
					_, err = c.Read(make([]byte, 100))
				}
			}
		}
	}
	if err != nil {
		panic(fmt.Errorf("cache: %w", err))
	}
}
