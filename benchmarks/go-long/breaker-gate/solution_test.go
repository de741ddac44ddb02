package breakergate

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var errFail = errors.New("call failed")

func ok() error   { return nil }
func fail() error { return errFail }

// do makes a call and checks what it returns and the state after it.
func do(t *testing.T, b *Breaker, f func() error, want error, state State) {
	t.Helper()
	ran := false
	err := b.Do(func() error {
		ran = true
		return f()
	})
	refused := want == ErrOpen
	if refused && !errors.Is(err, ErrOpen) || !refused && err != want || ran == refused {
		t.Fatalf("Do = %v, ran %v; want %v", err, ran, want)
	}
	if got := b.State(); got != state {
		t.Fatalf("state %v, want %v", got, state)
	}
}

func TestCycle(t *testing.T) {
	clock := time.Unix(500, 0)
	b := New(3, 10*time.Second, func() time.Time { return clock })
	do(t, b, ok, nil, Closed)
	do(t, b, fail, errFail, Closed)
	do(t, b, fail, errFail, Closed)
	do(t, b, ok, nil, Closed)
	do(t, b, fail, errFail, Closed)
	do(t, b, fail, errFail, Closed)
	do(t, b, fail, errFail, Open)
	do(t, b, ok, ErrOpen, Open)
	clock = clock.Add(10*time.Second - 1)
	do(t, b, ok, ErrOpen, Open)
	clock = clock.Add(1)
	if b.State() != Open {
		t.Fatal("State changed without a call")
	}
	do(t, b, fail, errFail, Open) // probe fails
	clock = clock.Add(9 * time.Second)
	do(t, b, ok, ErrOpen, Open)
	clock = clock.Add(time.Second)
	do(t, b, ok, nil, Closed) // probe succeeds, the row is fresh
	do(t, b, fail, errFail, Closed)
	do(t, b, fail, errFail, Closed)
	do(t, b, fail, errFail, Open)
	one := New(1, time.Second, func() time.Time { return clock })
	do(t, one, fail, errFail, Open)
}

func TestCooldownStartsWhenTheProbeFailed(t *testing.T) {
	clock := time.Unix(0, 0)
	b := New(1, 10*time.Second, func() time.Time { return clock })
	slow := func() error {
		clock = clock.Add(7 * time.Second)
		return errFail
	}
	do(t, b, slow, errFail, Open)
	clock = clock.Add(9 * time.Second)
	do(t, b, ok, ErrOpen, Open)
	clock = clock.Add(time.Second)
	do(t, b, slow, errFail, Open)
	clock = clock.Add(9 * time.Second)
	do(t, b, ok, ErrOpen, Open)
	clock = clock.Add(time.Second)
	do(t, b, ok, nil, Closed)
}

func TestUseFromInside(t *testing.T) {
	clock := time.Unix(0, 0)
	b := New(1, time.Second, func() time.Time { return clock })
	done := make(chan struct{})
	go func() {
		defer close(done)
		err := b.Do(func() error {
			if b.State() != Closed {
				t.Errorf("inside: state %v", b.State())
			}
			return b.Do(ok)
		})
		if err != nil {
			t.Errorf("nested call: %v", err)
		}
		b.Do(fail)
		clock = clock.Add(time.Second)
		err = b.Do(func() error {
			if b.State() != HalfOpen {
				t.Errorf("inside the probe: state %v", b.State())
			}
			if err := b.Do(ok); !errors.Is(err, ErrOpen) {
				t.Errorf("call during the probe: %v", err)
			}
			return nil
		})
		if err != nil || b.State() != Closed {
			t.Errorf("after the probe: %v, state %v", err, b.State())
		}
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("using the breaker from inside f hangs")
	}
}

func TestOneProbe(t *testing.T) {
	start := time.Now()
	var offset atomic.Int64
	b := New(1, time.Hour, func() time.Time {
		now := start.Add(time.Duration(offset.Load()))
		time.Sleep(2 * time.Millisecond)
		return now
	})
	b.Do(fail)
	offset.Store(int64(2 * time.Hour))
	var ran, refused atomic.Int32
	release, begin := make(chan struct{}), make(chan struct{})
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-begin
			err := b.Do(func() error {
				ran.Add(1)
				<-release
				return nil
			})
			if errors.Is(err, ErrOpen) {
				refused.Add(1)
			}
		}()
	}
	close(begin)
	for deadline := time.Now().Add(2 * time.Second); ran.Load()+refused.Load() < 8 && time.Now().Before(deadline); {
		time.Sleep(time.Millisecond)
	}
	close(release)
	wg.Wait()
	if ran.Load() != 1 || refused.Load() != 7 {
		t.Errorf("%d calls ran and %d were refused; want 1 and 7", ran.Load(), refused.Load())
	}
	if b.State() != Closed {
		t.Errorf("state %v after a good probe", b.State())
	}
}
