package cookringat

import "testing"

func TestRingAt(t *testing.T) {
	rings := 0
	ring := func() { rings++ }
	tick, other := RingAt(2, ring), RingAt(2, ring)
	// one call each is too early
	tick()
	other()
	if rings != 0 {
		t.Errorf("rings = %d, want 0", rings)
	}
	// the second call rings
	tick()
	if rings != 1 {
		t.Errorf("rings = %d, want 1", rings)
	}
	// the third call does not ring again
	tick()
	if rings != 1 {
		t.Errorf("rings = %d, want 1", rings)
	}
	// zero never rings
	RingAt(0, ring)()
	if rings != 1 {
		t.Errorf("rings = %d, want 1", rings)
	}
	// nil is not called
	RingAt(1, nil)()
}
