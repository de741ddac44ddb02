package stanzareader

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// read shows all stanzas and line errors up to the end.
func read(t *testing.T, r io.Reader) (all []Stanza, shown string, end error) {
	t.Helper()
	rd := NewReader(r)
	var parts []string
	for range 100 {
		st, err := rd.Next()
		var le *LineError
		switch {
		case errors.As(err, &le):
			parts = append(parts, fmt.Sprintf("bad %d", le.Line))
		case err != nil:
			if _, again := rd.Next(); again != err {
				t.Errorf("Next after %v: %v", err, again)
			}
			return all, strings.Join(parts, "; "), err
		default:
			all = append(all, st)
			parts = append(parts, show(st))
		}
	}
	t.Fatal("no end")
	return nil, "", nil
}

func show(st Stanza) string {
	s := fmt.Sprint(st.Line)
	for _, f := range st.Fields {
		s += fmt.Sprintf(" %q=%q", f.Key, f.Value)
	}
	return s
}

func TestStanzas(t *testing.T) {
	for _, tc := range []struct{ name, in, want string }{
		{"empty", "", ""},
		{"only blank lines", "\n \n\t\r\n\n", ""},
		{"one", "name: bolt\nsize: 4\n", `1 "name"="bolt" "size"="4"`},
		{"two", "a: 1\n\nb: 2\nc: 3\n", `1 "a"="1"; 3 "b"="2" "c"="3"`},
		{"many blank lines", "\n\na: 1\n \n\t\n\r\nb: 2\n\n\n", `3 "a"="1"; 7 "b"="2"`},
		{"no last newline", "a: 1\n\nb: 2", `1 "a"="1"; 3 "b"="2"`},
		{"CRLF", "a: 1\r\n x\r\n\r\nb: 2\r\n", "1 \"a\"=\"1\\nx\"; 4 \"b\"=\"2\""},
		{"white space around", "my key \t:\t my value \t\nb:2", `1 "my key"="my value" "b"="2"`},
		{"more colons", "url: http://x:80\n::", `bad 2`},
		{"value with colon", "url:http://x:80/", `1 "url"="http://x:80/"`},
		{"empty value", "a:\nb: \n", `1 "a"="" "b"=""`},
		{"continuation", "a: 1\n two\n\tthree  \nb: 2\n   four", `1 "a"="1\ntwo\nthree" "b"="2\nfour"`},
		{"continuation with colon", "a: 1\n b: 2\n", `1 "a"="1\nb: 2"`},
		{"continuation of an empty value", "a:\n x\n", `1 "a"="\nx"`},
		{"same key in other stanzas", "a: 1\n\na: 2\n", `1 "a"="1"; 3 "a"="2"`},
		{"keys differ in case", "a: 1\nA: 2\n", `1 "a"="1" "A"="2"`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, got, end := read(t, strings.NewReader(tc.in))
			if got != tc.want || end != io.EOF {
				t.Errorf("got %s, %v, want %s", got, end, tc.want)
			}
		})
	}
}

func TestMalformed(t *testing.T) {
	for _, tc := range []struct{ name, in, want string }{
		{"no colon", "a: 1\nb\nc: 3\n\nd: 4\n", `bad 2; 5 "d"="4"`},
		{"no colon at the end", "a: 1\n\nb: 2\nx", `1 "a"="1"; bad 4`},
		{"empty key", ": 1\n\nd: 4\n", `bad 1; 3 "d"="4"`},
		{"blank key", "a: 1\n\nb: 2\n\t: 1\n", `1 "a"="1"; 3 "b"="2\n: 1"`},
		{"starts with a continuation", "\n x: 1\na: 2\n\nd: 4", `bad 2; 5 "d"="4"`},
		{"continuation after a blank line", "a: 1\n\n x\n", `1 "a"="1"; bad 3`},
		{"repeated key", "a: 1\nb: 2\na: 3\n\nd: 4", `bad 3; 5 "d"="4"`},
		{"repeated key with spaces", "a: 1\na : 1\n", `bad 2`},
		{"first bad line counts", "a: 1\na: 2\nx\n y\n\nx\n", `bad 2; bad 6`},
		{"bad stanzas in a row", "x\n\ny\n\n\nz: 1\n\nw", `bad 1; bad 3; 6 "z"="1"; bad 8`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, got, end := read(t, strings.NewReader(tc.in))
			if got != tc.want || end != io.EOF {
				t.Errorf("got %s, %v, want %s", got, end, tc.want)
			}
		})
	}
}

func TestStanzasStayUnchanged(t *testing.T) {
	all, shown, _ := read(t, strings.NewReader("a: 1\nb: 2\nc: 3\n\nd: 4\n e\nf: 5\n\ng: 6\n"))
	var parts []string
	for _, st := range all {
		parts = append(parts, show(st))
	}
	if now := strings.Join(parts, "; "); now != shown {
		t.Errorf("stanzas changed from %s to %s", shown, now)
	}
}

func TestReadError(t *testing.T) {
	down := errors.New("disk is gone")
	for _, tc := range []struct{ in, want string }{
		{"", ""},
		{"a: 1\n\n", `1 "a"="1"`},
		{"a: 1\n\nb: 2\n", `1 "a"="1"`},
		{"a: 1\n\nb: 2", `1 "a"="1"`},
		{"x\n\n", `bad 1`},
	} {
		_, got, end := read(t, io.MultiReader(strings.NewReader(tc.in), iotest.ErrReader(down)))
		if got != tc.want || !errors.Is(end, down) {
			t.Errorf("%q: got %s, %v, want %s and the error", tc.in, got, end, tc.want)
		}
	}
}
