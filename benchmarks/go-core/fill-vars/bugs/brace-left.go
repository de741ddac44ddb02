// Package fillvars expands simple message templates.
package fillvars

import "strings"

// Expand replaces "$$" by "$" and "${name}" by vars[name]. A placeholder whose
// name is not a key of vars is kept as written; an empty value is a value. An
// unclosed "${" is kept with everything after it, as is any other "$".
func Expand(tmpl string, vars map[string]string) string {
	var b strings.Builder
	for tmpl != "" {
		if strings.HasPrefix(tmpl, "$$") {
			b.WriteByte('$')
			tmpl = tmpl[2:]
			continue
		}
		if strings.HasPrefix(tmpl, "${") {
			end := strings.IndexByte(tmpl, '}')
			if end < 0 {
				break
			}
			value, ok := vars[tmpl[2:end]]
			if !ok {
				value = tmpl[:end+1]
			}
			b.WriteString(value)
			tmpl = tmpl[end:]
			continue
		}
		b.WriteByte(tmpl[0])
		tmpl = tmpl[1:]
	}
	return b.String() + tmpl
}
