package bytepipe

import (
	"errors"
	"io"
)

// ErrFull is returned by Write when not all bytes fitted.
var ErrFull = errors.New("buffer full")

// Buffer is a FIFO of bytes with a fixed capacity.
type Buffer struct {
	data []byte
	head int // position of the oldest unread byte
	size int // unread bytes
}

// New returns an empty Buffer; a capacity below 1 counts as 1.
func New(capacity int) *Buffer {
	return &Buffer{data: make([]byte, max(capacity, 1))}
}

// Write appends the leading bytes of p that fit and returns their number,
// with ErrFull if some did not fit. Unread bytes are never overwritten.
func (b *Buffer) Write(p []byte) (int, error) {
	n := min(len(p), len(b.data)-b.size)
	tail := (b.head + b.size) % len(b.data)
	first := copy(b.data[tail:], p[:n])
	copy(b.data, p[:n-first])
	b.size += n
	if n < len(p) {
		return n, ErrFull
	}
	return n, nil
}

// Read moves the oldest unread bytes into p. On an empty buffer it returns
// io.EOF, unless p is empty too.
func (b *Buffer) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if b.size == 0 {
		return 0, io.EOF
	}
	n := copy(p, b.Peek(len(p)))
	b.head = (b.head + n) % len(b.data)
	b.size -= n
	return n, nil
}

// Peek returns a copy of up to n of the oldest unread bytes without consuming them.
func (b *Buffer) Peek(n int) []byte {
	n = max(0, min(n, b.size))
	out := make([]byte, n)
	first := copy(out, b.data[b.head:])
	copy(out[first:], b.data)
	return out
}

// Len returns the number of unread bytes.
func (b *Buffer) Len() int { return b.size }
