package bytepipe

import (
	"errors"
	"io"
	"testing"
)

func write(t *testing.T, b *Buffer, p string, n int, want error) {
	t.Helper()
	got, err := b.Write([]byte(p))
	if got != n || !errors.Is(err, want) {
		t.Fatalf("Write(%q) = %d, %v; want %d, %v", p, got, err, n, want)
	}
}

func read(t *testing.T, b *Buffer, size int, want string, wantErr error) {
	t.Helper()
	p := make([]byte, size)
	n, err := b.Read(p)
	if string(p[:n]) != want || !errors.Is(err, wantErr) {
		t.Fatalf("Read of %d = %q, %v; want %q, %v", size, p[:n], err, want, wantErr)
	}
}

func TestFillAndWrap(t *testing.T) {
	b := New(5)
	write(t, b, "abc", 3, nil)
	read(t, b, 2, "ab", nil)
	write(t, b, "defg", 4, nil) // wraps
	if b.Len() != 5 {
		t.Fatalf("Len = %d, want 5", b.Len())
	}
	write(t, b, "h", 0, ErrFull)
	write(t, b, "", 0, nil)
	read(t, b, 1, "c", nil)
	write(t, b, "hij", 1, ErrFull)
	read(t, b, 3, "def", nil)
	read(t, b, 10, "gh", nil)
	read(t, b, 1, "", io.EOF)
	write(t, b, "123456", 5, ErrFull)
	read(t, b, 5, "12345", nil)
	if b.Len() != 0 {
		t.Fatalf("Len = %d, want 0", b.Len())
	}
}

func TestEmptyReads(t *testing.T) {
	b := New(2)
	read(t, b, 0, "", nil)
	read(t, b, 1, "", io.EOF)
	write(t, b, "x", 1, nil)
	read(t, b, 0, "", nil)
	if b.Len() != 1 {
		t.Fatalf("Len = %d, want 1", b.Len())
	}
}

func TestSmallCapacity(t *testing.T) {
	for _, c := range []int{1, 0, -7} {
		b := New(c)
		write(t, b, "ab", 1, ErrFull)
		read(t, b, 2, "a", nil)
		write(t, b, "z", 1, nil)
		read(t, b, 1, "z", nil)
	}
}

func TestPeek(t *testing.T) {
	b := New(4)
	write(t, b, "abcd", 4, nil)
	read(t, b, 3, "abc", nil)
	write(t, b, "ef", 2, nil)
	tests := []struct {
		n    int
		want string
	}{{-1, ""}, {0, ""}, {1, "d"}, {2, "de"}, {3, "def"}, {4, "def"}, {99, "def"}}
	for _, tc := range tests {
		if got := b.Peek(tc.n); string(got) != tc.want {
			t.Errorf("Peek(%d) = %q, want %q", tc.n, got, tc.want)
		}
	}
	b.Peek(3)[0] = 'X'
	if b.Len() != 3 {
		t.Errorf("Len = %d after Peek, want 3", b.Len())
	}
	early := b.Peek(3)
	read(t, b, 3, "def", nil)
	write(t, b, "1234", 4, nil)
	if string(early) != "def" {
		t.Errorf("peeked bytes became %q", early)
	}
	b = New(4)
	write(t, b, "abc", 3, nil)
	b.Peek(2)[0] = 'X'
	read(t, b, 3, "abc", nil)
}
