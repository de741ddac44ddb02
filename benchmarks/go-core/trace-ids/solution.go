package traceids

import (
	"context"
	"net/http"
)

type key struct{}

const header = "X-Trace-Id"

// Wrap returns a handler that takes the ID of a request from its X-Trace-Id
// header, or from newID if that is missing or invalid, sets it on the
// response, and passes it to next in the context.
func Wrap(next http.Handler, newID func() string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get(header)
		if !valid(id) {
			id = newID()
		}
		w.Header().Set(header, id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, id)))
	})
}

// ID returns the request ID in ctx, or "" if there is none.
func ID(ctx context.Context) string {
	id, _ := ctx.Value(key{}).(string)
	return id
}

// valid reports whether id has 1 to 32 ASCII letters, digits and hyphens.
func valid(id string) bool {
	for _, c := range id {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-':
		default:
			return false
		}
	}
	return id != "" && len(id) <= 32
}
