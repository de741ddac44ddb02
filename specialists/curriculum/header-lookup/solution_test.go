package headerlookup

import "testing"

func TestLastHeader(t *testing.T) {
	mail := &Mail{Headers: []Header{
		{"Subject", " hello "},
		{"X-Trace", "one"},
		{"To", "ann@a.org"},
		{"x-trace", "\ttwo"},
		{"X-Empty", "  "},
	}}
	tests := []struct {
		mail       *Mail
		name, want string
		ok         bool
	}{
		{mail, "X-TRACE", "two", true},
		{mail, "subject", "hello", true},
		{mail, "x-empty", "", true},
		{mail, "Trace", "", false},
		{&Mail{}, "To", "", false},
		{nil, "To", "", false},
	}
	for _, tt := range tests {
		if got, ok := LastHeader(tt.mail, tt.name); got != tt.want || ok != tt.ok {
			t.Errorf("LastHeader(%v, %q) = %q, %t; want %q, %t", tt.mail, tt.name, got, ok, tt.want, tt.ok)
		}
	}
}
