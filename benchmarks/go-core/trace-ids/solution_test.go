package traceids

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestIDs(t *testing.T) {
	long := strings.Repeat("aZ9-", 8)
	for _, tc := range []struct {
		name string
		sent []string
		want string
	}{
		{"none", nil, "made-1"},
		{"valid", []string{"Job-42"}, "Job-42"},
		{"one character", []string{"x"}, "x"},
		{"limits of the ranges", []string{"azAZ09-"}, "azAZ09-"},
		{"only hyphens", []string{"--"}, "--"},
		{"32 characters", []string{long}, long},
		{"33 characters", []string{long + "x"}, "made-1"},
		{"empty", []string{""}, "made-1"},
		{"space", []string{"a b"}, "made-1"},
		{"underscore", []string{"a_b"}, "made-1"},
		{"newline", []string{"a\nlevel=error"}, "made-1"},
		{"markup", []string{"<b>"}, "made-1"},
		{"next to the ranges", []string{"a{"}, "made-1"},
		{"letter outside of ASCII", []string{"é"}, "made-1"},
		{"bad byte", []string{"a\xff"}, "made-1"},
		{"invalid at the end", []string{"abc."}, "made-1"},
		{"first of two", []string{"one", "two"}, "one"},
		{"first of two is invalid", []string{"", "two"}, "made-1"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			made, called := 0, 0
			h := Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				called++
				if id := ID(r.Context()); id != tc.want {
					t.Errorf("next gets ID %q, want %q", id, tc.want)
				}
				if id := w.Header().Get("X-Trace-Id"); id != tc.want {
					t.Errorf("response header is %q before next, want %q", id, tc.want)
				}
				w.WriteHeader(202)
			}), func() string { made++; return "made-1" })
			req := httptest.NewRequest("GET", "/", nil)
			for _, v := range tc.sent {
				req.Header.Add("X-Trace-Id", v)
			}
			rec := httptest.NewRecorder()
			rec.Header().Add("X-Trace-Id", "old")
			h.ServeHTTP(rec, req)
			res := rec.Result()
			if v := res.Header.Values("X-Trace-Id"); res.StatusCode != 202 || len(v) != 1 || v[0] != tc.want {
				t.Errorf("status %d, headers %q, want 202 and %q", res.StatusCode, v, tc.want)
			}
			wantMade := 0
			if tc.want == "made-1" {
				wantMade = 1
			}
			if made != wantMade || called != 1 {
				t.Errorf("newID called %d times, next %d times, want %d and 1", made, called, wantMade)
			}
			if got := req.Header.Values("X-Trace-Id"); strings.Join(got, "|") != strings.Join(tc.sent, "|") || ID(req.Context()) != "" {
				t.Errorf("the request was changed: %q, %q", got, ID(req.Context()))
			}
		})
	}
}

func TestUncheckedNewID(t *testing.T) {
	for _, id := range []string{"", "with space", strings.Repeat("x", 50)} {
		h := Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if got := ID(r.Context()); got != id {
				t.Errorf("got %q, want %q", got, id)
			}
		}), func() string { return id })
		h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	}
}

func TestContextIsKept(t *testing.T) {
	type other struct{}
	if id := ID(context.Background()); id != "" {
		t.Errorf("empty context has ID %q", id)
	}
	req := httptest.NewRequest("POST", "/path?q=1", nil)
	req = req.WithContext(context.WithValue(req.Context(), other{}, 7))
	h := Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Context().Value(other{}) != 7 || r.Method != "POST" || r.URL.RawQuery != "q=1" {
			t.Error("next does not get the request as it was")
		}
	}), func() string { return "n" })
	h.ServeHTTP(httptest.NewRecorder(), req)
}
