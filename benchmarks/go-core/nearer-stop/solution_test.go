package nearerstop

import "testing"

func TestNearer(t *testing.T) {
	tests := []struct {
		name string
		pos  int
		a    int
		b    int
		want int
	}{
		{"a is nearer", 10, 8, 20, 8},
		{"b is nearer", 10, 2, 11, 11},
		{"tie", 10, 12, 8, 12},
		{"tie other order", 10, 8, 12, 8},
		{"negative", -5, -1, -7, -7},
		{"on the spot", 3, 0, 3, 3},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Nearer(tc.pos, tc.a, tc.b); got != tc.want {
				t.Errorf("Nearer(%v, %v, %v) = %v, want %v", tc.pos, tc.a, tc.b, got, tc.want)
			}
		})
	}
}
