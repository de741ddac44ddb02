package hotelguestexport

import (
	"bufio"
	"errors"
	"io"
)

// ErrNoGuests says that there is nothing to export.
var ErrNoGuests = errors.New("no guests to export")

func writeNames(w io.Writer, names []string) error {
	buf := bufio.NewWriter(w)
	for _, name := range names {
		if _, err := buf.WriteString(name + "\n"); err != nil {
			return err
		}
	}
	return buf.Flush()
}

// ExportGuests writes one name a line to the writer that open returns and
// closes it in any case. It joins the errors of writing and closing, and
// returns ErrNoGuests without names.
func ExportGuests(open func() (io.WriteCloser, error), names []string) error {
	if len(names) == 0 {
		return ErrNoGuests
	}
	w, err := open()
	if err != nil {
		return err
	}
	if err := writeNames(w, names); err != nil {
		return err
	}
	return w.Close()
}
