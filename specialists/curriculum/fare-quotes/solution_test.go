package farequotes

import (
	"errors"
	"testing"
	"time"
)

func TestCheapest(t *testing.T) {
	full, shut := errors.New("full"), errors.New("shut")
	gate := make(chan int)
	price := func(n int) Agent { return func() (int, error) { return n, nil } }
	fail := func(err error) Agent { return func() (int, error) { return -99, err } }
	wait := func() (int, error) { return <-gate, nil }
	send := func() (int, error) { gate <- 30; return 40, nil }
	tests := []struct {
		name   string
		agents []Agent
		want   int
		errs   []error
	}{
		{"no agents", nil, 0, []error{ErrNoQuote}},
		{"all fail", []Agent{fail(full), fail(shut)}, 0, []error{ErrNoQuote, full, shut}},
		{"some fail", []Agent{price(70), fail(full), price(50)}, 50, []error{nil}},
		{"negative", []Agent{price(0), price(-5), price(3)}, -5, []error{nil}},
		{"at the same time", []Agent{wait, send}, 30, []error{nil}},
	}
	for _, tt := range tests {
		done := make(chan struct{})
		go func() {
			defer close(done)
			got, err := Cheapest(tt.agents)
			for _, want := range tt.errs {
				if got != tt.want || !errors.Is(err, want) {
					t.Errorf("%s: Cheapest = %d, %v, want %d, %v", tt.name, got, err, tt.want, want)
				}
			}
		}()
		select {
		case <-done:
		case <-time.After(2 * time.Second):
			t.Fatalf("%s: Cheapest is blocked", tt.name)
		}
	}
}
