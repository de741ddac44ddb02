package routepattern

import (
	"errors"
	"maps"
	"testing"
)

type m = map[string]string

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		pattern, path string
		want          m
	}{
		{"/", "/", m{}},
		{"", "", m{}},
		{"/users", "/users", m{}},
		{"/users/{id}", "/users/7", m{"id": "7"}},
		{"/users/{id}/files/{file}", "/users/7/files/a.txt", m{"id": "7", "file": "a.txt"}},
		{"/users/{id}/", "/users/7/", m{"id": "7"}},
		{"{a}/{b}", "x/y", m{"a": "x", "b": "y"}},
		{"/f/{name}", "/f/a%2Fb", m{"name": "a/b"}},
		{"/f/{name}", "/f/50%25%20off+x", m{"name": "50% off+x"}},
		{"/f/{name}", "/f/%7Bname%7D", m{"name": "{name}"}},
		{"/grün/{x}", "/gr%C3%BCn/%C3%A9", m{"x": "é"}},
		{"/a b/{x}", "/a%20b/1", m{"x": "1"}},
		{"/{}/{x}", "/{}/1", m{"x": "1"}},
		{"/{/}/x{y}", "/{/}/x{y}", m{}},
		{"/{a b}", "/1", m{"a b": "1"}},
		{"/{x}/{x}", "/1/1", m{"x": "1"}},
		{"/{x}/to/{x}", "/a%62/to/%61b", m{"x": "ab"}},
		{"/{x}", "/..", m{"x": ".."}},
		{"//{x}", "//1", m{"x": "1"}},
	} {
		if got, ok := Match(c.pattern, c.path); !ok || got == nil || !maps.Equal(got, c.want) {
			t.Errorf("Match(%q, %q) = %q, %v; want %q", c.pattern, c.path, got, ok, c.want)
		}
	}
}

func TestNoMatch(t *testing.T) {
	for _, c := range [][2]string{
		{"/", ""}, {"/users", "/Users"}, {"/users", "/users/"}, {"/users/", "/users"}, {"/users", "users"}, {"/users/{id}", "/users"}, {"/users/{id}", "/users/"}, {"/users/{id}", "/users/7/8"},
		{"/users/{id}", "/user/7"}, {"/{id}", "//"}, {"/{a}/x", "//x"}, {"/a/b", "/a%2Fb"}, {"/{a}/{b}", "/x%2Fy"}, {"/f/{x}", "/f/%zz"}, {"/f/{x}", "/f/a%2"}, {"/{x}/f", "/a/%"}, {"/f//g", "/f/%zz/g"},
		{"/{x}/{x}", "/1/2"}, {"/{x}/{y}/{x}", "/1/2/3"}, {"/{}", "/x"}, {"/a%20b", "/a%20b"}, {"/{x}/a", "/1/b"}, {"/x{y}", "/x1"}, {"/a+b", "/a%20b"},
	} {
		if got, ok := Match(c[0], c[1]); ok || got != nil {
			t.Errorf("Match(%q, %q) = %q, %v; want nil, false", c[0], c[1], got, ok)
		}
	}
}

func TestBuild(t *testing.T) {
	for _, c := range []struct {
		pattern string
		values  m
		want    string
	}{
		{"/", nil, "/"},
		{"", nil, ""},
		{"/users/{id}", m{"id": "7", "other": ""}, "/users/7"},
		{"/users/{id}/{id}/", m{"id": "7"}, "/users/7/7/"},
		{"/f/{name}", m{"name": "a/b"}, "/f/a%2Fb"},
		{"/f/{name}", m{"name": "../x?y#z"}, "/f/..%2Fx%3Fy%23z"},
		{"/f/{name}", m{"name": "50% off"}, "/f/50%25%20off"},
		{"/f/{name}", m{"name": "{id}", "id": "1"}, "/f/%7Bid%7D"},
		{"/grün/{x}", m{"x": "..."}, "/gr%C3%BCn/..."},
		{"/a b/%/{x}", m{"x": " "}, "/a%20b/%25/%20"},
		{"/./../{x}", m{"x": "y"}, "/./../y"},
		{"/{}/x", m{"": "y"}, "/%7B%7D/x"},
	} {
		got, err := Build(c.pattern, c.values)
		if err != nil || got != c.want {
			t.Errorf("Build(%q, %q) = %q, %v; want %q", c.pattern, c.values, got, err, c.want)
		}
	}
	for _, values := range []m{nil, {}, {"x": ""}, {"x": "."}, {"x": ".."}, {"y": "1"}, {"X": "1"}} {
		if got, err := Build("/a/{x}/b", values); !errors.Is(err, ErrValue) || got != "" {
			t.Errorf("Build with %q = %q, %v; want \"\" and ErrValue", values, got, err)
		}
	}
}
