package headerblock

import (
	"errors"
	"testing"
)

func TestWrite(t *testing.T) {
	tests := []struct {
		headers []Header
		want    string
		wantErr error
	}{
		// no headers, only the empty line
		{nil, "\r\n", nil},
		// two headers in order, one with an empty value
		{[]Header{{"B", "x"}, {"A", ""}}, "B: x\r\nA: \r\n\r\n", nil},
		// first and last letters and digits, hyphen
		{[]Header{{"azAZ-09", "x"}}, "azAZ-09: x\r\n\r\n", nil},
		// empty name
		{[]Header{{"", "x"}}, "", ErrHeader},
		// a blank is not allowed in a name
		{[]Header{{"A B", "x"}}, "", ErrHeader},
		// line break in the value
		{[]Header{{"A", "x\nB"}}, "", ErrHeader},
	}
	for _, tt := range tests {
		got, err := Write(tt.headers)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("Write(%v) = %q, %v, want %q, %v", tt.headers, got, err, tt.want, tt.wantErr)
		}
	}
}
