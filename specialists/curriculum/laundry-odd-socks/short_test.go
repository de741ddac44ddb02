package laundryoddsocks

import (
	"reflect"
	"testing"
)

func TestOddSocks(t *testing.T) {
	tests := []struct {
		socks []string
		want  []string
	}{
		// no socks
		{nil, nil},
		// one
		{[]string{"a"}, []string{"a"}},
		// a pair
		{[]string{"a", "a"}, nil},
		// three are odd
		{[]string{"a", "a", "a"}, []string{"a"}},
		// case and blanks do not matter
		{[]string{"A", " a "}, nil},
		// sorted
		{[]string{"b", "a"}, []string{"a", "b"}},
	}
	for _, tt := range tests {
		if got := OddSocks(tt.socks); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("OddSocks(%v) = %v, want %v", tt.socks, got, tt.want)
		}
	}
}
