package visitorbadge

import (
	"html/template"
	"net/http"
	"strings"
)

const page = `<h1>{{.Site}}</h1><p>Hello, {{.Name}}!</p><a href="/badge?name={{.Name}}">print</a>`

// Handler returns a handler for a page that greets the visitor named by the
// query parameter name. Site and name are shown literally, whatever they
// contain. Names over 40 characters give status 400, methods other than GET
// 405.
func Handler(site string) http.Handler {
	tmpl := template.Must(template.New("badge").Parse(page))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet {
			http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimSpace(r.URL.Query().Get("name"))
		if name == "" {
			name = "Guest"
		}
		if len([]rune(name)) > 40 {
			http.Error(w, "name too long", http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		tmpl.Execute(w, map[string]string{"Site": site, "Name": name})
	})
}
