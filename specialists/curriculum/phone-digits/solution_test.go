package phonedigits

import "testing"

func TestDialable(t *testing.T) {
	tests := []struct{ number, want string }{
		{"(089) 12-34", "0891234"},
		{"  +49 (0)5 67", "+490567"},
		{"12+34", "1234"},
		{"tel:+9", "9"},
		{"٣ ext. é", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := Dialable(tt.number); got != tt.want {
			t.Errorf("Dialable(%q) = %q, want %q", tt.number, got, tt.want)
		}
	}
}
