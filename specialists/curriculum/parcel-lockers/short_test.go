package parcellockers

import (
	"errors"
	"fmt"
	"testing"
)

func TestLockerBank(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	sizes := []int{9, 4, 4}
	b := NewLockerBank(sizes)
	// the bank has its own copy
	sizes[1] = 1
	b.Deposit("a", 4)
	// a has a box already
	if _, err := b.Deposit("a", 4); !errors.Is(err, ErrInUse) {
		t.Errorf("Deposit(a) = %v, want ErrInUse", err)
	}
	// one above the largest
	check(fmt.Sprint(b.Deposit("c", 10)), fmt.Sprint(-1, ErrNoBox))
	// unknown code, the mutex is free
	if got, err := b.Collect("x"); got != -1 || !errors.Is(err, ErrCode) || !b.mu.TryLock() {
		t.Fatalf("Collect(x) = %d, %v, want -1, ErrCode", got, err)
	}
	b.mu.Unlock()
	// box 1 is free again, the first of size 4
	b.Collect("a")
	check(fmt.Sprint(b.Deposit("a", 4)), fmt.Sprint(1, nil))
}
