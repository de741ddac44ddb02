package cookringat

import "testing"

func TestRingAt(t *testing.T) {
	tests := []struct {
		name     string
		n, calls int
		want     int
	}{
		{"not yet", 3, 2, 0},
		{"just now", 3, 3, 1},
		{"only once", 2, 7, 1},
		{"never", 0, 2, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rings := 0
			tick := RingAt(tt.n, func() { rings++ })
			for range tt.calls {
				tick()
			}
			if rings != tt.want {
				t.Errorf("RingAt(%d) rang %d times in %d calls, want %d", tt.n, rings, tt.calls, tt.want)
			}
		})
	}
}

func TestRingAtSeparateCounts(t *testing.T) {
	rings := 0
	first := RingAt(2, func() { rings++ })
	second := RingAt(2, func() { rings++ })
	first()
	second()
	if rings != 0 {
		t.Errorf("rings = %d after one call each, want 0", rings)
	}
}

func TestRingAtNilRing(t *testing.T) {
	RingAt(1, nil)()
}
