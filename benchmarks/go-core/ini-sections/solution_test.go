package inisections

import (
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
)

type file = map[string]map[string]string

func TestParse(t *testing.T) {
	for _, c := range []struct {
		label string
		lines []string
		want  file
	}{
		{"empty", nil, file{"": {}}},
		{"noise", []string{"", "  ; x = 1", "# [x]", "\t"}, file{"": {}}},
		{"noise between", []string{"a=1", "", "b=2", "; c=3", "[s]", "# d", "e=5", "  ", "f=6"}, file{"": {"a": "1", "b": "2"}, "s": {"e": "5", "f": "6"}}},
		{"top level", []string{"a = 1", "b=2 = 3", "c=", "a=4"}, file{"": {"a": "4", "b": "2 = 3", "c": ""}}},
		{"sections", []string{"a=1", "[web]", "a=2", " [ db main ] ", "a = 3 ; x"},
			file{"": {"a": "1"}, "web": {"a": "2"}, "db main": {"a": "3 ; x"}}},
		{"empty section", []string{"[web]"}, file{"": {}, "web": {}}},
		{"inherit", []string{"[base]", "host=h", "port=1", "[web:base]", "port=2", "[api : web]", "x=y"},
			file{"": {}, "base": {"host": "h", "port": "1"}, "web": {"host": "h", "port": "2"}, "api": {"host": "h", "port": "2", "x": "y"}}},
		{"inherit top level", []string{"a=1", "[web:]", "b=2"}, file{"": {"a": "1"}, "web": {"a": "1", "b": "2"}}},
		{"no inheritance by default", []string{"a=1", "[web]", "b=2"}, file{"": {"a": "1"}, "web": {"b": "2"}}},
		{"inherit from empty", []string{"[e]", "[f:e]", "a=1"}, file{"": {}, "e": {}, "f": {"a": "1"}}},
		{"last line without newline", []string{"[s]", "k=v"}, file{"": {}, "s": {"k": "v"}}},
	} {
		t.Run(c.label, func(t *testing.T) {
			got, err := Parse(strings.NewReader(strings.Join(c.lines, "\n")))
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestSyntax(t *testing.T) {
	for _, text := range []string{
		"word", "a=1\n=2", " = ", "[web", "[", "[]", "[ ]", "[web] x", "[:]", "[ : web]",
		"[web]\n[web]", "[web]\n[ web : ]", "[web:api]", "[web:web]", "[a]\n[b : c]", "[a]\n[b:a:a]",
	} {
		if got, err := Parse(strings.NewReader(text)); !errors.Is(err, ErrSyntax) {
			t.Errorf("Parse(%q) = %q, %v; want ErrSyntax", text, got, err)
		}
	}
}

func TestReadFailure(t *testing.T) {
	boom := errors.New("disk gone")
	for _, text := range []string{"", "a=1\n", "a=1\n[web]\nb=2\n"} {
		got, err := Parse(io.MultiReader(strings.NewReader(text), iotest.ErrReader(boom)))
		if !errors.Is(err, boom) || errors.Is(err, ErrSyntax) {
			t.Errorf("after %q: got %q, %v; want the read error", text, got, err)
		}
	}
}
