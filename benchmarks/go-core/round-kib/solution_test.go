package roundkib

import "testing"

func TestKiB(t *testing.T) {
	for _, tc := range []struct {
		name        string
		bytes, want int
	}{
		{"zero", 0, 0},
		{"one byte", 1, 1},
		{"just below", 1023, 1},
		{"exact", 1024, 1},
		{"just above", 1025, 2},
		{"two", 2048, 2},
		{"many", 102400, 100},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := KiB(tc.bytes); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
