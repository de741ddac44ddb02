package photosums

import (
	"errors"
	"io"
	"maps"
	"strings"
	"testing"
	"testing/iotest"
)

type file struct {
	io.Reader
	open *int
}

func (f file) Close() error { *f.open--; return nil }

func TestPhotoSums(t *testing.T) {
	errOpen, errRead := errors.New("open"), errors.New("read")
	n := 0 // open readers
	open := func(name string) (io.ReadCloser, error) {
		if name == "gone" {
			return nil, errOpen
		} else if n++; n > 1 {
			t.Error("more than one reader open")
		}
		if name == "broken" {
			return file{iotest.ErrReader(errRead), &n}, nil
		}
		return file{strings.NewReader("photo " + name), &n}, nil
	}
	want := map[string]uint32{"a": 0x8626ac44, "b": 0x1f2ffdfe}
	if got, err := PhotoSums([]string{"a", "b"}, open); err != nil || n != 0 || !maps.Equal(got, want) {
		t.Errorf("PhotoSums = %v, %v (%d readers open); want %v", got, err, n, want)
	}
	for name, want := range map[string]error{"gone": errOpen, "broken": errRead} {
		got, err := PhotoSums([]string{"a", name, "b"}, open)
		if got != nil || n != 0 || !errors.Is(err, want) || !strings.HasPrefix(err.Error(), name+":") {
			t.Errorf("PhotoSums with %q = %v, %v (%d readers open); want %v", name, got, err, n, want)
		}
	}
}
