package grocerygap

import (
	"reflect"
	"testing"
)

func TestToBuy(t *testing.T) {
	tests := []struct {
		need map[string]int
		have map[string]int
		want []string
	}{
		// nothing needed gives an empty slice
		{nil, nil, []string{}},
		// exactly enough at hand
		{map[string]int{"egg": 2}, map[string]int{"egg": 2}, []string{}},
		// 5 - 2 = 3 are missing
		{map[string]int{"egg": 5}, map[string]int{"egg": 2}, []string{"egg: 3"}},
		// none at hand, ordered by name
		{map[string]int{"oil": 1, "egg": 2}, nil, []string{"egg: 2", "oil: 1"}},
	}
	for _, tt := range tests {
		if got := ToBuy(tt.need, tt.have); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("ToBuy(%v, %v) = %v, want %v", tt.need, tt.have, got, tt.want)
		}
	}
}
