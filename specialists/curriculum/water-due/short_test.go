package waterdue

import (
	"reflect"
	"testing"
)

func TestDue(t *testing.T) {
	tests := []struct {
		next map[string]int
		want []string
	}{
		// no plants give nil
		{nil, nil},
		// due tomorrow
		{map[string]int{"a": 6}, nil},
		// due today
		{map[string]int{"a": 5}, []string{"a"}},
		// the earliest day comes first
		{map[string]int{"a": 4, "b": 3}, []string{"b", "a"}},
		// the same day, sorted by name
		{map[string]int{"b": 4, "a": 4}, []string{"a", "b"}},
	}
	for _, tt := range tests {
		if got := Due(tt.next, 5); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Due(%v) = %v, want %v", tt.next, got, tt.want)
		}
	}
}
