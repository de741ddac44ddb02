package visitorbadge

import (
	"html"
	"io"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// split takes the page apart and returns its three texts, unescaped.
func split(t *testing.T, body string) (site, name, query string) {
	t.Helper()
	rest, ok1 := strings.CutPrefix(body, "<h1>")
	rest, ok2 := strings.CutSuffix(rest, `">print</a>`)
	site, rest, ok3 := strings.Cut(rest, "</h1><p>Hello, ")
	name, query, ok4 := strings.Cut(rest, `!</p><a href="/badge?name=`)
	if !ok1 || !ok2 || !ok3 || !ok4 {
		t.Fatalf("unexpected page %q", body)
	}
	for _, part := range []string{site, name, query} {
		if strings.ContainsAny(part, `<>"'`) {
			t.Errorf("%q is not escaped", part)
		}
	}
	return html.UnescapeString(site), html.UnescapeString(name), html.UnescapeString(query)
}

func TestPage(t *testing.T) {
	for _, tc := range []struct {
		name, site, target, want string
	}{
		{"plain", "Depot", "/?name=Ada", "Ada"},
		{"any path", "Depot", "/some/where?x=1&name=Ada", "Ada"},
		{"no name", "Depot", "/", "Guest"},
		{"empty name", "Depot", "/?name=", "Guest"},
		{"blank name", "Depot", "/?name=+%09%20", "Guest"},
		{"white space around", "Depot", "/?name=%20Ada+L.%20", "Ada L."},
		{"first of two", "Depot", "/?name=Ada&name=Bob", "Ada"},
		{"other characters", "Dépôt & Söhne", "/?name=Zo%C3%AB%20%26%20Co", "Zoë & Co"},
		{"markup", "<b>Depot</b>", "/?name=%3Cscript%3Ealert(1)%3C/script%3E", "<script>alert(1)</script>"},
		{"quotes", `"D"'s`, "/?name=%22%27%3E%3Cimg%3E", `"'><img>`},
		{"entity", "A&lt;B", "/?name=%26lt%3B", "&lt;"},
		{"query signs", "Depot", "/?name=a%26b%3Dc%23d%3Fe%2Ff%25", "a&b=c#d?e/f%"},
		{"forty characters", "Depot", "/?name=" + url.QueryEscape(strings.Repeat("ü", 40)), strings.Repeat("ü", 40)},
	} {
		t.Run(tc.name, func(t *testing.T) {
			rec := httptest.NewRecorder()
			Handler(tc.site).ServeHTTP(rec, httptest.NewRequest("GET", tc.target, nil))
			res := rec.Result()
			if ct := res.Header.Get("Content-Type"); res.StatusCode != 200 || ct != "text/html; charset=utf-8" {
				t.Errorf("status %d, Content-Type %q", res.StatusCode, ct)
			}
			body, err := io.ReadAll(res.Body)
			if err != nil {
				t.Fatal(err)
			}
			site, name, query := split(t, string(body))
			if site != tc.site || name != tc.want {
				t.Errorf("page shows %q and %q, want %q and %q", site, name, tc.site, tc.want)
			}
			if strings.ContainsAny(query, "&#? ") {
				t.Errorf("query value %q is not encoded", query)
			}
			if got, err := url.QueryUnescape(query); got != tc.want || err != nil {
				t.Errorf("query value %q means %q, %v, want %q", query, got, err, tc.want)
			}
		})
	}
}

func TestPlainPageExactly(t *testing.T) {
	rec := httptest.NewRecorder()
	Handler("Depot 7").ServeHTTP(rec, httptest.NewRequest("GET", "/badge?name=Ada", nil))
	if got, want := rec.Body.String(), `<h1>Depot 7</h1><p>Hello, Ada!</p><a href="/badge?name=Ada">print</a>`; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRefused(t *testing.T) {
	for _, tc := range []struct {
		method, target string
		status         int
	}{
		{"GET", "/?name=" + strings.Repeat("x", 41), 400},
		{"GET", "/?name=" + url.QueryEscape(strings.Repeat("ü", 41)), 400},
		{"GET", "/?name=++" + strings.Repeat("x", 40) + "++", 200},
		{"POST", "/?name=Ada", 405},
		{"HEAD", "/?name=Ada", 405},
		{"DELETE", "/", 405},
	} {
		rec := httptest.NewRecorder()
		Handler("Depot").ServeHTTP(rec, httptest.NewRequest(tc.method, tc.target, nil))
		if rec.Code != tc.status {
			t.Errorf("%s %s: status %d, want %d", tc.method, tc.target, rec.Code, tc.status)
		}
	}
}
