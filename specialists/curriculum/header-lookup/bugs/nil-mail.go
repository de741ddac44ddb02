package headerlookup

import "strings"

// Header is one header of a mail.
type Header struct{ Name, Value string }

// Mail holds the headers of a mail in order.
type Mail struct{ Headers []Header }

// LastHeader returns the trimmed value of the last header called name, ignoring case,
// and whether there is one. A nil mail has no headers.
func LastHeader(m *Mail, name string) (string, bool) {
	for i := len(m.Headers) - 1; i >= 0; i-- {
		if strings.EqualFold(m.Headers[i].Name, name) {
			return strings.TrimSpace(m.Headers[i].Value), true
		}
	}
	return "", false
}
