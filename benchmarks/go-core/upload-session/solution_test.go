package uploadsession

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
)

// steps calls the named methods and fails on an error.
func steps(t *testing.T, u *Upload, names string) {
	t.Helper()
	for _, name := range strings.Fields(names) {
		if err := call(u, name); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
}

func call(u *Upload, name string) error {
	switch name {
	case "start":
		return u.Start()
	case "pause":
		return u.Pause()
	case "resume":
		return u.Resume()
	case "abort":
		return u.Abort()
	}
	return u.Add(4)
}

func TestTransitions(t *testing.T) {
	reach := map[string]string{"new": "", "active": "start", "paused": "start pause", "aborted": "abort", "done": "start add add add"}
	allowed := map[string]string{
		"new start": "active", "new abort": "aborted", "active pause": "paused", "active abort": "aborted", "active add": "active",
		"paused resume": "active", "paused abort": "aborted",
	}
	for from, way := range reach {
		for _, name := range []string{"start", "pause", "resume", "abort", "add"} {
			u := New(12)
			steps(t, u, way)
			if u.State() != from {
				t.Fatalf("%q leads to %s", way, u.State())
			}
			left := u.Remaining()
			err := call(u, name)
			to, ok := allowed[from+" "+name]
			switch {
			case ok && (err != nil || u.State() != to):
				t.Errorf("%s while %s: %v, state %s; want %s", name, from, err, u.State(), to)
			case !ok && (!errors.Is(err, ErrState) || u.State() != from || u.Remaining() != left):
				t.Errorf("%s while %s: %v, state %s; want ErrState", name, from, err, u.State())
			}
		}
	}
}

func TestAdd(t *testing.T) {
	u := New(10)
	steps(t, u, "start")
	for _, tc := range []struct {
		n    int64
		want error
		left int64
	}{
		{3, nil, 7}, {0, nil, 7}, {-1, ErrSize, 7}, {8, ErrSize, 7}, {math.MaxInt64, ErrSize, 7},
		{math.MaxInt64 - 2, ErrSize, 7}, {math.MinInt64, ErrSize, 7}, {6, nil, 1}, {2, ErrSize, 1}, {1, nil, 0},
	} {
		if err := u.Add(tc.n); !errors.Is(err, tc.want) || u.Remaining() != tc.left {
			t.Fatalf("Add(%d) = %v, %d left; want %v, %d", tc.n, err, u.Remaining(), tc.want, tc.left)
		}
		if want := map[bool]string{true: "done", false: "active"}[tc.left == 0]; u.State() != want {
			t.Fatalf("state %s after Add(%d), want %s", u.State(), tc.n, want)
		}
	}
	if err := u.Add(-1); !errors.Is(err, ErrState) || errors.Is(err, ErrSize) {
		t.Errorf("Add(-1) when done = %v; want ErrState", err)
	}
	if err := New(5).Add(9); !errors.Is(err, ErrState) || errors.Is(err, ErrSize) {
		t.Errorf("Add(9) when new = %v; want ErrState", err)
	}
	big := New(math.MaxInt64)
	steps(t, big, "start add")
	if err := big.Add(math.MaxInt64 - 4); err != nil || big.State() != "done" || big.Remaining() != 0 {
		t.Errorf("largest upload: %v, state %s, %d left", err, big.State(), big.Remaining())
	}
}

func TestEmptyUpload(t *testing.T) {
	u := New(0)
	if u.State() != "new" || u.Remaining() != 0 {
		t.Fatalf("state %s, %d left", u.State(), u.Remaining())
	}
	steps(t, u, "start")
	if got := u.History(); !slices.Equal(got, []string{"new", "done"}) {
		t.Errorf("history %q", got)
	}
	if err := u.Start(); !errors.Is(err, ErrState) {
		t.Errorf("second Start = %v", err)
	}
}

func TestHistory(t *testing.T) {
	u := New(8)
	steps(t, u, "start pause resume add pause")
	u.Pause()
	early := u.History()
	want := []string{"new", "active", "paused", "active", "paused"}
	if !slices.Equal(early, want) {
		t.Fatalf("history %q, want %q", early, want)
	}
	early[4] = "changed"
	if u.State() != "paused" {
		t.Fatalf("state became %q through the returned slice", u.State())
	}
	steps(t, u, "resume add")
	want = append(want, "active", "done")
	if got := u.History(); !slices.Equal(got, want) {
		t.Errorf("history %q, want %q", got, want)
	}
}
