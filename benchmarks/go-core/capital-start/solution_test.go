package capitalstart

import "testing"

func TestCapital(t *testing.T) {
	tests := []struct {
		name string
		s    string
		want string
	}{
		{"empty", "", ""},
		{"one letter", "a", "A"},
		{"word", "invoice", "Invoice"},
		{"already", "Invoice", "Invoice"},
		{"rest unchanged", "myURL", "MyURL"},
		{"digit first", "2nd row", "2nd row"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Capital(tc.s); got != tc.want {
				t.Errorf("Capital(%q) = %q, want %q", tc.s, got, tc.want)
			}
		})
	}
}
