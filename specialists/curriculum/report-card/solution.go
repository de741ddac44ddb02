package reportcard

import (
	"fmt"
	"html"
	"strings"
)

// Mark is the result in one subject; nil Points mean that the pupil was absent.
type Mark struct {
	Subject string
	Points  *int
}

// Card renders a report as HTML with name and subjects escaped. A total line
// follows if at least one mark has points.
func Card(name string, marks []Mark) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<h2>%s</h2>", html.EscapeString(name))
	sum, present := 0, 0
	for _, m := range marks {
		subject := html.EscapeString(m.Subject)
		if m.Points == nil {
			fmt.Fprintf(&b, "<p>%s: absent</p>", subject)
			continue
		}
		fmt.Fprintf(&b, "<p>%s: %d</p>", subject, *m.Points)
		sum += *m.Points
		present++
	}
	if present > 0 {
		fmt.Fprintf(&b, "<p>Total: %d</p>", sum)
	}
	return b.String()
}
