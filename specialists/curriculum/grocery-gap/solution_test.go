package grocerygap

import (
	"slices"
	"testing"
)

func TestToBuy(t *testing.T) {
	have := map[string]int{"flour": 300, "eggs": 2, "milk": 5, "salt": 9}
	tests := []struct {
		name string
		need map[string]int
		want []string
	}{
		{"difference", map[string]int{"flour": 500}, []string{"flour: 200"}},
		{"enough", map[string]int{"eggs": 2, "milk": 1}, nil},
		{"absent, sorted", map[string]int{"yeast": 1, "sugar": 40, "eggs": 6, "salt": 9, "butter": 80},
			[]string{"butter: 80", "eggs: 4", "sugar: 40", "yeast: 1"}},
		{"nothing needed", nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ToBuy(tt.need, have); !slices.Equal(got, tt.want) {
				t.Errorf("ToBuy(%v) = %q, want %q", tt.need, got, tt.want)
			}
		})
	}
}
