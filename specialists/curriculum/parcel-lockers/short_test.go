package parcellockers

import (
	"errors"
	"testing"
)

func TestLockerBank(t *testing.T) {
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
	if got, err := b.Deposit("c", 10); got != -1 || !errors.Is(err, ErrNoBox) {
		t.Errorf("Deposit(c) = %d, %v, want -1, ErrNoBox", got, err)
	}
	// unknown code, the mutex is free
	if got, err := b.Collect("x"); got != -1 || !errors.Is(err, ErrCode) || !b.mu.TryLock() {
		t.Fatalf("Collect(x) = %d, %v, want -1, ErrCode", got, err)
	}
	b.mu.Unlock()
	// box 1 is free again, the first of size 4
	b.Collect("a")
	if got, err := b.Deposit("a", 4); got != 1 || err != nil {
		t.Errorf("Deposit(a) = %d, %v, want 1", got, err)
	}
}
