package switchargs

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

var known = map[string]bool{"out": true, "tag": true, "verbose": false, "dry": false}

func show(m map[string][]string) string {
	var parts []string
	for k, v := range m {
		parts = append(parts, k+"="+strings.Join(v, ","))
	}
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

func TestParse(t *testing.T) {
	for _, c := range []struct {
		args   string // separated by |
		values string
		rest   string
	}{
		{"a|b", "", "a|b"},
		{"--out|x", "out=x", ""},
		{"--out=x|a", "out=x", "a"},
		{"--out=", "out=", ""},
		{"--out=a=b", "out=a=b", ""},
		{"--verbose|x", "verbose=", "x"},
		{"a|--verbose|b|--dry|c", "dry= verbose=", "a|b|c"},
		{"--tag|1|--tag=2|--verbose|--tag|3|--verbose", "tag=1,2,3 verbose=,", ""},
		{"--out|--verbose|x", "out=--verbose", "x"},
		{"--out|--|--dry", "dry= out=--", ""},
		{"--out|--out", "out=--out", ""},
		{"-|-x|-out=3|---|", "", ""},
		{"--verbose|--|--dry|x|--|--nope", "verbose=", "--dry|x|--|--nope"},
		{"a|--", "", "a"},
		{"--tag||x", "tag=", "x"},
	} {
		t.Run(c.args, func(t *testing.T) {
			args := strings.Split(c.args, "|")
			rest := c.rest
			if c.args == "-|-x|-out=3|---|" {
				args, rest = []string{"-", "-x", "-out=3", ""}, "-|-x|-out=3|"
			}
			res, err := Parse(args, known)
			if err != nil {
				t.Fatal(err)
			}
			if got := show(res.Values); got != c.values {
				t.Errorf("values %q, want %q", got, c.values)
			}
			if got := strings.Join(res.Rest, "|"); got != rest {
				t.Errorf("rest %q, want %q", got, rest)
			}
		})
	}
}

func TestNothing(t *testing.T) {
	res, err := Parse(nil, nil)
	if err != nil || len(res.Values) != 0 || len(res.Rest) != 0 {
		t.Errorf("got %v, %v", res, err)
	}
	res, err = Parse([]string{"--"}, nil)
	if err != nil || len(res.Values) != 0 || len(res.Rest) != 0 {
		t.Errorf("got %v, %v", res, err)
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		args string
		want error
	}{
		{"--nope", ErrUnknown},
		{"--nope=1", ErrUnknown},
		{"---", ErrUnknown},
		{"--=x", ErrUnknown},
		{"--Out|x", ErrUnknown},
		{"a|--out", ErrNoValue},
		{"--out=1|--tag", ErrNoValue},
		{"--verbose=", ErrExtraValue},
		{"--verbose=yes", ErrExtraValue},
		{"--verbose=1|--nope", ErrExtraValue},
		{"--nope|--verbose=1", ErrUnknown},
	} {
		t.Run(c.args, func(t *testing.T) {
			_, err := Parse(strings.Split(c.args, "|"), known)
			for _, e := range []error{ErrUnknown, ErrNoValue, ErrExtraValue} {
				if errors.Is(err, e) != (e == c.want) {
					t.Errorf("error %v, want only %v", err, c.want)
				}
			}
		})
	}
}
