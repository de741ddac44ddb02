package vendpricefile

import (
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
)

func TestLoadPrices(t *testing.T) {
	tests := []struct {
		text    string
		want    map[string]int
		wantErr error
	}{
		// an empty array
		{`[]`, map[string]int{}, nil},
		// 1 cent is enough
		{`[{"code": "a", "cents": 1}]`, map[string]int{"a": 1}, nil},
		// 0 cents are too few
		{`[{"code": "a", "cents": 0}]`, nil, ErrProduct},
		// no code
		{`[{"cents": 2}]`, nil, ErrProduct},
		// a is used twice
		{`[{"code": "a", "cents": 2}, {"code": "a", "cents": 3}]`, nil, ErrTwice},
		// nothing to read
		{``, nil, io.EOF},
	}
	for _, tt := range tests {
		got, err := LoadPrices(strings.NewReader(tt.text))
		if !reflect.DeepEqual(got, tt.want) || !errors.Is(err, tt.wantErr) {
			t.Errorf("LoadPrices(%q) = %v, %v, want %v, %v", tt.text, got, err, tt.want, tt.wantErr)
		}
	}
}
