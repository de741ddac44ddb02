package recordreader

import (
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
)

type source struct {
	io.Reader
	closeErr error
	closed   int
}

func (s *source) Close() error {
	s.closed++
	return s.closeErr
}

func load(t *testing.T, s *source, sep string, required ...string) ([]Record, error) {
	t.Helper()
	got, err := Load(func() (io.ReadCloser, error) { return s, nil }, sep, required...)
	if s.closed != 1 {
		t.Errorf("source closed %d times, want once", s.closed)
	}
	if err != nil && len(got) != 0 {
		t.Errorf("records %v together with error %v", got, err)
	}
	return got, err
}

func TestLoad(t *testing.T) {
	type m = map[string]string
	for _, c := range []struct {
		label, text, sep string
		required         []string
		want             []Record
	}{
		{"header only", "sku,qty", ",", []string{"qty"}, nil},
		{"rows", "sku,qty\nA1,3\nB2,4\n", ",", nil, []Record{{2, m{"sku": "A1", "qty": "3"}}, {3, m{"sku": "B2", "qty": "4"}}}},
		{"blank lines count", "\n \nsku ; qty\n\nA1; 3\n\t\nB2 ;\n", ";", []string{"sku", "qty"}, []Record{{5, m{"sku": "A1", "qty": "3"}}, {7, m{"sku": "B2", "qty": ""}}}},
		{"empty cells", "a,b,c\n,,\n", ",", nil, []Record{{2, m{"a": "", "b": "", "c": ""}}}},
		{"long separator", "a::b\n1:::2\n", "::", nil, []Record{{2, m{"a": "1", "b": ":2"}}}},
		{"one column", "a\nx\ny", ",", []string{"a"}, []Record{{2, m{"a": "x"}}, {3, m{"a": "y"}}}},
		{"header repeated as row", "a,b\na,b", ",", nil, []Record{{2, m{"a": "a", "b": "b"}}}},
		{"carriage returns", "a,b\r\n1,2\r\n", ",", nil, []Record{{2, m{"a": "1", "b": "2"}}}},
	} {
		t.Run(c.label, func(t *testing.T) {
			got, err := load(t, &source{Reader: strings.NewReader(c.text)}, c.sep, c.required...)
			if err != nil {
				t.Fatal(err)
			}
			if len(got)+len(c.want) > 0 && !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v\nwant %v", got, c.want)
			}
		})
	}
}

func TestHeader(t *testing.T) {
	for _, text := range []string{"", "\n  \n", "a,,b", "a,b,a", "a, a", "a", "b,c\n1,2", "A,b", ",", "a,b,"} {
		if got, err := load(t, &source{Reader: strings.NewReader(text)}, ",", "b", "a"); !errors.Is(err, ErrHeader) {
			t.Errorf("%q: got %v, %v; want ErrHeader", text, got, err)
		}
	}
}

func TestRows(t *testing.T) {
	for text, line := range map[string]int{"a,b\n1": 2, "a,b\n1,2\n\n1,2,3\n1": 4, "\na\n,": 3, "a,b\n1,2,": 2} {
		_, err := load(t, &source{Reader: strings.NewReader(text)}, ",")
		var re *RowError
		if !errors.As(err, &re) || re.Line != line || errors.Is(err, ErrHeader) {
			t.Errorf("%q: error %v, want a RowError for line %d", text, err, line)
		}
	}
}

func TestSourceErrors(t *testing.T) {
	boom, gone := errors.New("boom"), errors.New("gone")
	if got, err := Load(func() (io.ReadCloser, error) { return nil, boom }, ","); !errors.Is(err, boom) || len(got) != 0 {
		t.Errorf("open error: got %v, %v", got, err)
	}
	for _, text := range []string{"a,b\n", "a,b\n1,2\n"} {
		r := io.MultiReader(strings.NewReader(text), iotest.ErrReader(boom))
		if _, err := load(t, &source{Reader: r, closeErr: gone}, ","); !errors.Is(err, boom) {
			t.Errorf("read error after %q: got %v", text, err)
		}
	}
	if _, err := load(t, &source{Reader: strings.NewReader("a\n1\n"), closeErr: gone}, ","); !errors.Is(err, gone) {
		t.Errorf("close error: got %v", err)
	}
	if _, err := load(t, &source{Reader: strings.NewReader("a\n1,2\n"), closeErr: gone}, ","); !errors.As(err, new(*RowError)) {
		t.Errorf("row error with close error: got %v", err)
	}
}
