package bitreader

import (
	"bytes"
	"errors"
	"testing"
)

func TestBits(t *testing.T) {
	r := New([]byte{0b10110011, 0b01010101, 0xff})
	for i, s := range []struct {
		n    int
		want uint64
		err  error
		left int
	}{
		{1, 1, nil, 23},
		{3, 0b011, nil, 20},
		{0, 0, nil, 20},
		{-1, 0, ErrWidth, 20},
		{65, 0, ErrWidth, 20},
		{21, 0, ErrShort, 20},
		{8, 0b00110101, nil, 12},
		{12, 0b010111111111, nil, 0},
		{0, 0, nil, 0},
		{1, 0, ErrShort, 0},
	} {
		got, err := r.Bits(s.n)
		if got != s.want || !errors.Is(err, s.err) {
			t.Errorf("step %d: Bits(%d) = %#b, %v; want %#b, %v", i, s.n, got, err, s.want, s.err)
		}
		if r.Remaining() != s.left {
			t.Errorf("step %d: Remaining() = %d, want %d", i, r.Remaining(), s.left)
		}
	}
	all := New([]byte{0x81, 2, 3, 4, 5, 6, 7, 8})
	if got, err := all.Bits(64); got != 0x8102030405060708 || err != nil {
		t.Errorf("Bits(64) = %#x, %v", got, err)
	}
}

func TestSigned(t *testing.T) {
	tests := []struct {
		name string
		data []byte
		n    int
		want int64
		err  error
	}{
		{"positive", []byte{0b01100000}, 3, 3, nil},
		{"minus one", []byte{0b11100000}, 3, -1, nil},
		{"lowest", []byte{0b10000000}, 3, -4, nil},
		{"one bit", []byte{0b10000000}, 1, -1, nil},
		{"full width", []byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe}, 64, -2, nil},
		{"zero width", []byte{0xff}, 0, 0, ErrWidth},
		{"negative width", []byte{0xff}, -3, 0, ErrWidth},
		{"too wide", bytes.Repeat([]byte{1}, 10), 65, 0, ErrWidth},
		{"short", []byte{0xff}, 9, 0, ErrShort},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			r := New(tc.data)
			got, err := r.Signed(tc.n)
			if got != tc.want || !errors.Is(err, tc.err) {
				t.Errorf("Signed(%d) = %d, %v; want %d, %v", tc.n, got, err, tc.want, tc.err)
			}
			left := len(tc.data) * 8
			if tc.err == nil {
				left -= tc.n
			}
			if r.Remaining() != left {
				t.Errorf("Remaining() = %d, want %d", r.Remaining(), left)
			}
		})
	}
}

func TestUnary(t *testing.T) {
	r := New([]byte{0b01101111, 0b11111011})
	for i, want := range []int{0, 2, 9} {
		if got, err := r.Unary(); got != want || err != nil {
			t.Fatalf("call %d: Unary() = %d, %v; want %d, nil", i, got, err, want)
		}
	}
	if got, err := r.Unary(); got != 0 || !errors.Is(err, ErrShort) {
		t.Errorf("Unary() without a 0 = %d, %v; want 0, ErrShort", got, err)
	}
	if r.Remaining() != 2 {
		t.Errorf("Remaining() = %d, want 2", r.Remaining())
	}
	if _, err := New(nil).Unary(); !errors.Is(err, ErrShort) {
		t.Errorf("Unary() on no data: %v, want ErrShort", err)
	}
}

func TestBlock(t *testing.T) {
	r := New([]byte{0xff, 2, 'o', 'k', 0, 1, 'x', 3, 'a', 'b'})
	if _, err := r.Bits(3); err != nil {
		t.Fatal(err)
	}
	for i, s := range []struct {
		want string
		left int
	}{{"ok", 48}, {"", 40}, {"x", 24}} {
		got, err := r.Block()
		if string(got) != s.want || err != nil || r.Remaining() != s.left {
			t.Fatalf("block %d = %q, %v with %d bits left; want %q, nil, %d", i, got, err, r.Remaining(), s.want, s.left)
		}
	}
	if got, err := r.Block(); got != nil || !errors.Is(err, ErrShort) || r.Remaining() != 24 {
		t.Errorf("cut block = %q, %v with %d bits left; want nil, ErrShort, 24", got, err, r.Remaining())
	}
	if got, err := New([]byte{0}).Block(); len(got) != 0 || err != nil {
		t.Errorf("empty block at the end = %q, %v; want no bytes, nil", got, err)
	}
	if _, err := r.Bits(17); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Block(); !errors.Is(err, ErrShort) || r.Remaining() != 7 {
		t.Errorf("no length byte: %v with %d bits left; want ErrShort, 7", err, r.Remaining())
	}
}

func TestCopies(t *testing.T) {
	data := []byte{0xf0, 0x0f}
	r := New(data)
	data[0], data[1] = 0, 0
	if got, _ := r.Bits(16); got != 0xf00f {
		t.Errorf("Bits(16) = %#x after the caller changed its slice, want 0xf00f", got)
	}
	data = []byte{1, 'a'}
	r = New(data)
	block, _ := r.Block()
	if len(block) != 1 {
		t.Fatalf("Block() = %q, want one byte", block)
	}
	block[0] = 'z'
	if data[1] != 'a' {
		t.Error("a change of the block reached the caller's data")
	}
}
