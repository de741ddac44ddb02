package painttintdispenser

import "testing"

func TestDispenser(t *testing.T) {
	take, other := Dispenser(30), Dispenser(5)
	steps := []struct {
		shot, left int
		ok         bool
	}{
		{12, 18, true},
		{19, 18, false},
		{-1, 18, false},
		{0, 18, true},
		{18, 0, true},
		{1, 0, false},
		{0, 0, true},
	}
	for i, s := range steps {
		if left, ok := take(s.shot); left != s.left || ok != s.ok {
			t.Errorf("step %d: shot of %d = %d, %t; want %d, %t", i, s.shot, left, ok, s.left, s.ok)
		}
	}
	if left, ok := other(2); left != 3 || !ok {
		t.Errorf("other dispenser: shot of 2 = %d, %t; want 3, true", left, ok)
	}
}
