package lazyloader

import (
	"errors"
	"sync"
	"testing"
	"time"
)

func TestLoadsOnce(t *testing.T) {
	calls := 0
	v := New(func() (string, error) { calls++; return "ready", nil })
	if v.Loaded() || calls != 0 {
		t.Fatalf("before Get: Loaded %v, %d calls", v.Loaded(), calls)
	}
	for range 3 {
		if got, err := v.Get(); got != "ready" || err != nil {
			t.Errorf("Get() = %q, %v", got, err)
		}
	}
	if calls != 1 || !v.Loaded() {
		t.Errorf("%d calls of load, Loaded %v", calls, v.Loaded())
	}
}

func TestZeroValueIsKeptToo(t *testing.T) {
	calls := 0
	v := New(func() ([]int, error) { calls++; return nil, nil })
	v.Get()
	if got, err := v.Get(); got != nil || err != nil || calls != 1 || !v.Loaded() {
		t.Errorf("got %v, %v after %d calls, Loaded %v", got, err, calls, v.Loaded())
	}
}

func TestFailureIsNotKept(t *testing.T) {
	down := errors.New("down")
	calls := 0
	v := New(func() (int, error) {
		calls++
		if calls < 3 {
			return 90 + calls, down
		}
		return 7, nil
	})
	for i := 1; i < 3; i++ {
		if got, err := v.Get(); got != 0 || err != down {
			t.Errorf("call %d: got %d, %v, want 0 and the error", i, got, err)
		}
		if v.Loaded() {
			t.Errorf("call %d: Loaded after a failure", i)
		}
	}
	for range 2 {
		if got, err := v.Get(); got != 7 || err != nil {
			t.Errorf("got %d, %v, want 7", got, err)
		}
	}
	if calls != 3 {
		t.Errorf("%d calls of load, want 3", calls)
	}
}

func TestConcurrentCallersShareOneLoad(t *testing.T) {
	var mu sync.Mutex
	calls, active, most := 0, 0, 0
	v := New(func() (int, error) {
		mu.Lock()
		calls++
		active++
		most = max(most, active)
		mu.Unlock()
		time.Sleep(5 * time.Millisecond)
		mu.Lock()
		active--
		mu.Unlock()
		return 42, nil
	})
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if got, err := v.Get(); got != 42 || err != nil {
				t.Errorf("got %d, %v", got, err)
			}
		}()
	}
	done := make(chan struct{})
	go func() { wg.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("Get blocks")
	}
	if calls != 1 || most != 1 {
		t.Errorf("%d calls of load, up to %d at the same time, want 1", calls, most)
	}
}
