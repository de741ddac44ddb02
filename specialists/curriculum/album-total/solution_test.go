package albumtotal

import (
	"errors"
	"sync"
	"testing"
	"time"
)

func check(t *testing.T, names []string, errs map[string]error, want int64, wantErr error) {
	t.Helper()
	var barrier sync.WaitGroup
	barrier.Add(len(names))
	done := make(chan bool, 1)
	go func() {
		got, err := TotalSize(names, func(name string) (int64, error) {
			barrier.Done()
			barrier.Wait() // until all calls run
			return int64(len(name)), errs[name]
		})
		if got != want || !errors.Is(err, wantErr) {
			t.Errorf("TotalSize(%q) = %d, %v; want %d, %v", names, got, err, want, wantErr)
		}
		done <- true
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatalf("TotalSize(%q) does not return", names)
	}
}

func TestTotalSize(t *testing.T) {
	check(t, []string{"a", "bb", "bb", "cccc"}, nil, 9, nil)
	check(t, nil, nil, 0, nil)
}

func TestFirstError(t *testing.T) {
	err1, err2 := errors.New("one"), errors.New("two")
	check(t, []string{"x", "yy", "z"}, map[string]error{"yy": err1, "z": err2}, 0, err1)
}
