package painttintdispenser

import "testing"

func TestDispenser(t *testing.T) {
	take, other := Dispenser(5), Dispenser(5)
	// 5 - 2 = 3 are left
	if left, ok := take(2); left != 3 || !ok {
		t.Errorf("take(2) = %d, %v, want 3, true", left, ok)
	}
	// one more than what is left, and a negative shot
	if left, ok := take(4); left != 3 || ok {
		t.Errorf("take(4) = %d, %v, want 3, false", left, ok)
	}
	if left, ok := take(-1); left != 3 || ok {
		t.Errorf("take(-1) = %d, %v, want 3, false", left, ok)
	}
	// zero is fine
	if left, ok := take(0); left != 3 || !ok {
		t.Errorf("take(0) = %d, %v, want 3, true", left, ok)
	}
	// all that is left
	if left, ok := take(3); left != 0 || !ok {
		t.Errorf("take(3) = %d, %v, want 0, true", left, ok)
	}
	// the other cartridge is still full
	if left, ok := other(1); left != 4 || !ok {
		t.Errorf("other(1) = %d, %v, want 4, true", left, ok)
	}
}
