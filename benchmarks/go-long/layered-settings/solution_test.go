package layeredsettings

import (
	"errors"
	"strconv"
	"testing"
)

type m = map[string]string

func TestGet(t *testing.T) {
	l := New(
		m{"host": "localhost", "port": "80", "only": "base", "empty": "x"},
		m{"port": "8080", "url": "http://${host}:${port}/", "link": "<${url}>", "empty": ""},
		m{"host": "db", "twice": "${host}${host}-${only}", "d1": "${nope:-fall back}", "d2": "${host:-x}",
			"d3": "${nope:-}", "d4": "${empty:-x}", "d5": "[${nope:-${host}]", "d6": "${a b:-c:-d}",
			"diamond": "${link} ${url}", "price": "$$5 and $6 $", "lit": "$${host}", "three": "$$$", "four": "$$$$",
			"mix": "$$${host}", "nested": "${d1}/${d2}", "": "nokey", "e": "${}", "brace": "a}b{c}", "tail": "${host}$",
			"open": "x${host", "open2": "${", "open3": "${host} ${ $$", "late": "} ${"},
	)
	want := m{
		"host": "db", "port": "8080", "only": "base", "empty": "", "url": "http://db:8080/", "link": "<http://db:8080/>",
		"twice": "dbdb-base", "d1": "fall back", "d2": "db", "d3": "", "d4": "", "d5": "[${host]", "d6": "c:-d",
		"diamond": "<http://db:8080/> http://db:8080/", "price": "$5 and $6 $", "lit": "${host}", "three": "$$", "four": "$$",
		"mix": "$db", "nested": "fall back/db", "": "nokey", "e": "nokey", "brace": "a}b{c}", "tail": "db$",
		"open": "x${host", "open2": "${", "open3": "db ${ $", "late": "} ${",
	}
	for key, want := range want {
		if got, err := l.Get(key); err != nil || got != want {
			t.Errorf("Get(%q) = %q, %v; want %q", key, got, err, want)
		}
	}
}

func TestGetErrors(t *testing.T) {
	l := New(m{
		"self": "a ${self}", "a": "${b}", "b": "x${c:-1}", "c": "${a}", "into": "${a:-safe}",
		"gone": "${nope}", "deep": "${gone:-x}", "host": "h",
	})
	for key, want := range map[string]error{
		"self": ErrCycle, "a": ErrCycle, "b": ErrCycle, "c": ErrCycle, "into": ErrCycle,
		"nope": ErrUndefined, "gone": ErrUndefined, "deep": ErrUndefined, "": ErrUndefined,
	} {
		_, err := l.Get(key)
		for _, e := range []error{ErrCycle, ErrUndefined} {
			if errors.Is(err, e) != (e == want) {
				t.Errorf("Get(%q): error %v, want only %v", key, err, want)
			}
		}
	}
	if _, err := New().Get("x"); !errors.Is(err, ErrUndefined) {
		t.Errorf("no layers: error %v", err)
	}
}

func TestCopies(t *testing.T) {
	base, top := m{"a": "1", "b": "${a}"}, m{"c": "2"}
	l := New(base, nil, top)
	base["a"] = "changed"
	if got, err := l.Get("b"); got != "1" || err != nil {
		t.Errorf("after a change to New's map: %q, %v", got, err)
	}
	top["a"] = "changed"
	if got, err := l.Get("c"); got != "2" || err != nil {
		t.Errorf("after a change to New's second map: %q, %v", got, err)
	}
}

func TestInt(t *testing.T) {
	l := New(m{"n": "42", "neg": "-${n}", "bad": "4x", "huge": "99999999999999999999", "empty": "", "gone": "${nope}"})
	for key, want := range map[string]int{"n": 42, "neg": -42, "absent": 7} {
		if got, err := l.Int(key, 7); err != nil || got != want {
			t.Errorf("Int(%q) = %d, %v; want %d", key, got, err, want)
		}
	}
	for key, want := range map[string]error{"bad": strconv.ErrSyntax, "huge": strconv.ErrRange, "empty": strconv.ErrSyntax, "gone": ErrUndefined} {
		if _, err := l.Int(key, 7); !errors.Is(err, want) {
			t.Errorf("Int(%q): error %v, want %v", key, err, want)
		}
	}
}
