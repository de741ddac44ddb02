package loancounter

import (
	"errors"
	"testing"
	"time"
)

func TestLoanCounter(t *testing.T) {
	c := NewLoanCounter(1)
	yes := func() error { return nil }
	strike := errors.New("strike")
	if err := c.Lend("ann", func() error { return strike }); !errors.Is(err, strike) {
		t.Errorf("Lend = %v, want the error of approve", err)
	}
	if n, err := c.Loans("ann"), c.Lend("ann", yes); n != 0 || err != nil {
		t.Errorf("%d loans, then Lend = %v, want 0 and no error", n, err)
	}
	if err := c.Lend("ann", nil); !errors.Is(err, ErrLimit) || c.Loans("ann") != 1 {
		t.Errorf("Lend at the limit = %v with %d loans, want ErrLimit, 1", err, c.Loans("ann"))
	}
	if first, second := c.Return("ann"), c.Return("ann"); first != nil || !errors.Is(second, ErrNone) {
		t.Errorf("Return twice = %v, %v, want ErrNone the second time", first, second)
	}
}

func TestLendOneAtATime(t *testing.T) {
	c := NewLoanCounter(9)
	entered, done := make(chan bool, 1), make(chan error)
	err := c.Lend("ann", func() error {
		go func() { done <- c.Lend("bob", func() error { entered <- true; return nil }) }()
		select {
		case <-entered:
			t.Error("two approve calls at the same time")
		case <-time.After(20 * time.Millisecond):
		}
		return nil
	})
	if second := <-done; err != nil || second != nil {
		t.Errorf("Lend = %v and %v, want no errors", err, second)
	}
}
