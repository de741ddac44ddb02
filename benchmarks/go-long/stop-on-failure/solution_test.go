package stoponfailure

import (
	"errors"
	"sync/atomic"
	"testing"
	"time"
)

var errDisk = errors.New("disk full")

func run(t *testing.T, workers int, jobs []func() error) (int, error) {
	t.Helper()
	type result struct {
		started int
		err     error
	}
	res := make(chan result, 1)
	go func() {
		n, err := Run(workers, jobs)
		res <- result{n, err}
	}()
	select {
	case r := <-res:
		return r.started, r.err
	case <-time.After(2 * time.Second):
		t.Fatal("Run did not return")
		return 0, nil
	}
}

func TestAllSucceed(t *testing.T) {
	for _, workers := range []int{-1, 0, 1, 3, 40} {
		var calls [12]atomic.Int32
		jobs := make([]func() error, len(calls))
		for i := range jobs {
			jobs[i] = func() error { calls[i].Add(1); return nil }
		}
		n, err := run(t, workers, jobs)
		if n != len(jobs) || err != nil {
			t.Errorf("workers %d: got %d, %v", workers, n, err)
		}
		for i := range calls {
			if c := calls[i].Load(); c != 1 {
				t.Errorf("workers %d: job %d ran %d times", workers, i, c)
			}
		}
	}
	if n, err := run(t, 2, nil); n != 0 || err != nil {
		t.Errorf("no jobs: got %d, %v", n, err)
	}
}

func TestNilJobs(t *testing.T) {
	ran := false
	n, err := run(t, 1, []func() error{nil, func() error { ran = true; return nil }, nil})
	if n != 3 || err != nil || !ran {
		t.Errorf("got %d, %v, ran %v", n, err, ran)
	}
}

func TestStopsAfterFailure(t *testing.T) {
	for _, workers := range []int{0, 1} {
		order := ""
		jobs := []func() error{
			func() error { order += "a"; return nil },
			func() error { order += "b"; return nil },
			func() error { order += "c"; return errDisk },
			func() error { order += "d"; return nil },
			func() error { order += "e"; return errors.New("other") },
		}
		n, err := run(t, workers, jobs)
		if n != 3 || order != "abc" {
			t.Errorf("started %d, order %q, want 3 and abc", n, order)
		}
		if !errors.Is(err, errDisk) || err.Error() != "job 2: disk full" {
			t.Errorf("got error %v", err)
		}
	}
}

func TestSmallestIndexWins(t *testing.T) {
	late, early := errors.New("late"), errors.New("early")
	secondDone := make(chan struct{})
	finished := false
	jobs := []func() error{
		func() error {
			<-secondDone
			time.Sleep(5 * time.Millisecond)
			finished = true
			return late
		},
		func() error { close(secondDone); return early },
	}
	n, err := run(t, 2, jobs)
	if n != 2 || !finished {
		t.Errorf("started %d, first job finished %v", n, finished)
	}
	if !errors.Is(err, late) || err.Error() != "job 0: late" {
		t.Errorf("got %v, want the failure of job 0", err)
	}

	// The other way round: the job with the smaller index fails first.
	firstDone := make(chan struct{})
	n, err = run(t, 2, []func() error{
		func() error { close(firstDone); return early },
		func() error { <-firstDone; time.Sleep(5 * time.Millisecond); return late },
	})
	// The second job may be kept from starting by the quick failure of the first.
	if n < 1 || n > 2 || !errors.Is(err, early) || err.Error() != "job 0: early" {
		t.Errorf("got %d, %v, want the failure of job 0", n, err)
	}
}
