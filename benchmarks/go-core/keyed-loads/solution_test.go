package keyedloads

import (
	"errors"
	"runtime"
	"sync/atomic"
	"testing"
	"time"
)

type result struct {
	val string
	err error
}

func get(c *Cache, key string) <-chan result {
	res := make(chan result, 1)
	go func() {
		val, err := c.Get(key)
		res <- result{val, err}
	}()
	return res
}

func wait[T any](t *testing.T, what string, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(time.Second):
		t.Fatalf("%s blocks", what)
		panic("unreachable")
	}
}

func expect(t *testing.T, what string, c <-chan result, want result) {
	t.Helper()
	if got := wait(t, what, c); got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func checkLen(t *testing.T, c *Cache, want int) {
	t.Helper()
	n := make(chan int, 1)
	go func() { n <- c.Len() }()
	if got := wait(t, "Len", n); got != want {
		t.Errorf("Len() = %d, want %d", got, want)
	}
}

func forget(t *testing.T, c *Cache, key string) {
	t.Helper()
	done := make(chan struct{})
	go func() { c.Forget(key); close(done) }()
	wait(t, "Forget", done)
}

var errDown = errors.New("down")

func TestRemembersSuccess(t *testing.T) {
	calls := 0
	c := New(func(key string) (string, error) {
		calls++
		return key + "!", nil
	})
	checkLen(t, c, 0)
	for _, key := range []string{"a", "b", "a", "", "b", ""} {
		expect(t, "Get "+key, get(c, key), result{key + "!", nil})
	}
	if calls != 3 {
		t.Errorf("%d loads, want 3", calls)
	}
	checkLen(t, c, 3)
	forget(t, c, "a")
	forget(t, c, "unknown")
	checkLen(t, c, 2)
	expect(t, "Get after Forget", get(c, "a"), result{"a!", nil})
	if calls != 4 {
		t.Errorf("%d loads, want 4", calls)
	}
}

func TestFailureIsTriedAgain(t *testing.T) {
	calls := 0
	c := New(func(key string) (string, error) {
		calls++
		if calls < 3 {
			return "partial", errDown
		}
		return "fine", nil
	})
	for range 2 {
		expect(t, "failing Get", get(c, "k"), result{"partial", errDown})
		checkLen(t, c, 0)
	}
	for range 2 {
		expect(t, "Get", get(c, "k"), result{"fine", nil})
	}
	if calls != 3 {
		t.Errorf("%d loads, want 3", calls)
	}
	checkLen(t, c, 1)
}

func TestSharedLoad(t *testing.T) {
	for _, want := range []result{{"v", nil}, {"", errDown}} {
		var calls atomic.Int32
		entered, release := make(chan struct{}, 9), make(chan struct{})
		c := New(func(string) (string, error) {
			calls.Add(1)
			entered <- struct{}{}
			<-release
			return want.val, want.err
		})
		var all []<-chan result
		all = append(all, get(c, "k"))
		wait(t, "load", entered)
		for range 4 {
			all = append(all, get(c, "k"))
		}
		for range 5 { // let them all arrive
			runtime.Gosched()
			time.Sleep(time.Millisecond)
		}
		checkLen(t, c, 1)
		for _, r := range all {
			select {
			case got := <-r:
				t.Fatalf("got %v before the load was finished", got)
			default:
			}
		}
		close(release)
		for _, r := range all {
			expect(t, "waiting Get", r, want)
		}
		if calls.Load() != 1 {
			t.Errorf("%d loads, want 1", calls.Load())
		}
	}
}

func TestOtherKeysDoNotWait(t *testing.T) {
	entered, release := make(chan struct{}), make(chan struct{})
	c := New(func(key string) (string, error) {
		if key == "slow" {
			close(entered)
			<-release
		}
		return key, nil
	})
	slow := get(c, "slow")
	wait(t, "slow load", entered)
	expect(t, "Get of another key", get(c, "quick"), result{"quick", nil})
	checkLen(t, c, 2)
	close(release)
	expect(t, "slow Get", slow, result{"slow", nil})
}

func TestForgetDuringLoad(t *testing.T) {
	for _, first := range []result{{"old", nil}, {"", errDown}} {
		var calls atomic.Int32
		entered, release := make(chan struct{}), make(chan struct{})
		c := New(func(string) (string, error) {
			if calls.Add(1) == 1 {
				close(entered)
				<-release
				return first.val, first.err
			}
			return "new", nil
		})
		old := get(c, "k")
		wait(t, "first load", entered)
		forget(t, c, "k")
		checkLen(t, c, 0)
		expect(t, "Get after Forget", get(c, "k"), result{"new", nil})
		close(release)
		expect(t, "detached Get", old, first)
		expect(t, "last Get", get(c, "k"), result{"new", nil})
		if calls.Load() != 2 {
			t.Errorf("%d loads, want 2", calls.Load())
		}
		checkLen(t, c, 1)
	}
}
