package formmissing

import "strings"

// Unfilled returns the required names, in their order, that have no or only a blank value in form.
func Unfilled(form map[string]string, required []string) []string {
	var names []string
	for _, name := range required {
		if strings.TrimSpace(form[name]) == "" {
			names = append(names, name)
		}
	}
	return names
}
