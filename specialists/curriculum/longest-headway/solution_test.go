package longestheadway

import (
	"slices"
	"testing"
)

func TestLongestWait(t *testing.T) {
	tests := []struct {
		name       string
		departures []int
		want       int
	}{
		{"none", nil, 0},
		{"single", []int{500}, 1440},
		{"gap over midnight", []int{360, 900, 1200}, 600},
		{"gap at the end of the day", []int{1300, 10, 400, 20}, 900},
		{"gap at the start, repeated time", []int{10, 800, 800, 1400}, 790},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := LongestWait(tt.departures); got != tt.want {
				t.Errorf("LongestWait(%v) = %d, want %d", tt.departures, got, tt.want)
			}
		})
	}
}

func TestLongestWaitKeepsInput(t *testing.T) {
	in := []int{900, 60, 300}
	LongestWait(in)
	if want := []int{900, 60, 300}; !slices.Equal(in, want) {
		t.Errorf("input became %v, want %v", in, want)
	}
}
