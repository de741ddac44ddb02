package painttintdispenser

import "testing"

func TestDispenser(t *testing.T) {
	take, other := Dispenser(5), Dispenser(5)
	tests := []struct {
		shot int
		left int
		ok   bool
	}{
		// 5 - 2 = 3 are left
		{2, 3, true},
		// one more than the 3 left
		{4, 3, false},
		// a negative shot
		{-1, 3, false},
		// zero is fine
		{0, 3, true},
		// all that is left
		{3, 0, true},
	}
	for _, tt := range tests {
		if left, ok := take(tt.shot); left != tt.left || ok != tt.ok {
			t.Errorf("take(%d) = %d, %v, want %d, %v", tt.shot, left, ok, tt.left, tt.ok)
		}
	}
	// the other cartridge is still full, 5 - 1 = 4
	if left, ok := other(1); left != 4 || !ok {
		t.Errorf("other(1) = %d, %v, want 4, true", left, ok)
	}
}
