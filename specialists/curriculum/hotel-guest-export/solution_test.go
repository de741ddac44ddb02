package hotelguestexport

import (
	"errors"
	"io"
	"strings"
	"testing"
)

type disk struct {
	out                strings.Builder
	writeErr, closeErr error
	closed             int
}

func (d *disk) Write(p []byte) (int, error) {
	if d.writeErr != nil {
		return 0, d.writeErr
	}
	return d.out.Write(p)
}

func (d *disk) Close() error {
	d.closed++
	return d.closeErr
}

func TestExportGuests(t *testing.T) {
	full, bad := errors.New("disk full"), errors.New("bad close")
	for _, d := range []*disk{{}, {writeErr: full}, {closeErr: bad}, {writeErr: full, closeErr: bad}} {
		err := ExportGuests(func() (io.WriteCloser, error) { return d, nil }, []string{"Ann", "Bo"})
		if errors.Is(err, full) != (d.writeErr != nil) || errors.Is(err, bad) != (d.closeErr != nil) {
			t.Errorf("error %v, want %v and %v", err, d.writeErr, d.closeErr)
		}
		if d.closed != 1 || d.writeErr == nil && d.out.String() != "Ann\nBo\n" {
			t.Errorf("closed %d times after writing %q", d.closed, d.out.String())
		}
	}
	fail := func() (io.WriteCloser, error) { return nil, bad }
	err, none := ExportGuests(fail, []string{"Ann"}), ExportGuests(fail, nil)
	if !errors.Is(err, bad) || !errors.Is(none, ErrNoGuests) {
		t.Errorf("failing open gives %v, no names %v", err, none)
	}
}
