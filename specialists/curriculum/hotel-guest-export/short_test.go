package hotelguestexport

import (
	"fmt"
	"io"
	"os"
	"testing"
)

func TestExportGuests(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	path := t.TempDir() + "/guests"
	f, openErr := os.Create(path)
	open := func() (io.WriteCloser, error) { return f, openErr }
	// no names
	check(ExportGuests(open, nil), ErrNoGuests)
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
	check(ExportGuests(open, []string{"Ann"}), openErr)
}
