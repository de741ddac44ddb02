package circuitgate

import (
	"errors"
	"testing"
	"time"
)

var errDown = errors.New("down")

type bench struct {
	t     *testing.T
	g     *Gate
	clock time.Time
}

func newBench(t *testing.T, limit int) *bench {
	b := &bench{t: t, clock: time.Unix(1000, 0)}
	b.g = New(limit, 10*time.Second, func() time.Time { return b.clock })
	return b
}

// guard fails the test when f does not return.
func (b *bench) guard(f func()) {
	b.t.Helper()
	done := make(chan bool)
	go func() { f(); close(done) }()
	select {
	case <-done:
	case <-time.After(time.Second):
		b.t.Fatal("the gate blocks")
	}
}

// call runs a call with the given result and checks what comes back.
func (b *bench) call(result error, through bool) {
	b.t.Helper()
	b.guard(func() {
		ran := false
		err := b.g.Call(func() error { ran = true; return result })
		want := result
		if !through {
			want = ErrOpen
		}
		if ran != through || err != want {
			b.t.Errorf("Call: fn ran %v, result %v; want %v, %v", ran, err, through, want)
		}
	})
}

func (b *bench) state(want string) {
	b.t.Helper()
	b.guard(func() {
		if got := b.g.State(); got != want {
			b.t.Errorf("State() = %q, want %q", got, want)
		}
	})
}

func (b *bench) wait(d time.Duration) { b.clock = b.clock.Add(d) }

func TestOpens(t *testing.T) {
	b := newBench(t, 3)
	b.state("closed")
	for range 4 {
		b.call(errDown, true)
		b.call(errDown, true)
		b.state("closed")
		b.call(nil, true)
	}
	b.call(errDown, true)
	b.call(errDown, true)
	b.call(errDown, true)
	b.state("open")
	b.call(nil, false)
	one := newBench(t, 1)
	one.call(errDown, true)
	one.state("open")
	one.call(errDown, false)
}

func TestCooling(t *testing.T) {
	b := newBench(t, 2)
	b.call(errDown, true)
	b.wait(3 * time.Second)
	b.call(errDown, true)
	b.wait(10*time.Second - 1)
	b.state("open")
	b.call(nil, false)
	b.wait(1)
	b.state("half-open")
	b.call(errDown, true)
	b.state("open")
	b.wait(10*time.Second - 1)
	b.call(nil, false)
	b.wait(time.Hour)
	b.state("half-open")
	b.call(nil, true)
	b.state("closed")
	b.call(errDown, true)
	b.state("closed")
	b.call(errDown, true)
	b.state("open")
}

func TestOneTrial(t *testing.T) {
	for _, result := range []error{nil, errDown} {
		b := newBench(t, 1)
		b.call(errDown, true)
		b.wait(10 * time.Second)
		b.guard(func() {
			b.g.Call(func() error {
				b.state("half-open")
				b.call(nil, false)
				b.call(errDown, false)
				b.state("half-open")
				return result
			})
		})
		if result == nil {
			b.state("closed")
			b.call(nil, true)
			continue
		}
		b.state("open")
		b.wait(10 * time.Second)
		b.call(nil, true)
		b.state("closed")
	}
}

func TestLateResults(t *testing.T) {
	for _, late := range []error{nil, errDown} {
		b := newBench(t, 2)
		b.guard(func() {
			err := b.g.Call(func() error {
				b.call(errDown, true)
				b.call(errDown, true)
				b.state("open")
				b.wait(4 * time.Second)
				return late
			})
			if err != late {
				t.Errorf("Call = %v, want %v", err, late)
			}
		})
		b.state("open")
		b.wait(6 * time.Second)
		b.state("half-open")
		b.call(nil, true)
		b.state("closed")
	}
}
