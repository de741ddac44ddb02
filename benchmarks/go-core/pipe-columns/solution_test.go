package pipecolumns

import (
	"errors"
	"slices"
	"testing"
)

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		line string
		want []string
	}{
		{"", []string{""}},
		{"a", []string{"a"}},
		{"a|b|c", []string{"a", "b", "c"}},
		{"|", []string{"", ""}},
		{"a||", []string{"a", "", ""}},
		{" a | b\t", []string{" a ", " b\t"}},
		{`a\|b|c`, []string{"a|b", "c"}},
		{`a\\|b`, []string{`a\`, "b"}},
		{`a\\\|b`, []string{`a\|b`}},
		{`\\\\`, []string{`\\`}},
		{`\a\n|\"`, []string{"an", `"`}},
		{`grün|\é|日本`, []string{"grün", "é", "日本"}},
		{`\||\|`, []string{"|", "|"}},
	} {
		t.Run(c.line, func(t *testing.T) {
			got, err := Split(c.line)
			if err != nil || !slices.Equal(got, c.want) {
				t.Errorf("Split(%q) = %q, %v; want %q", c.line, got, err, c.want)
			}
		})
	}
}

func TestDangling(t *testing.T) {
	for _, line := range []string{`\`, `a\`, `a|b|\`, `\\\`} {
		if got, err := Split(line); !errors.Is(err, ErrDangling) || len(got) != 0 {
			t.Errorf("Split(%q) = %q, %v; want no columns and ErrDangling", line, got, err)
		}
	}
}

func TestJoin(t *testing.T) {
	for _, c := range []struct {
		columns []string
		want    string
	}{
		{nil, ""},
		{[]string{""}, ""},
		{[]string{"", ""}, "|"},
		{[]string{"a", "b c", "日本"}, "a|b c|日本"},
		{[]string{"a|b", `c\`, `\|`}, `a\|b|c\\|\\\|`},
		{[]string{`\\`, "||"}, `\\\\|\|\|`},
	} {
		if got := Join(c.columns); got != c.want {
			t.Errorf("Join(%q) = %q, want %q", c.columns, got, c.want)
		}
		if len(c.columns) == 0 {
			continue
		}
		if back, err := Split(Join(c.columns)); err != nil || !slices.Equal(back, c.columns) {
			t.Errorf("Split(Join(%q)) = %q, %v", c.columns, back, err)
		}
	}
}
