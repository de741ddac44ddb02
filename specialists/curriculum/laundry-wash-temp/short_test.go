package laundrywashtemp

import "testing"

func TestWashTemp(t *testing.T) {
	tests := []struct {
		labels []int
		want   int
		ok     bool
	}{
		// empty load
		{nil, 0, false},
		// one label
		{[]int{40}, 40, true},
		// the lowest one
		{[]int{60, 30, 40}, 30, true},
		// hand wash only
		{[]int{60, 0}, 0, false},
	}
	for _, tt := range tests {
		got, ok := WashTemp(tt.labels)
		if got != tt.want || ok != tt.ok {
			t.Errorf("WashTemp(%v) = %v, %v, want %v, %v", tt.labels, got, ok, tt.want, tt.ok)
		}
	}
}
