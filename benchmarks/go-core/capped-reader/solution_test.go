package cappedreader

import (
	"errors"
	"io"
	"math"
	"strings"
	"testing"
	"testing/iotest"
)

var errLine = errors.New("line is down")

// readAll reads with a buffer of the given size, but not for ever.
func readAll(r io.Reader, size int) (string, error) {
	var got []byte
	buf := make([]byte, size)
	for range 1000 {
		n, err := r.Read(buf)
		got = append(got, buf[:n]...)
		if err != nil {
			return string(got), err
		}
	}
	return string(got), errors.New("no end after 1000 reads")
}

func TestLimits(t *testing.T) {
	for _, tc := range []struct {
		name  string
		text  string
		limit int64
		want  string
		err   error
	}{
		{"below the limit", "hello", 9, "hello", io.EOF},
		{"one below", "hello", 6, "hello", io.EOF},
		{"exactly the limit", "hello", 5, "hello", io.EOF},
		{"one too many", "hello", 4, "hell", ErrTooLarge},
		{"far too many", strings.Repeat("x", 500), 3, "xxx", ErrTooLarge},
		{"limit of one", "hello", 1, "h", ErrTooLarge},
		{"limit zero", "hello", 0, "", ErrTooLarge},
		{"limit zero, empty", "", 0, "", io.EOF},
		{"empty", "", 3, "", io.EOF},
		{"largest limit", "hello", math.MaxInt64, "hello", io.EOF},
		{"second largest limit", "hello", math.MaxInt64 - 1, "hello", io.EOF},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for _, size := range []int{1, 2, 3, 5, 6, 64} {
				for kind, wrap := range map[string]func(io.Reader) io.Reader{
					"plain": func(r io.Reader) io.Reader { return r }, "one byte": iotest.OneByteReader, "data with error": iotest.DataErrReader,
				} {
					r := New(wrap(strings.NewReader(tc.text)), tc.limit)
					got, err := readAll(r, size)
					if got != tc.want || !errors.Is(err, tc.err) {
						t.Errorf("%s, buffer %d: got %q, %v, want %q, %v", kind, size, got, err, tc.want, tc.err)
					}
					for range 2 {
						if n, again := r.Read(make([]byte, size)); n != 0 || !errors.Is(again, tc.err) {
							t.Errorf("%s, buffer %d: Read after the end = %d, %v, want 0, %v", kind, size, n, again, tc.err)
						}
					}
				}
			}
		})
	}
}

func TestErrorsArePassedOn(t *testing.T) {
	for _, limit := range []int64{3, 4, 100} {
		src := io.MultiReader(strings.NewReader("abc"), iotest.ErrReader(errLine))
		got, err := readAll(New(src, limit), 2)
		if got != "abc" || !errors.Is(err, errLine) {
			t.Errorf("limit %d: got %q, %v", limit, got, err)
		}
	}
	src := iotest.DataErrReader(io.MultiReader(strings.NewReader("abc"), iotest.ErrReader(errLine)))
	if got, err := readAll(New(src, 2), 8); got != "ab" || !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %q, %v, want ab and ErrTooLarge", got, err)
	}
}

func TestReadsNoFurther(t *testing.T) {
	src := strings.NewReader("0123456789")
	r := New(src, 4)
	if n, err := r.Read(nil); n != 0 || err != nil || src.Len() != 10 {
		t.Errorf("empty Read = %d, %v, %d bytes left", n, err, src.Len())
	}
	buf := []byte("..........")
	if _, err := readAll(r, len(buf)); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
	if src.Len() < 5 {
		t.Errorf("%d bytes read from the source, want at most 5", 10-src.Len())
	}
	if n, err := r.Read([]byte{}); n != 0 || err != nil {
		t.Errorf("empty Read at the end = %d, %v", n, err)
	}
}
