package donepercent

import "testing"

func TestPercent(t *testing.T) {
	for _, tc := range []struct {
		name        string
		part, total int32
		want        int64
	}{
		{"nothing", 0, 8, 0},
		{"half", 4, 8, 50},
		{"all", 8, 8, 100},
		{"rounded down", 2, 3, 66},
		{"more than all", 3, 2, 150},
		{"no total", 5, 0, 0},
		{"both zero", 0, 0, 0},
		{"large", 1500000000, 2000000000, 75},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Percent(tc.part, tc.total); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
