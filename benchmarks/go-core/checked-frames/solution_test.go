package checkedframes

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

func frame(t *testing.T, payload string) []byte {
	t.Helper()
	f, err := Append(nil, []byte(payload))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestAppend(t *testing.T) {
	for _, c := range []struct{ dst, payload, want string }{
		{"", "", "\x00\x00\x00"},
		{"", "a", "\x00\x01ab"},
		{"xyz", "a", "xyz\x00\x01ab"},
		{"\xff", "\xff\xff", "\xff\x00\x02\xff\xff\x00"},
		{"", "\x80\x7f\x03", "\x00\x03\x80\x7f\x03\x05"},
		{"", strings.Repeat("\x01", 258), "\x01\x02" + strings.Repeat("\x01", 258) + "\x05"},
	} {
		got, err := Append([]byte(c.dst), []byte(c.payload))
		if err != nil || string(got) != c.want {
			t.Errorf("Append(%q, %q) = %q, %v; want %q", c.dst, c.payload, got, err, c.want)
		}
	}
}

func TestLimit(t *testing.T) {
	long := bytes.Repeat([]byte{7}, 65535)
	f, err := Append([]byte("x"), long)
	if err != nil || len(f) != 1+2+65535+1 || f[1] != 0xff || f[2] != 0xff {
		t.Fatalf("longest payload: %d bytes, %v", len(f), err)
	}
	if payload, rest, err := Next(f[1:]); err != nil || !bytes.Equal(payload, long) || len(rest) != 0 {
		t.Errorf("Next of the longest payload: %d bytes, rest %d, %v", len(payload), len(rest), err)
	}
	for _, n := range []int{65536, 65537, 200000} {
		got, err := Append([]byte("x"), make([]byte, n))
		if !errors.Is(err, ErrTooLong) || string(got) != "x" {
			t.Errorf("%d bytes: result of %d bytes, %v; want dst and ErrTooLong", n, len(got), err)
		}
	}
}

func TestNext(t *testing.T) {
	for _, payload := range []string{"", "a", "hello", strings.Repeat("z", 300)} {
		for _, tail := range []string{"", "t", "tail"} {
			f := frame(t, payload)
			got, rest, err := Next(append(bytes.Clone(f), tail...))
			if err != nil || string(got) != payload || string(rest) != tail {
				t.Errorf("payload %q, tail %q: %q, %q, %v", payload, tail, got, rest, err)
			}
			for n := range len(f) {
				got, rest, err := Next(f[:n:n])
				if !errors.Is(err, ErrShort) || got != nil || !bytes.Equal(rest, f[:n]) {
					t.Fatalf("first %d bytes of the frame of %q: %q, %q, %v; want all in rest and ErrShort", n, payload, got, rest, err)
				}
			}
			bad := append(bytes.Clone(f), tail...)
			bad[len(f)-1] ^= 0x10
			got, rest, err = Next(bad)
			if !errors.Is(err, ErrCheck) || got != nil || string(rest) != tail {
				t.Errorf("wrong check byte, payload %q: %q, %q, %v", payload, got, rest, err)
			}
		}
	}
}

func TestCopy(t *testing.T) {
	buf := append(frame(t, "hello"), frame(t, "world")...)
	payload, _, err := Next(buf)
	if err != nil {
		t.Fatal(err)
	}
	all, _ := All(buf)
	for i := range buf {
		buf[i] = '#'
	}
	if string(payload) != "hello" || len(all) != 2 || string(all[0]) != "hello" || string(all[1]) != "world" {
		t.Errorf("after a change to buf: %q and %q", payload, all)
	}
}

func TestAll(t *testing.T) {
	bad := frame(t, "bad")
	bad[3]++
	for _, c := range []struct {
		label string
		parts [][]byte
		want  string
		rest  string
	}{
		{"nothing", nil, "", ""},
		{"one", [][]byte{frame(t, "a")}, "a|", ""},
		{"several", [][]byte{frame(t, "a"), frame(t, ""), frame(t, "bc")}, "a||bc|", ""},
		{"bad between", [][]byte{frame(t, "a"), bad, frame(t, "b"), bad}, "a|b|", ""},
		{"incomplete", [][]byte{frame(t, "a"), []byte("\x00\x05abc")}, "a|", "\x00\x05abc"},
		{"one byte left", [][]byte{bad, {0}}, "", "\x00"},
		{"check byte missing", [][]byte{frame(t, "x"), []byte("\x00\x02ab")}, "x|", "\x00\x02ab"},
	} {
		t.Run(c.label, func(t *testing.T) {
			payloads, rest := All(bytes.Join(c.parts, nil))
			got := ""
			for _, p := range payloads {
				got += string(p) + "|"
			}
			if got != c.want || string(rest) != c.rest {
				t.Errorf("got %q, rest %q; want %q, rest %q", got, rest, c.want, c.rest)
			}
		})
	}
}
