package commandabbrev

import (
	"errors"
	"slices"
	"testing"
)

var commands = []string{"status", "stash", "start", "stop", "push", "pull", "pull", "add", "addall", "st-x"}

func TestResolve(t *testing.T) {
	s := NewSet(commands...)
	tests := []struct{ input, want string }{
		{"status", "status"}, {"statu", "status"}, {"stat", "status"}, {"stas", "stash"}, {"star", "start"},
		{"sto", "stop"}, {"add", "add"}, {"adda", "addall"}, {"addall", "addall"}, {"pus", "push"}, {"pul", "pull"},
		{"st-", "st-x"}, {"  STOP\t", "stop"}, {"StaS\n", "stash"},
	}
	for _, tc := range tests {
		if got, err := s.Resolve(tc.input); err != nil || got != tc.want {
			t.Errorf("Resolve(%q) = %q, %v; want %q", tc.input, got, err, tc.want)
		}
	}
}

func TestAmbiguous(t *testing.T) {
	s := NewSet(commands...)
	tests := []struct {
		input, norm string
		options     []string
	}{
		{"sta", "sta", []string{"start", "stash", "status"}},
		{"s", "s", []string{"st-x", "start", "stash", "status", "stop"}},
		{" PU ", "pu", []string{"pull", "push"}},
		{"a", "a", []string{"add", "addall"}},
		{"Ad", "ad", []string{"add", "addall"}},
	}
	for _, tc := range tests {
		got, err := s.Resolve(tc.input)
		var amb *AmbiguousError
		if got != "" || !errors.As(err, &amb) {
			t.Errorf("Resolve(%q) = %q, %v; want an *AmbiguousError", tc.input, got, err)
			continue
		}
		if amb.Input != tc.norm || !slices.Equal(amb.Options, tc.options) {
			t.Errorf("Resolve(%q): %q %q, want %q %q", tc.input, amb.Input, amb.Options, tc.norm, tc.options)
		}
		if errors.Is(err, ErrUnknown) {
			t.Errorf("Resolve(%q): the ambiguous input is also unknown", tc.input)
		}
	}
}

func TestUnknown(t *testing.T) {
	s := NewSet(commands...)
	for _, input := range []string{"", "  \t", "x", "stopp", "statusx", "a dd", "stö", "日", "ü", "\u0080"} {
		got, err := s.Resolve(input)
		if got != "" || !errors.Is(err, ErrUnknown) {
			t.Errorf("Resolve(%q) = %q, %v; want ErrUnknown", input, got, err)
		}
	}
	for _, input := range []string{"", "a"} {
		if got, err := NewSet().Resolve(input); got != "" || !errors.Is(err, ErrUnknown) {
			t.Errorf("empty set: Resolve(%q) = %q, %v", input, got, err)
		}
	}
	one := NewSet("deploy")
	if got, err := one.Resolve("d"); got != "deploy" || err != nil {
		t.Errorf("Resolve(d) = %q, %v", got, err)
	}
	if got, err := one.Resolve(" "); got != "" || !errors.Is(err, ErrUnknown) {
		t.Errorf("blank input = %q, %v", got, err)
	}
}
