package stockendpoint

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"reflect"
	"testing"
)

func request(h http.Handler, method, path string) *http.Response {
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest(method, path, nil))
	return rec.Result()
}

func expectJSON(t *testing.T, res *http.Response, status int, want map[string]any) {
	t.Helper()
	if res.StatusCode != status {
		t.Errorf("status %d, want %d", res.StatusCode, status)
	}
	if ct := res.Header.Get("Content-Type"); ct != "application/json" {
		t.Errorf("Content-Type %q", ct)
	}
	var got map[string]any
	if err := json.NewDecoder(res.Body).Decode(&got); err != nil {
		t.Fatalf("body: %v", err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("body %v, want %v", got, want)
	}
}

func TestStock(t *testing.T) {
	h := Handler(map[string]int{"bolt-4": 120, "nut": 0, "late": -3, "a b/c": 7, `q"<`: 1})
	for _, tc := range []struct {
		path  string
		sku   string
		count float64
	}{
		{"/stock/bolt-4", "bolt-4", 120},
		{"/stock/bolt-4?x=1", "bolt-4", 120},
		{"/stock/nut", "nut", 0},
		{"/stock/late", "late", -3},
		{"/stock/a%20b%2Fc", "a b/c", 7},
		{"/stock/q%22%3C", `q"<`, 1},
	} {
		t.Run(tc.path, func(t *testing.T) {
			expectJSON(t, request(h, "GET", tc.path), 200, map[string]any{"sku": tc.sku, "count": tc.count})
			if res := request(h, "HEAD", tc.path); res.StatusCode != 200 || res.Header.Get("Content-Type") != "application/json" {
				t.Errorf("HEAD: status %d, Content-Type %q", res.StatusCode, res.Header.Get("Content-Type"))
			}
		})
	}
}

func TestUnknown(t *testing.T) {
	want := map[string]any{"error": "unknown sku"}
	for _, h := range []http.Handler{Handler(map[string]int{"nut": 1}), Handler(nil)} {
		expectJSON(t, request(h, "GET", "/stock/screw"), 404, want)
		expectJSON(t, request(h, "GET", "/stock/NUT"), 404, want)
	}
}

func TestOtherRequests(t *testing.T) {
	h := Handler(map[string]int{"nut": 1, "": 5, "a": 2})
	for _, tc := range []struct {
		method, path string
		status       int
	}{
		{"POST", "/stock/nut", 405},
		{"DELETE", "/stock/nut", 405},
		{"PUT", "/stock/screw", 405},
		{"GET", "/", 404},
		{"GET", "/stock", 404},
		{"GET", "/stock/", 404},
		{"GET", "/stock/a/b", 404},
		{"GET", "/Stock/nut", 404},
	} {
		if res := request(h, tc.method, tc.path); res.StatusCode != tc.status {
			t.Errorf("%s %s: status %d, want %d", tc.method, tc.path, res.StatusCode, tc.status)
		}
	}
}

func TestLaterChangesHaveNoEffect(t *testing.T) {
	stock := map[string]int{"nut": 1, "bolt": 2}
	h := Handler(stock)
	stock["nut"] = 99
	stock["new"] = 1
	delete(stock, "bolt")
	expectJSON(t, request(h, "GET", "/stock/nut"), 200, map[string]any{"sku": "nut", "count": 1.0})
	expectJSON(t, request(h, "GET", "/stock/bolt"), 200, map[string]any{"sku": "bolt", "count": 2.0})
	expectJSON(t, request(h, "GET", "/stock/new"), 404, map[string]any{"error": "unknown sku"})
}
