package streetoneline

import "testing"

func TestOneLine(t *testing.T) {
	tests := []struct {
		address *Address
		want    string
	}{
		{&Address{"5 Elm St", "Floor 2", "Hull"}, "5 Elm St, Floor 2, Hull"},
		{&Address{" 5 Elm St ", " \t", "Hull"}, "5 Elm St, Hull"},
		{&Address{Extra: "Barn"}, "Barn"},
		{&Address{}, ""},
		{nil, ""},
	}
	for _, tt := range tests {
		if got := OneLine(tt.address); got != tt.want {
			t.Errorf("OneLine(%v) = %q, want %q", tt.address, got, tt.want)
		}
	}
}
