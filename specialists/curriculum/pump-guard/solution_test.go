package pumpguard

import (
	"errors"
	"testing"
	"time"
)

func TestRun(t *testing.T) {
	dry, clogged := errors.New("dry"), errors.New("clogged")
	tests := []struct {
		start, job, want error
		calls            string
		runs             int
	}{{nil, nil, nil, "start job stop ", 1}, {dry, nil, dry, "start ", 0}, {nil, clogged, clogged, "start job stop ", 1}}
	for _, tt := range tests {
		var g Guard
		calls := ""
		err := g.Run(func() error { calls += "start "; return tt.start },
			func() error { calls += "job "; return tt.job }, func() { calls += "stop " })
		if !errors.Is(err, tt.want) || calls != tt.calls || g.Runs() != tt.runs {
			t.Errorf("Run = %v after %q and %d runs, want %v after %q", err, calls, g.Runs(), tt.want, tt.calls)
		}
	}
}

func TestRunOneAtATime(t *testing.T) {
	var g Guard
	entered, done := make(chan bool, 1), make(chan error)
	ok, stop := func() error { return nil }, func() {}
	err := g.Run(ok, func() error {
		go func() { done <- g.Run(func() error { entered <- true; return nil }, ok, stop) }()
		select {
		case <-entered:
			t.Error("two runs at the same time")
		case <-time.After(20 * time.Millisecond):
		}
		return nil
	}, stop)
	if second := <-done; err != nil || second != nil || g.Runs() != 2 {
		t.Errorf("Run = %v and %v, %d runs, want two runs", err, second, g.Runs())
	}
}
