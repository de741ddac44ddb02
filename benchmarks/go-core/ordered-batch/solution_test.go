package orderedbatch

import (
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func call(t *testing.T, workers int, in []string, fn func(string) string) []string {
	t.Helper()
	res := make(chan []string, 1)
	go func() { res <- Run(workers, in, fn) }()
	select {
	case got := <-res:
		return got
	case <-time.After(2 * time.Second):
		t.Fatal("Run did not return")
		return nil
	}
}

func TestResultsInInputOrder(t *testing.T) {
	in := []string{"d", "a", "c", "b", "e", "a"}
	for _, workers := range []int{-3, 0, 1, 2, 6, 50} {
		got := call(t, workers, in, func(s string) string {
			if s == "d" {
				time.Sleep(2 * time.Millisecond)
			}
			return strings.ToUpper(s)
		})
		want := []string{"D", "A", "C", "B", "E", "A"}
		if !slices.Equal(got, want) {
			t.Errorf("workers %d: got %v, want %v", workers, got, want)
		}
	}
}

func TestEmptyInput(t *testing.T) {
	for _, in := range [][]string{nil, {}} {
		var calls atomic.Int32
		got := call(t, 3, in, func(s string) string { calls.Add(1); return s })
		if len(got) != 0 || calls.Load() != 0 {
			t.Errorf("got %v after %d calls, want no result and no call", got, calls.Load())
		}
	}
}

func TestExactlyTheAllowedNumberRuns(t *testing.T) {
	for _, tc := range []struct {
		name    string
		workers int
		want    int
	}{{"three", 3, 3}, {"one", 1, 1}, {"zero counts as one", 0, 1}, {"more than elements", 20, 8}} {
		t.Run(tc.name, func(t *testing.T) {
			entered := make(chan struct{}, 20)
			release := make(chan struct{})
			res := make(chan []string, 1)
			go func() {
				res <- Run(tc.workers, strings.Split("abcdefgh", ""), func(s string) string {
					entered <- struct{}{}
					<-release
					return s
				})
			}()
			for i := range tc.want {
				select {
				case <-entered:
				case <-time.After(2 * time.Second):
					t.Fatalf("only %d calls run at the same time, want %d", i, tc.want)
				}
			}
			select {
			case <-entered:
				t.Errorf("more than %d calls run at the same time", tc.want)
			case <-res:
				t.Error("Run returned before the calls finished")
			case <-time.After(10 * time.Millisecond):
			}
			close(release)
			select {
			case got := <-res:
				if strings.Join(got, "") != "abcdefgh" {
					t.Errorf("got %v", got)
				}
			case <-time.After(2 * time.Second):
				t.Fatal("Run did not return")
			}
		})
	}
}
