package vendmotor

import (
	"errors"
	"testing"
)

type fakeMotor struct{ turned, closed int }

func (m *fakeMotor) Turn() error { m.turned++; return nil }
func (m *fakeMotor) Close()      { m.closed++ }

func TestVendAll(t *testing.T) {
	m := &fakeMotor{}
	jam := errors.New("jam")
	open := func(code string) (Motor, error) {
		if code == "X" {
			return nil, jam
		}
		return m, nil
	}
	// both slots open
	if err := VendAll(open, []string{"A", "B"}); err != nil {
		t.Errorf("VendAll(A, B) = %v, want nil", err)
	}
	// each motor is turned and closed once
	if m.turned != 2 || m.closed != 2 {
		t.Errorf("turned %d, closed %d, want 2 and 2", m.turned, m.closed)
	}
	// both failures are reported, the error is wrapped
	err := VendAll(open, []string{"X", "X"})
	if !errors.Is(err, jam) || err.Error() != "slot X: jam\nslot X: jam" {
		t.Errorf("VendAll(X, X) = %v, want jam twice", err)
	}
}
