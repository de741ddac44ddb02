package headerblock

import (
	"errors"
	"testing"
)

func TestWrite(t *testing.T) {
	got, err := Write([]Header{{"Subject", " Größe: 3"}, {"X-az-AZ-09", ""}})
	if want := "Subject:  Größe: 3\r\nX-az-AZ-09: \r\n\r\n"; err != nil || got != want {
		t.Errorf("Write = %q, %v; want %q", got, err, want)
	}
	if got, err := Write(nil); err != nil || got != "\r\n" {
		t.Errorf("Write(nil) = %q, %v; want an empty line", got, err)
	}
}

func TestWriteErrors(t *testing.T) {
	tests := []Header{
		{"Subject", "hi\nBcc: all@a.org"},
		{"Subject", "one\r"},
		{"", "value"},
		{"X Trace", "1"},
		{"Größe", "1"},
	}
	for _, h := range tests {
		if got, err := Write([]Header{{"To", "ann@a.org"}, h}); got != "" || !errors.Is(err, ErrHeader) {
			t.Errorf("Write with %q = %q, %v; want ErrHeader", h, got, err)
		}
	}
}
