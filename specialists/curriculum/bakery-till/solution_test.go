package bakerytill

import (
	"errors"
	"testing"
	"time"
)

func TestTill(t *testing.T) {
	done := make(chan bool)
	go func() {
		defer close(done)
		var till Till
		till.Pay(400)
		till.Pay(100)
		if first, all := till.Refund(200), till.Refund(300); first != nil || all != nil {
			t.Errorf("refunds of 200 and 300 out of 500: %v, %v, want no errors", first, all)
		}
		till.Pay(70)
		if err := till.Refund(71); !errors.Is(err, ErrShort) {
			t.Errorf("Refund(71) = %v, want ErrShort", err)
		}
		if got := till.Balance(); got != 70 {
			t.Errorf("Balance = %d, want 70", got)
		}
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("the till blocks")
	}
}
