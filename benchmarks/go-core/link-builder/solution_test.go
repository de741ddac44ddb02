package linkbuilder

import (
	"errors"
	"testing"
)

func TestBuild(t *testing.T) {
	type m = map[string]string
	for _, c := range []struct {
		label    string
		base     string
		segments []string
		params   m
		want     string
	}{
		{"base only", "https://api.example", nil, nil, "https://api.example"},
		{"slash dropped", "https://api.example/v1/", nil, m{}, "https://api.example/v1"},
		{"one slash only", "https://api.example//", nil, nil, "https://api.example/"},
		{"relative", "", []string{"a"}, nil, "/a"},
		{"root", "/", []string{"a", "b"}, nil, "/a/b"},
		{"segments", "https://api.example/v1", []string{"users", "7", "files"}, nil, "https://api.example/v1/users/7/files"},
		{"segments behind a slash", "https://api.example/", []string{"users"}, nil, "https://api.example/users"},
		{"slash in segment", "/api", []string{"a/b", "../x"}, nil, "/api/a%2Fb/..%2Fx"},
		{"query in segment", "/api", []string{"a?admin=1#x"}, nil, "/api/a%3Fadmin=1%23x"},
		{"percent and space", "/api", []string{"50% off", "a%2Fb"}, nil, "/api/50%25%20off/a%252Fb"},
		{"unicode and dots", "/api", []string{"grün", "...", ".a", "a.."}, nil, "/api/gr%C3%BCn/.../.a/a.."},
		{"params sorted", "/api", nil, m{"z": "1", "a": "2", "m": "3"}, "/api?a=2&m=3&z=1"},
		{"params escaped", "/api", []string{"s"}, m{"q": "a&b=c d", "k&": "#"}, "/api/s?k%26=%23&q=a%26b%3Dc+d"},
		{"empty params left out", "/api", nil, m{"a": "", "b": "0", "c": ""}, "/api?b=0"},
		{"only empty params", "/api", []string{"s"}, m{"a": "", "b": ""}, "/api/s"},
		{"space is a value", "/api/", nil, m{"a": " "}, "/api?a=+"},
	} {
		t.Run(c.label, func(t *testing.T) {
			if got, err := Build(c.base, c.segments, c.params); err != nil || got != c.want {
				t.Errorf("got %q, %v; want %q", got, err, c.want)
			}
		})
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		base     string
		segments []string
		want     error
	}{
		{"/api?x=1", nil, ErrBase},
		{"/api?", []string{"a"}, ErrBase},
		{"/api#top", []string{"a"}, ErrBase},
		{"#", []string{".."}, ErrBase},
		{"/api", []string{""}, ErrSegment},
		{"/api", []string{"."}, ErrSegment},
		{"/api", []string{"a", "..", "b"}, ErrSegment},
		{"/api", []string{"a", "b", ""}, ErrSegment},
	} {
		if got, err := Build(c.base, c.segments, map[string]string{"k": "v"}); !errors.Is(err, c.want) || got != "" {
			t.Errorf("Build(%q, %q) = %q, %v; want \"\" and %v", c.base, c.segments, got, err, c.want)
		}
	}
}
