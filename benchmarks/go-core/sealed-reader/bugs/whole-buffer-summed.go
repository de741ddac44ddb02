package sealedreader

import (
	"errors"
	"hash"
	"hash/crc32"
	"io"
)

// Errors of a sealed reader.
var (
	ErrChecksum = errors.New("checksum mismatch")
	ErrUnread   = errors.New("closed before the end was read")
)

type reader struct {
	src    io.ReadCloser
	want   uint32
	sum    hash.Hash32
	final  error // io.EOF or ErrChecksum after the end
	closed bool
}

// New returns a reader that delivers the data of rc and ends with ErrChecksum
// instead of io.EOF if the CRC-32 (IEEE) of the data is not sum. Its Close
// always closes rc; the error of that is joined with ErrUnread if the end has
// not been read before. A second Close does nothing.
func New(rc io.ReadCloser, sum uint32) io.ReadCloser {
	return &reader{src: rc, want: sum, sum: crc32.NewIEEE()}
}

func (r *reader) Read(p []byte) (int, error) {
	if r.final != nil {
		return 0, r.final
	}
	n, err := r.src.Read(p)
	r.sum.Write(p)
	if err != io.EOF {
		return n, err
	}
	r.final = io.EOF
	if r.sum.Sum32() != r.want {
		r.final = ErrChecksum
	}
	return n, r.final
}

func (r *reader) Close() error {
	if r.closed {
		return nil
	}
	r.closed = true
	var unread error
	if r.final == nil {
		unread = ErrUnread
	}
	return errors.Join(unread, r.src.Close())
}
