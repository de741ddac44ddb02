package accesslines

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"
)

// lines collects every Write apart.
type lines []string

func (l *lines) Write(p []byte) (int, error) {
	*l = append(*l, string(p))
	return len(p), nil
}

// clock returns a now function that moves on by step with every call.
func clock(step time.Duration) func() time.Time {
	t := time.Date(2024, 6, 5, 4, 3, 2, 1, time.UTC)
	return func() time.Time { t = t.Add(step); return t }
}

func TestLines(t *testing.T) {
	for _, tc := range []struct {
		name, method, path string
		step               time.Duration
		next               func(w http.ResponseWriter, r *http.Request)
		want               string
		status             int
	}{
		{"plain", "GET", "/a", 25 * time.Millisecond, func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "hello") }, "GET \"/a\" 200 5 25\n", 200},
		{"nothing sent", "GET", "/a", 0, func(w http.ResponseWriter, r *http.Request) {}, "GET \"/a\" 200 0 0\n", 200},
		{"status only", "DELETE", "/a/b", time.Second, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) }, "DELETE \"/a/b\" 204 0 1000\n", 204},
		{"several writes", "POST", "/", 1999 * time.Microsecond, func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(201)
			io.WriteString(w, "ab")
			io.WriteString(w, "")
			io.WriteString(w, "cde")
		}, "POST \"/\" 201 5 1\n", 201},
		{"first status counts", "GET", "/", 999 * time.Microsecond, func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(404)
			w.WriteHeader(500)
		}, "GET \"/\" 404 0 0\n", 404},
		{"status after the body", "GET", "/", 0, func(w http.ResponseWriter, r *http.Request) {
			io.WriteString(w, "x")
			w.WriteHeader(500)
		}, "GET \"/\" 200 1 0\n", 200},
		{"informational status", "GET", "/", 0, func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(103)
			w.WriteHeader(302)
		}, "GET \"/\" 302 0 0\n", 0},
		{"only informational", "GET", "/", 0, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(103) }, "GET \"/\" 200 0 0\n", 0},
		{"line break in the path", "GET", "/a\n\"b\" 200", 0, func(w http.ResponseWriter, r *http.Request) {}, `GET "/a\n\"b\" 200" 200 0 0` + "\n", 200},
		{"other characters in the path", "GET", "/ü\t\\%20", 0, func(w http.ResponseWriter, r *http.Request) {}, `GET "/ü\t\\%20" 200 0 0` + "\n", 200},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var out lines
			req := httptest.NewRequest(tc.method, "/?q=1", nil)
			req.URL = &url.URL{Path: tc.path, RawQuery: "q=1"}
			rec := httptest.NewRecorder()
			Wrap(http.HandlerFunc(tc.next), &out, clock(tc.step)).ServeHTTP(rec, req)
			if len(out) != 1 || out[0] != tc.want {
				t.Errorf("got %q, want one line %q", out, tc.want)
			}
			if tc.status != 0 && rec.Code != tc.status {
				t.Errorf("client got status %d, want %d", rec.Code, tc.status)
			}
		})
	}
}

func TestPanics(t *testing.T) {
	for _, tc := range []struct {
		name   string
		before func(w http.ResponseWriter)
		want   string
	}{
		{"nothing sent", func(w http.ResponseWriter) {}, "GET \"/p\" 500 0 7\n"},
		{"only informational", func(w http.ResponseWriter) { w.WriteHeader(102) }, "GET \"/p\" 500 0 7\n"},
		{"status sent", func(w http.ResponseWriter) { w.WriteHeader(206) }, "GET \"/p\" 206 0 7\n"},
		{"body sent", func(w http.ResponseWriter) { io.WriteString(w, "abc") }, "GET \"/p\" 200 3 7\n"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var out lines
			h := Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				tc.before(w)
				panic(http.ErrAbortHandler)
			}), &out, clock(7*time.Millisecond))
			func() {
				defer func() {
					if v := recover(); v != http.ErrAbortHandler {
						t.Errorf("recovered %v, want the panic of next", v)
					}
				}()
				h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/p", nil))
			}()
			if len(out) != 1 || out[0] != tc.want {
				t.Errorf("got %q, want one line %q", out, tc.want)
			}
		})
	}
}

// short accepts three bytes of every Write.
type short struct{ *httptest.ResponseRecorder }

func (s short) Write(p []byte) (int, error) {
	s.ResponseRecorder.Write(p[:min(3, len(p))])
	return min(3, len(p)), errors.New("client is gone")
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriters(t *testing.T) {
	var out lines
	rec := short{httptest.NewRecorder()}
	next := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n, err := w.Write([]byte("hello")); n != 3 || err == nil {
			t.Errorf("Write = %d, %v, want 3 and the error", n, err)
		}
		if err := http.NewResponseController(w).Flush(); err != nil {
			t.Errorf("Flush: %v", err)
		}
	})
	Wrap(next, &out, clock(0)).ServeHTTP(rec, httptest.NewRequest("GET", "/", nil))
	if len(out) != 1 || out[0] != "GET \"/\" 200 3 0\n" {
		t.Errorf("got %q, want 3 bytes", out)
	}
	if !rec.Flushed {
		t.Error("Flush did not reach the underlying writer")
	}

	plain := httptest.NewRecorder()
	Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-A", "1")
		io.WriteString(w, "body")
	}), failing{}, clock(0)).ServeHTTP(plain, httptest.NewRequest("GET", "/", nil))
	if !bytes.Equal(plain.Body.Bytes(), []byte("body")) || plain.Header().Get("X-A") != "1" || plain.Code != 200 {
		t.Errorf("response with a failing log: %d %q", plain.Code, plain.Body)
	}
}
