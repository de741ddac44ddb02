package hotelguestexport

import (
	"errors"
	"io"
	"os"
	"testing"
)

func TestExportGuests(t *testing.T) {
	path := t.TempDir() + "/guests"
	f, openErr := os.Create(path)
	open := func() (io.WriteCloser, error) { return f, openErr }
	// no names
	if err := ExportGuests(open, nil); !errors.Is(err, ErrNoGuests) {
		t.Errorf("error = %v, want %v", err, ErrNoGuests)
	}
	// two names, two lines
	err := ExportGuests(open, []string{"Ann", "Bo"})
	if got, _ := os.ReadFile(path); string(got) != "Ann\nBo\n" || err != nil {
		t.Errorf("wrote %q, %v, want two lines", got, err)
	}
	// only for reading: writing fails, a second Close too
	f, _ = os.Open(path)
	if err := ExportGuests(open, []string{"Ann"}); err == nil || f.Close() == nil {
		t.Errorf("error = %v, want an error and a closed file", err)
	}
	// the error of open is returned
	openErr = io.ErrClosedPipe
	if err := ExportGuests(open, []string{"Ann"}); !errors.Is(err, openErr) {
		t.Errorf("error = %v, want %v", err, openErr)
	}
}
