package seatdesk

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var errCard = errors.New("card refused")

func TestBook(t *testing.T) {
	type step struct {
		n    int
		pay  error
		err  error
		paid bool
		free int
	}
	for _, tc := range []struct {
		name  string
		total int
		steps []step
	}{
		{"some seats", 5, []step{{2, nil, nil, true, 3}, {1, nil, nil, true, 2}}},
		{"all seats at once", 3, []step{{3, nil, nil, true, 0}, {1, nil, ErrSoldOut, false, 0}}},
		{"too many", 3, []step{{4, nil, ErrSoldOut, false, 3}, {3, nil, nil, true, 0}}},
		{"payment fails", 3, []step{{2, errCard, errCard, true, 3}, {3, errCard, errCard, true, 3}, {3, nil, nil, true, 0}}},
		{"bad count", 3, []step{{0, nil, ErrCount, false, 3}, {-2, nil, ErrCount, false, 3}, {1, nil, nil, true, 2}}},
		{"bad count when sold out", 1, []step{{1, nil, nil, true, 0}, {0, nil, ErrCount, false, 0}, {-1, nil, ErrCount, false, 0}}},
		{"no seats", 0, []step{{1, nil, ErrSoldOut, false, 0}}},
		{"negative total", -4, []step{{1, nil, ErrSoldOut, false, 0}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := New(tc.total)
			if f := d.Free(); f != max(tc.total, 0) {
				t.Errorf("Free() = %d at the start", f)
			}
			for i, s := range tc.steps {
				paid := 0
				err := d.Book(s.n, func() error { paid++; return s.pay })
				if !errors.Is(err, s.err) || (paid == 1) != s.paid || paid > 1 {
					t.Errorf("step %d: error %v, paid %d times, want %v, %v", i, err, paid, s.err, s.paid)
				}
				if f := d.Free(); f != s.free {
					t.Errorf("step %d: Free() = %d, want %d", i, f, s.free)
				}
			}
		})
	}
}

func TestNeverOverbooked(t *testing.T) {
	d := New(5)
	var booked, refused atomic.Int32
	var wg sync.WaitGroup
	for range 12 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			err := d.Book(1, func() error { time.Sleep(time.Millisecond); return nil })
			switch {
			case err == nil:
				booked.Add(1)
			case errors.Is(err, ErrSoldOut):
				refused.Add(1)
			}
		}()
	}
	done := make(chan struct{})
	go func() { wg.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("Book blocks")
	}
	if booked.Load() != 5 || refused.Load() != 7 || d.Free() != 0 {
		t.Errorf("%d booked, %d refused, %d free, want 5, 7, 0", booked.Load(), refused.Load(), d.Free())
	}
}
