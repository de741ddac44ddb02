package strandbinds

import "testing"

func TestBinds(t *testing.T) {
	pairs := map[byte]byte{'a': 't', 't': 'a'}
	tests := []struct {
		a    string
		b    string
		want bool
	}{
		// partners
		{"at", "ta", true},
		// not the partner
		{"a", "a", false},
		// no partner named
		{"x", "t", false},
		// unequal length
		{"a", "ta", false},
		// both empty
		{"", "", true},
		// the last one is wrong
		{"aa", "ta", false},
	}
	for _, tt := range tests {
		if got := Binds(tt.a, tt.b, pairs); got != tt.want {
			t.Errorf("Binds(%v, %v) = %v, want %v", tt.a, tt.b, got, tt.want)
		}
	}
}
