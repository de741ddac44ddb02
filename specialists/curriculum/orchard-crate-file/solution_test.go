package orchardcratefile

import (
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"
)

type file struct {
	io.Reader
	closed int
}

func (f *file) Close() error { f.closed++; return nil }

func TestLoadCrates(t *testing.T) {
	tests := []struct {
		text string
		want []FruitCrate
		err  string
	}{
		{"", nil, ""},
		{`{"variety":"Gala","kilos":12}` + "\n" + `{"variety":"Topaz"} {"kilos":7}`, []FruitCrate{{"Gala", 12}, {"Topaz", 0}, {"", 7}}, ""},
		{`{"kilos":3}{"kilos":"x"}`, nil, "crate 2:"},
		{`{"kilos":3`, nil, "crate 1:"},
	}
	for _, tt := range tests {
		f := &file{Reader: strings.NewReader(tt.text)}
		got, err := LoadCrates(func() (io.ReadCloser, error) { return f, nil })
		if !slices.Equal(got, tt.want) || (err == nil) != (tt.err == "") || f.closed != 1 {
			t.Errorf("%s: %v, %v, closed %d times; want %v", tt.text, got, err, f.closed, tt.want)
		}
		if err != nil && !strings.HasPrefix(err.Error(), tt.err) {
			t.Errorf("%s: error %q lacks %q", tt.text, err, tt.err)
		}
	}
	_, err := LoadCrates(func() (io.ReadCloser, error) { return nil, fs.ErrNotExist })
	if !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("error of open: %v", err)
	}
}
