package accesslines

import (
	"fmt"
	"io"
	"net/http"
	"time"
)

// recorder notes status and size of a response.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (r *recorder) WriteHeader(status int) {
	if status >= 200 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(p []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	n, err := r.ResponseWriter.Write(p)
	r.bytes += int64(n)
	return n, err
}

func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// Wrap returns a handler that runs next and then writes a line "METHOD PATH
// STATUS BYTES MILLIS" to out, with the path quoted so that a request cannot
// break the line. STATUS is the first final status that next sent, by default
// 200, or 500 if next panics without having sent one; the panic goes on.
func Wrap(next http.Handler, out io.Writer, now func() time.Time) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := now()
		rec := &recorder{ResponseWriter: w}
		fallback := http.StatusInternalServerError
		defer func() {
			if rec.status == 0 {
				rec.status = fallback
			}
			millis := now().Sub(start).Milliseconds()
			fmt.Fprintf(out, "%s %q %d %d %d\n", r.Method, r.URL.Path, rec.status, rec.bytes, millis)
		}()
		next.ServeHTTP(rec, r)
		fallback = http.StatusOK
	})
}
