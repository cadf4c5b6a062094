// Loads and checks OpenAPI documents with kin-openapi, and judges requests by one of them.
//
//	judge FILE...       says what is wrong with each document
//	judge -serve FILE   a server on loopback: 200 for a request that fits the document, 400 for one that doesn't
package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers/legacy"
)

func main() {
	if len(os.Args) == 3 && os.Args[1] == "-serve" {
		serve(load(os.Args[2]))
		return
	}
	for _, file := range os.Args[1:] {
		load(file)
	}
}

func load(file string) *openapi3.T {
	document, err := openapi3.NewLoader().LoadFromFile(file)
	if err == nil {
		err = document.Validate(context.Background())
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", file, err)
		os.Exit(1)
	}
	return document
}

func serve(document *openapi3.T) {
	router, err := legacy.NewRouter(document)
	if err != nil {
		panic(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr())
	panic(http.Serve(listener, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		route, params, err := router.FindRoute(r)
		if err == nil {
			input := &openapi3filter.RequestValidationInput{Request: r, Route: route, PathParams: params}
			err = openapi3filter.ValidateRequest(r.Context(), input)
		}
		if err != nil {
			http.Error(w, err.Error(), 400)
		}
	})))
}
