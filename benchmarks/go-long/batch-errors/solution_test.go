package batcherrors

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestRunAll(t *testing.T) {
	disk, net := errors.New("disk full"), errors.New("net down")
	for _, c := range []struct {
		label string
		steps string // name=outcome
		ran   string
		done  int
		names string
	}{
		{"none", "", "", 0, ""},
		{"all well", "a=ok b=ok c=ok", "a b c", 3, ""},
		{"goes on", "a=ok b=disk c=ok d=net e=ok", "a b c d e", 3, "b d"},
		{"abort", "a=ok b=abort c=ok", "a b", 1, "b"},
		{"wrapped abort", "a=ok b=ok c=wrapped d=disk", "a b c", 2, "c"},
		{"abort keeps earlier failures", "a=disk b=ok c=net d=abort e=net", "a b c d", 1, "a c d"},
		{"nil run", "a=nil b=ok c=nil d=disk", "b d", 1, "d"},
		{"only nil", "a=nil", "", 0, ""},
	} {
		t.Run(c.label, func(t *testing.T) {
			var ran []string
			outcomes := map[string]error{"ok": nil, "disk": disk, "net": net, "abort": ErrAbort, "wrapped": fmt.Errorf("stop: %w", ErrAbort)}
			var steps []Step
			for _, f := range strings.Fields(c.steps) {
				name, out, _ := strings.Cut(f, "=")
				s := Step{Name: name, Run: func() error { ran = append(ran, name); return outcomes[out] }}
				if out == "nil" {
					s.Run = nil
				}
				steps = append(steps, s)
			}
			done, err := RunAll(steps)
			if done != c.done {
				t.Errorf("done = %d, want %d", done, c.done)
			}
			if got := strings.Join(ran, " "); got != c.ran {
				t.Errorf("ran %q, want %q", got, c.ran)
			}
			if (err == nil) != (c.names == "") {
				t.Fatalf("err = %v, want failures of %q", err, c.names)
			}
			if got := strings.Join(Failed(err), " "); got != c.names {
				t.Errorf("failed %q, want %q", got, c.names)
			}
		})
	}
}

func TestErrorContent(t *testing.T) {
	disk, net := errors.New("disk full"), errors.New("net down")
	_, err := RunAll([]Step{
		{"copy", func() error { return disk }},
		{"send", func() error { return net }},
	})
	if !errors.Is(err, disk) || !errors.Is(err, net) || errors.Is(err, ErrAbort) {
		t.Errorf("wrong causes in %v", err)
	}
	var se *StepError
	if !errors.As(err, &se) || se.Step != "copy" || se.Err != disk {
		t.Errorf("first StepError = %+v", se)
	}
	if se.Error() != "copy: disk full" || se.Unwrap() != disk {
		t.Errorf("text %q, cause %v", se.Error(), se.Unwrap())
	}
}

func TestFailed(t *testing.T) {
	step := func(n string, err error) error { return &StepError{n, err} }
	x := errors.New("x")
	for _, c := range []struct {
		label string
		err   error
		want  string
	}{
		{"nil", nil, ""},
		{"other", x, ""},
		{"wrapped other", fmt.Errorf("y: %w", x), ""},
		{"bare", step("a", x), "a"},
		{"wrapped", fmt.Errorf("nightly: %w", step("a", x)), "a"},
		{"deep", fmt.Errorf("w: %w", errors.Join(x, step("a", x), fmt.Errorf("v: %w", errors.Join(step("b", x), step("c", x))))), "a b c"},
		{"repeated", errors.Join(step("a", x), step("a", x)), "a a"},
		{"two verbs", fmt.Errorf("%w and %w", step("b", x), step("a", x)), "b a"},
		{"not into the cause", errors.Join(step("a", step("inner", x)), step("b", x)), "a b"},
	} {
		t.Run(c.label, func(t *testing.T) {
			if got := strings.Join(Failed(c.err), " "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
