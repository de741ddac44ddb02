package phonedigits

import "testing"

func TestDialable(t *testing.T) {
	tests := []struct {
		number string
		want   string
	}{
		// empty input
		{"", ""},
		// smallest and largest digit
		{"09", "09"},
		// other characters are dropped
		{"(1) 2-x", "12"},
		// plus at the start, also after a space
		{"+12", "+12"},
		{" +12", "+12"},
		// plus anywhere else is dropped
		{"1+2", "12"},
	}
	for _, tt := range tests {
		if got := Dialable(tt.number); got != tt.want {
			t.Errorf("Dialable(%q) = %q, want %q", tt.number, got, tt.want)
		}
	}
}
