package roleregistry

import (
	"errors"
	"slices"
	"testing"
)

func perms(t *testing.T, r *Registry, name string, want ...string) {
	t.Helper()
	if got := r.Perms(name); !slices.Equal(got, want) {
		t.Errorf("Perms(%q) = %q, want %q", name, got, want)
	}
	for _, p := range []string{"read", "write", "audit", "admin", ""} {
		if got := r.Can(name, p); got != slices.Contains(want, p) {
			t.Errorf("Can(%q, %q) = %v", name, p, got)
		}
	}
}

func inherit(t *testing.T, r *Registry, child, parent string, want error) {
	t.Helper()
	if err := r.Inherit(child, parent); !errors.Is(err, want) {
		t.Fatalf("Inherit(%q, %q) = %v, want %v", child, parent, err, want)
	}
}

func TestDefine(t *testing.T) {
	r := New()
	perms(t, r, "ghost")
	r.Define("empty")
	perms(t, r, "empty")
	r.Define("user", "write", "read", "write")
	perms(t, r, "user", "read", "write")
	r.Define("user", "audit")
	perms(t, r, "user", "audit", "read", "write")
	r.Define("user")
	perms(t, r, "user", "audit", "read", "write")
	perms(t, r, "ghost")
}

func TestInherit(t *testing.T) {
	r := New()
	r.Define("reader", "read")
	r.Define("writer", "write", "read")
	r.Define("auditor", "audit")
	r.Define("chief")
	inherit(t, r, "chief", "writer", nil)
	inherit(t, r, "chief", "auditor", nil)
	inherit(t, r, "writer", "reader", nil)
	inherit(t, r, "auditor", "reader", nil)
	inherit(t, r, "chief", "writer", nil)
	perms(t, r, "chief", "audit", "read", "write")
	perms(t, r, "writer", "read", "write")
	perms(t, r, "auditor", "audit", "read")
	perms(t, r, "reader", "read")
	r.Define("reader", "admin")
	perms(t, r, "chief", "admin", "audit", "read", "write")
}

func TestInheritErrors(t *testing.T) {
	r := New()
	r.Define("a", "read")
	r.Define("b", "write")
	r.Define("c", "audit")
	inherit(t, r, "a", "a", ErrCycle)
	inherit(t, r, "ghost", "a", ErrUnknown)
	inherit(t, r, "a", "ghost", ErrUnknown)
	inherit(t, r, "ghost", "ghost", ErrUnknown)
	inherit(t, r, "a", "b", nil)
	inherit(t, r, "b", "a", ErrCycle)
	inherit(t, r, "b", "c", nil)
	inherit(t, r, "c", "a", ErrCycle)
	inherit(t, r, "c", "b", ErrCycle)
	inherit(t, r, "a", "c", nil)
	perms(t, r, "c", "audit")
	perms(t, r, "b", "audit", "write")
	perms(t, r, "a", "audit", "read", "write")
}

func TestRemove(t *testing.T) {
	r := New()
	r.Define("base", "read")
	r.Define("mid", "write")
	r.Define("top", "audit")
	inherit(t, r, "mid", "base", nil)
	inherit(t, r, "top", "mid", nil)
	r.Remove("ghost")
	perms(t, r, "top", "audit", "read", "write")
	r.Remove("mid")
	perms(t, r, "mid")
	perms(t, r, "top", "audit")
	perms(t, r, "base", "read")
	inherit(t, r, "top", "mid", ErrUnknown)
	r.Define("mid", "admin")
	perms(t, r, "mid", "admin")
	perms(t, r, "top", "audit")
	inherit(t, r, "mid", "top", nil)
	perms(t, r, "mid", "admin", "audit")
	r.Remove("top")
	r.Remove("top")
	perms(t, r, "mid", "admin")
}
