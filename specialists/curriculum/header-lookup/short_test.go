package headerlookup

import "testing"

func TestLastHeader(t *testing.T) {
	tests := []struct {
		m      *Mail
		name   string
		want   string
		wantOK bool
	}{
		// no mail
		{nil, "a", "", false},
		// the value is trimmed
		{&Mail{[]Header{{"a", " x "}}}, "a", "x", true},
		// case does not matter, the last one counts
		{&Mail{[]Header{{"a", "x"}, {"A", "y"}}}, "a", "y", true},
		// an empty value is found
		{&Mail{[]Header{{"a", ""}}}, "a", "", true},
		// no such header
		{&Mail{[]Header{{"a", "x"}}}, "b", "", false},
	}
	for _, tt := range tests {
		if got, ok := LastHeader(tt.m, tt.name); got != tt.want || ok != tt.wantOK {
			t.Errorf("LastHeader(%v, %q) = %q, %v, want %q, %v", tt.m, tt.name, got, ok, tt.want, tt.wantOK)
		}
	}
}
