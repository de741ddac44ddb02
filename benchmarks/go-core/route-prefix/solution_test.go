package routeprefix

import (
	"errors"
	"testing"
)

func lookup(t *testing.T, tab *Table, path, target, rest string, ok bool) {
	t.Helper()
	gotTarget, gotRest, gotOK := tab.Lookup(path)
	if gotTarget != target || gotRest != rest || gotOK != ok {
		t.Errorf("Lookup(%q) = %q, %q, %v; want %q, %q, %v", path, gotTarget, gotRest, gotOK, target, rest, ok)
	}
}

func TestLookup(t *testing.T) {
	var tab Table
	lookup(t, &tab, "/", "", "", false)
	lookup(t, &tab, "/api", "", "", false)
	err := tab.AddAll([]Route{
		{"/api", "api"}, {"api/v1/users", "users"}, {"/static//img/", "img"}, {"/blank", ""}, {"/Ümläut/x", "uml"},
	})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		path, target, rest string
		ok                 bool
	}{
		{"/api", "api", "", true},
		{"api/", "api", "", true},
		{"//api//x//y/", "api", "x/y", true},
		{"/api/v1", "api", "v1", true},
		{"/api/v1/users", "users", "", true},
		{"/api/v1/users/7/edit", "users", "7/edit", true},
		{"/api/v1/user", "api", "v1/user", true},
		{"/api/v1/usersx", "api", "v1/usersx", true},
		{"/apix", "", "", false},
		{"/ap", "", "", false},
		{"/API", "", "", false},
		{"/x/api", "", "", false},
		{"/static", "", "", false},
		{"/static/css", "", "", false},
		{"/static/img/a.png", "img", "a.png", true},
		{"/blank", "", "", true},
		{"/blank/page", "", "page", true},
		{"/Ümläut/x/ö", "uml", "ö", true},
		{"/", "", "", false},
		{"", "", "", false},
	}
	for _, tc := range tests {
		lookup(t, &tab, tc.path, tc.target, tc.rest, tc.ok)
	}
}

func TestRoot(t *testing.T) {
	var tab Table
	if err := tab.Add("/", "home"); err != nil {
		t.Fatal(err)
	}
	if err := tab.Add("/a/b", "ab"); err != nil {
		t.Fatal(err)
	}
	lookup(t, &tab, "", "home", "", true)
	lookup(t, &tab, "/", "home", "", true)
	lookup(t, &tab, "/a/c/d", "home", "a/c/d", true)
	lookup(t, &tab, "/a", "home", "a", true)
	lookup(t, &tab, "/a/b/c", "ab", "c", true)
	if err := tab.Add("", "other"); !errors.Is(err, ErrDuplicate) {
		t.Errorf("second root: %v", err)
	}
}

func TestDuplicates(t *testing.T) {
	var tab Table
	if err := tab.Add("/a/b", ""); err != nil {
		t.Fatal(err)
	}
	if err := tab.Add("/a", "a"); err != nil {
		t.Errorf("a shorter path is no duplicate: %v", err)
	}
	if err := tab.Add("a//b/", "second"); !errors.Is(err, ErrDuplicate) {
		t.Errorf("same segments again: %v", err)
	}
	lookup(t, &tab, "/a/b", "", "", true)
	err := tab.AddAll([]Route{{"/x", "x"}, {"/a", "again"}, {"/y", "y"}})
	if !errors.Is(err, ErrDuplicate) {
		t.Errorf("AddAll with a duplicate: %v", err)
	}
	lookup(t, &tab, "/x", "x", "", true)
	lookup(t, &tab, "/a", "a", "", true)
	lookup(t, &tab, "/y", "", "", false)
	if err := tab.AddAll(nil); err != nil {
		t.Errorf("AddAll of nothing: %v", err)
	}
}
