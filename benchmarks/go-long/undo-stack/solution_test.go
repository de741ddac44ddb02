package undostack

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func ok() error { return nil }

// within fails the test if f does not return soon.
func within(t *testing.T, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() { defer close(done); f() }()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("blocked")
	}
}

func fill(u *Unit, log *[]string, fails map[string]error, names ...string) {
	for _, n := range names {
		u.Do(n, func() error { *log = append(*log, "do "+n); return nil },
			func() error { *log = append(*log, "undo "+n); return fails[n] })
	}
}

func undoNames(err error) string {
	var names []string
	var walk func(error)
	walk = func(err error) {
		switch e := err.(type) {
		case *UndoError:
			names = append(names, e.Step)
		case interface{ Unwrap() error }:
			walk(e.Unwrap())
		case interface{ Unwrap() []error }:
			for _, s := range e.Unwrap() {
				walk(s)
			}
		}
	}
	walk(err)
	return strings.Join(names, " ")
}

func TestRollback(t *testing.T) {
	x, y := errors.New("x"), errors.New("y")
	within(t, func() {
		var u Unit
		var log []string
		fill(&u, &log, map[string]error{"a": x, "c": y}, "a", "b", "c")
		u.Do("silent", ok, nil)
		if got := strings.Join(u.Steps(), " "); got != "a b c silent" {
			t.Errorf("steps %q", got)
		}
		err := u.Rollback()
		if got := strings.Join(log, ","); got != "do a,do b,do c,undo c,undo b,undo a" {
			t.Errorf("log %q", got)
		}
		if got := undoNames(err); got != "c a" {
			t.Errorf("undo failures %q, want c a (error %v)", got, err)
		}
		if !errors.Is(err, x) || !errors.Is(err, y) {
			t.Errorf("causes missing in %v", err)
		}
		var ue *UndoError
		if errors.As(err, &ue); ue == nil || ue.Error() != "undo c: y" || ue.Unwrap() != y {
			t.Errorf("first UndoError %v", ue)
		}
	})
	within(t, func() {
		var u Unit
		var log []string
		fill(&u, &log, nil, "a")
		if err := u.Rollback(); err != nil {
			t.Errorf("clean rollback: %v", err)
		}
		if err := new(Unit).Rollback(); err != nil {
			t.Errorf("empty rollback: %v", err)
		}
	})
}

func TestFailedDo(t *testing.T) {
	boom, x := errors.New("boom"), errors.New("x")
	within(t, func() {
		var u Unit
		var log []string
		fill(&u, &log, map[string]error{"a": x}, "a", "b")
		err := u.Do("c", func() error { log = append(log, "do c"); return boom },
			func() error { log = append(log, "undo c"); return nil })
		if got := strings.Join(log, ","); got != "do a,do b,do c,undo b,undo a" {
			t.Errorf("log %q", got)
		}
		if !errors.Is(err, boom) || !errors.Is(err, x) || undoNames(err) != "a" {
			t.Errorf("error %v", err)
		}
		if err == nil || !strings.HasPrefix(err.Error(), "c: ") {
			t.Errorf("text of %v", err)
		}
		if err := u.Do("d", func() error { t.Error("ran on a closed unit"); return nil }, nil); err != ErrClosed {
			t.Errorf("Do after failure = %v", err)
		}
		if len(u.Steps()) != 0 {
			t.Errorf("steps after failure %q", u.Steps())
		}
		if err := u.Rollback(); err != ErrClosed {
			t.Errorf("Rollback after failure = %v", err)
		}
		if len(log) != 5 {
			t.Errorf("undone twice: %q", log)
		}
	})
}

func TestClosed(t *testing.T) {
	within(t, func() {
		for _, how := range []string{"commit", "rollback"} {
			var u Unit
			var log []string
			fill(&u, &log, nil, "a")
			if how == "commit" {
				if err := u.Commit(); err != nil || len(log) != 1 {
					t.Errorf("commit: %v, log %q", err, log)
				}
			} else if err := u.Rollback(); err != nil {
				t.Errorf("rollback: %v", err)
			}
			n := len(log)
			for i, err := range []error{u.Commit(), u.Rollback(), u.Do("z", ok, ok)} {
				if err != ErrClosed {
					t.Errorf("after %s, call %d = %v, want ErrClosed", how, i, err)
				}
			}
			if len(u.Steps()) != 0 || len(log) != n {
				t.Errorf("after %s: steps %q, log %q", how, u.Steps(), log)
			}
		}
	})
}

func TestStepsCopy(t *testing.T) {
	within(t, func() {
		var u Unit
		u.Do("a", ok, ok)
		u.Do("b", ok, ok)
		s := u.Steps()
		s[0] = "changed"
		if got := strings.Join(u.Steps(), " "); got != "a b" {
			t.Errorf("steps %q after the caller wrote to an earlier result", got)
		}
	})
}
