package prefixwriter

import (
	"bytes"
	"io"
)

// Writer puts a prefix before every line on the way to another writer.
type Writer struct {
	w      io.Writer
	prefix string
	inLine bool // a line has begun and not ended
	err    error
}

// New returns a Writer that writes to w.
func New(w io.Writer, prefix string) *Writer {
	return &Writer{w: w, prefix: prefix}
}

// Write writes p with the prefix before every line that begins in it. It
// returns len(p), or 0 and the error of the underlying writer, which all later
// calls return too.
func (w *Writer) Write(p []byte) (int, error) {
	if w.err != nil {
		return 0, w.err
	}
	var buf []byte
	for _, line := range bytes.SplitAfter(p, []byte("\n")) {
		if len(line) == 0 {
			continue
		}
		if !w.inLine {
			buf = append(buf, w.prefix...)
		}
		buf = append(buf, line...)
		w.inLine = line[len(line)-1] != '\n'
	}
	if w.send(buf); w.err != nil {
		return 0, w.err
	}
	return len(p), nil
}

// send passes b on and keeps the error; a short write is an error.
func (w *Writer) send(b []byte) {
	if len(b) == 0 {
		return
	}
	n, err := w.w.Write(b)
	w.err = err
	if err == nil && n < len(b) {
		w.err = io.ErrShortWrite
	}
}

// Close ends an unfinished line. It returns the error of an earlier write or
// of its own, and does not close the underlying writer.
func (w *Writer) Close() error {
	if w.err == nil && w.inLine {
		w.inLine = false
		w.send([]byte("\n"))
	}
	return w.err
}
