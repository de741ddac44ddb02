package quotedrow

import (
	"errors"
	"slices"
	"testing"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		row  string
		want []string
	}{
		{``, []string{""}},
		{`a`, []string{"a"}},
		{`a,b c, d `, []string{"a", "b c", " d "}},
		{`,`, []string{"", ""}},
		{`a,,`, []string{"a", "", ""}},
		{`"a,b",c`, []string{"a,b", "c"}},
		{`""`, []string{""}},
		{`"",""`, []string{"", ""}},
		{`"",x,""`, []string{"", "x", ""}},
		{`"say ""hi"""`, []string{`say "hi"`}},
		{`"""",x`, []string{`"`, "x"}},
		{`"""a""","b"`, []string{`"a"`, "b"}},
		{`"""""",`, []string{`""`, ""}},
		{"\"a\nb\",'=1", []string{"a\nb", "'=1"}},
		{`"ö,日",é`, []string{"ö,日", "é"}},
	} {
		t.Run(c.row, func(t *testing.T) {
			got, err := Parse(c.row)
			if err != nil || !slices.Equal(got, c.want) {
				t.Errorf("Parse(%s) = %q, %v; want %q", c.row, got, err, c.want)
			}
		})
	}
}

func TestFaults(t *testing.T) {
	for row, want := range map[string]error{
		`"`: ErrOpenQuote, `"a`: ErrOpenQuote, `a,"`: ErrOpenQuote, `"a,b`: ErrOpenQuote, `"""`: ErrOpenQuote, `"a""`: ErrOpenQuote,
		`a"`: ErrStrayQuote, `a"b"`: ErrStrayQuote, `"a"b`: ErrStrayQuote, `"a" ,b`: ErrStrayQuote, ` "a"`: ErrStrayQuote,
		`x,"a"b,"c`: ErrStrayQuote, `a"b,"c`: ErrStrayQuote, `"a"b"`: ErrStrayQuote, `"" "`: ErrStrayQuote,
	} {
		if got, err := Parse(row); !errors.Is(err, want) {
			t.Errorf("Parse(%s) = %q, %v; want %v", row, got, err, want)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		fields []string
		want   string
	}{
		{nil, ``},
		{[]string{""}, ``},
		{[]string{"", "", ""}, `,,`},
		{[]string{"a", " b ", "c;d"}, `a, b ,c;d`},
		{[]string{"a,b", "c"}, `"a,b",c`},
		{[]string{`"`, `x"y`}, `"""","x""y"`},
		{[]string{"a\nb", "c\td"}, "\"a\nb\",c\td"},
		{[]string{"=1+2", "+49", "-5", "@x"}, `'=1+2,'+49,'-5,'@x`},
		{[]string{"=", "1=2", " =3", "a@b"}, `'=,1=2, =3,a@b`},
		{[]string{`=LINK("x","y")`}, `"'=LINK(""x"",""y"")"`},
		{[]string{"'=1", "ü"}, `'=1,ü`},
	} {
		if got := Format(c.fields); got != c.want {
			t.Errorf("Format(%q) = %s, want %s", c.fields, got, c.want)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	for _, fields := range [][]string{{"a", `b"c`, "d,e"}, {`""`, ","}, {"", "x\ny", ""}, {`"`, `"`}} {
		got, err := Parse(Format(fields))
		if err != nil || !slices.Equal(got, fields) {
			t.Errorf("round trip of %q: %q, %v", fields, got, err)
		}
	}
}
