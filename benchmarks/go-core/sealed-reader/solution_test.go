package sealedreader

import (
	"errors"
	"hash/crc32"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

var (
	errLine  = errors.New("line is down")
	errClose = errors.New("cannot close")
)

type source struct {
	io.Reader
	reads, closes int
	closeErr      error
}

func (s *source) Read(p []byte) (int, error) { s.reads++; return s.Reader.Read(p) }
func (s *source) Close() error               { s.closes++; return s.closeErr }

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

func TestChecksum(t *testing.T) {
	for _, text := range []string{"", "a", "hello, sealed world", strings.Repeat("0123456789", 40)} {
		sum := crc32.ChecksumIEEE([]byte(text))
		for _, size := range []int{1, 7, 32, 1000} {
			for kind, wrap := range map[string]func(io.Reader) io.Reader{
				"plain": func(r io.Reader) io.Reader { return r }, "half": iotest.HalfReader, "data with EOF": iotest.DataErrReader,
			} {
				for _, tc := range []struct {
					sum  uint32
					want error
				}{{sum, io.EOF}, {sum ^ 1, ErrChecksum}} {
					src := &source{Reader: wrap(strings.NewReader(text))}
					r := New(src, tc.sum)
					got, err := readAll(r, size)
					if got != text || err != tc.want {
						t.Fatalf("%s, buffer %d: got %q, %v, want %q, %v", kind, size, got, err, text, tc.want)
					}
					reads := src.reads
					for range 2 {
						if n, err := r.Read(make([]byte, 9)); n != 0 || err != tc.want {
							t.Errorf("Read after the end = %d, %v, want 0, %v", n, err, tc.want)
						}
					}
					if src.reads != reads {
						t.Error("source is read after the end")
					}
					if err := r.Close(); err != nil || src.closes != 1 {
						t.Errorf("Close: %v, source closed %d times", err, src.closes)
					}
				}
			}
		}
	}
}

func TestOtherErrorsAreNotFinal(t *testing.T) {
	text := "first second"
	src := &source{Reader: io.MultiReader(strings.NewReader("first "), &once{}, strings.NewReader("second"))}
	r := New(src, crc32.ChecksumIEEE([]byte(text)))
	got, err := readAll(r, 4)
	if got != "first +" || err != errLine {
		t.Fatalf("got %q, %v, want the bytes and the error of the source", got, err)
	}
	if got, err = readAll(r, 4); got != "second" || err != ErrChecksum {
		t.Errorf("got %q, %v, want ErrChecksum, as the plus sign is not in the sum", got, err)
	}

	src = &source{Reader: io.MultiReader(&once{}, strings.NewReader("end"))}
	r = New(src, crc32.ChecksumIEEE([]byte("+end")))
	if _, err := readAll(r, 4); err != errLine {
		t.Errorf("got %v, want the error of the source", err)
	}
	if err := r.Close(); !errors.Is(err, ErrUnread) {
		t.Errorf("Close after a passing error: %v, want ErrUnread", err)
	}

	src = &source{Reader: io.MultiReader(&once{}, strings.NewReader("end"))}
	r = New(src, crc32.ChecksumIEEE([]byte("+end")))
	readAll(r, 4)
	if got, err := readAll(r, 4); got != "end" || err != io.EOF {
		t.Errorf("got %q, %v, want io.EOF after a passing error", got, err)
	}
}

// once delivers a byte together with an error, then ends.
type once struct{ done bool }

func (o *once) Read(p []byte) (int, error) {
	if o.done {
		return 0, io.EOF
	}
	o.done = true
	p[0] = '+'
	return 1, errLine
}

func TestClose(t *testing.T) {
	for _, tc := range []struct {
		name     string
		readAll  bool
		closeErr error
		want     []error
	}{
		{"after the end", true, nil, nil},
		{"after the end, closing fails", true, errClose, []error{errClose}},
		{"early", false, nil, []error{ErrUnread}},
		{"early, closing fails", false, errClose, []error{ErrUnread, errClose}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			src := &source{Reader: strings.NewReader("data"), closeErr: tc.closeErr}
			r := New(src, crc32.ChecksumIEEE([]byte("data")))
			if tc.readAll {
				readAll(r, 10)
			} else {
				r.Read(make([]byte, 4)) // all bytes, but not yet the end
			}
			err := r.Close()
			for _, e := range []error{ErrUnread, errClose, ErrChecksum} {
				want := false
				for _, w := range tc.want {
					want = want || w == e
				}
				if errors.Is(err, e) != want {
					t.Errorf("error %v matches %v: %v, want %v", err, e, !want, want)
				}
			}
			if len(tc.want) == 0 && err != nil {
				t.Errorf("Close: %v", err)
			}
			if src.closes != 1 {
				t.Errorf("source was closed %d times", src.closes)
			}
			if err := r.Close(); err != nil || src.closes != 1 {
				t.Errorf("second Close: %v, source closed %d times", err, src.closes)
			}
		})
	}
}
