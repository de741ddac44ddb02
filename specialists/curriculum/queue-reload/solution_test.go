package queuereload

import (
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
)

type fakeFile struct {
	io.Reader
	shut bool
}

func (f *fakeFile) Close() error {
	f.shut = true
	return nil
}

func TestReload(t *testing.T) {
	errDisk := errors.New("disk")
	tests := []struct {
		r    io.Reader
		want []int
		err  error
	}{
		{strings.NewReader("12\n 7 \n-3"), []int{12, 7, -3}, nil},
		{strings.NewReader("12\n\n7\n"), nil, strconv.ErrSyntax},
		{io.MultiReader(strings.NewReader("12\n"), iotest.ErrReader(errDisk)), nil, errDisk},
	}
	for i, tt := range tests {
		f := &fakeFile{Reader: tt.r}
		got, err := Reload(func() (io.ReadCloser, error) { return f, nil })
		if !slices.Equal(got, tt.want) || !errors.Is(err, tt.err) || !f.shut {
			t.Errorf("%d: Reload = %v, %v, closed %v, want %v, %v, closed", i, got, err, f.shut, tt.want, tt.err)
		}
	}
	got, err := Reload(func() (io.ReadCloser, error) { return nil, errDisk })
	if got != nil || !errors.Is(err, errDisk) {
		t.Errorf("Reload = %v, %v, want %v", got, err, errDisk)
	}
}
