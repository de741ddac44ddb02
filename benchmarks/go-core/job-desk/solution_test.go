package jobdesk

import (
	"errors"
	"sync/atomic"
	"testing"
	"time"
)

func within(t *testing.T, what string, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() { defer close(done); f() }()
	select {
	case <-done:
	case <-time.After(time.Second):
		t.Fatalf("%s blocks", what)
	}
}

func submit(t *testing.T, d *Desk, job func()) error {
	t.Helper()
	var err error
	within(t, "Submit", func() { err = d.Submit(job) })
	return err
}

func checkStats(t *testing.T, d *Desk, done, panicked int) {
	t.Helper()
	within(t, "Stats", func() {
		if a, b := d.Stats(); a != done || b != panicked {
			t.Errorf("Stats() = %d, %d, want %d, %d", a, b, done, panicked)
		}
	})
}

// eventually waits until Stats reports so many ended jobs.
func eventually(t *testing.T, d *Desk, ended int) {
	t.Helper()
	within(t, "waiting for the jobs", func() {
		for {
			if a, b := d.Stats(); a+b >= ended {
				return
			}
			time.Sleep(100 * time.Microsecond)
		}
	})
}

func TestRoomIsWorkersPlusBacklog(t *testing.T) {
	for _, tc := range []struct {
		name             string
		workers, backlog int
		room, parallel   int
	}{{"two and one", 2, 1, 3, 2}, {"no backlog", 3, 0, 3, 3}, {"minimums", 0, -4, 1, 1}, {"one and four", 1, 4, 5, 1}} {
		ok := t.Run(tc.name, func(t *testing.T) {
			d := New(tc.workers, tc.backlog)
			release := make(chan struct{})
			entered := make(chan struct{}, 10)
			var ran atomic.Int32
			job := func() { entered <- struct{}{}; <-release; ran.Add(1) }
			for i := range tc.room {
				if err := submit(t, d, job); err != nil {
					t.Fatalf("job %d refused: %v", i, err)
				}
			}
			if err := submit(t, d, job); !errors.Is(err, ErrFull) {
				t.Errorf("got %v, want ErrFull", err)
			}
			for range tc.parallel {
				within(t, "start of a job", func() { <-entered })
			}
			select {
			case <-entered:
				t.Errorf("more than %d jobs run at the same time", tc.parallel)
			case <-time.After(5 * time.Millisecond):
			}
			checkStats(t, d, 0, 0)
			close(release)
			within(t, "Close", d.Close)
			if int(ran.Load()) != tc.room {
				t.Errorf("%d jobs ran, want %d", ran.Load(), tc.room)
			}
			checkStats(t, d, tc.room, 0)
		})
		if !ok {
			return
		}
	}
}

func TestPlacesAreGivenFree(t *testing.T) {
	d := New(1, 0)
	for i := range 6 {
		job := func() {}
		if i%3 == 1 {
			job = func() { panic("bad job") }
		}
		if err := submit(t, d, job); err != nil {
			t.Fatalf("job %d refused: %v", i, err)
		}
		eventually(t, d, i+1)
	}
	checkStats(t, d, 4, 2)
	within(t, "Close", d.Close)
	checkStats(t, d, 4, 2)
}

func TestClose(t *testing.T) {
	d := New(2, 2)
	release := make(chan struct{})
	var ran atomic.Int32
	for range 4 {
		if err := submit(t, d, func() { <-release; ran.Add(1) }); err != nil {
			t.Fatal(err)
		}
	}
	closed := make(chan struct{})
	go func() { d.Close(); close(closed) }()
	select {
	case <-closed:
		t.Error("Close did not wait for the jobs")
	case <-time.After(5 * time.Millisecond):
	}
	close(release)
	within(t, "Close", func() { <-closed })
	if ran.Load() != 4 {
		t.Errorf("%d jobs ran before Close returned, want 4", ran.Load())
	}
	within(t, "second Close", d.Close)
	if err := submit(t, d, func() {}); !errors.Is(err, ErrClosed) {
		t.Errorf("got %v, want ErrClosed", err)
	}
	checkStats(t, d, 4, 0)
}

func TestClosedGoesBeforeFull(t *testing.T) {
	d := New(1, 0)
	release := make(chan struct{})
	if err := submit(t, d, func() { <-release }); err != nil {
		t.Fatal(err)
	}
	closed := make(chan struct{})
	go func() { d.Close(); close(closed) }()
	var err error
	for range 2000 {
		if err = submit(t, d, func() {}); errors.Is(err, ErrClosed) {
			break
		}
		time.Sleep(time.Millisecond)
	}
	if !errors.Is(err, ErrClosed) {
		t.Errorf("full and closed: got %v, want ErrClosed", err)
	}
	close(release)
	within(t, "Close", func() { <-closed })
}

func TestJobMaySubmit(t *testing.T) {
	d := New(1, 1)
	inner := make(chan error, 1)
	ran := make(chan struct{})
	if err := submit(t, d, func() { inner <- d.Submit(func() { close(ran) }) }); err != nil {
		t.Fatal(err)
	}
	within(t, "Submit from a job", func() {
		if err := <-inner; err != nil {
			t.Errorf("Submit from a job: %v", err)
		}
	})
	within(t, "job submitted by a job", func() { <-ran })
	within(t, "Close", d.Close)
	checkStats(t, d, 2, 0)
}
