package prefixwriter

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestPrefixes(t *testing.T) {
	for _, tc := range []struct {
		name   string
		prefix string
		parts  []string
		want   string
		closed string
	}{
		{"one line", "> ", []string{"hello\n"}, "> hello\n", ""},
		{"two lines at once", "> ", []string{"a\nb\n"}, "> a\n> b\n", ""},
		{"line in parts", "> ", []string{"he", "ll", "o\n", "x\n"}, "> hello\n> x\n", ""},
		{"newline apart", "> ", []string{"a", "\n", "b", "\n"}, "> a\n> b\n", ""},
		{"empty lines", "> ", []string{"\n\na\n\n"}, "> \n> \n> a\n> \n", ""},
		{"no end", "> ", []string{"a\nb"}, "> a\n> b", "\n"},
		{"nothing", "> ", nil, "", ""},
		{"empty writes", "> ", []string{"", "a", "", "b", ""}, "> ab", "\n"},
		{"no prefix before a byte comes", "> ", []string{"a\n", ""}, "> a\n", ""},
		{"empty prefix", "", []string{"a\nb\nc"}, "a\nb\nc", "\n"},
		{"prefix with a newline", "-\n", []string{"a\nb"}, "-\na\n-\nb", "\n"},
		{"other characters", "§", []string{"ä\r\n\x00\xff"}, "§ä\r\n§\x00\xff", "\n"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var out bytes.Buffer
			w := New(&out, tc.prefix)
			for _, part := range tc.parts {
				p := []byte(part)
				if n, err := w.Write(p); n != len(part) || err != nil {
					t.Errorf("Write(%q) = %d, %v", part, n, err)
				}
				if string(p) != part {
					t.Errorf("Write changed its argument to %q", p)
				}
			}
			if out.String() != tc.want {
				t.Errorf("got %q, want %q", out.String(), tc.want)
			}
			for range 2 {
				if err := w.Close(); err != nil {
					t.Errorf("Close: %v", err)
				}
				if got, want := out.String(), tc.want+tc.closed; got != want {
					t.Errorf("after Close: got %q, want %q", got, want)
				}
			}
		})
	}
}

func TestCopy(t *testing.T) {
	var out strings.Builder
	text := strings.Repeat("line of the log\n", 5000)
	n, err := io.Copy(New(&out, "# "), strings.NewReader(text))
	if n != int64(len(text)) || err != nil {
		t.Errorf("io.Copy = %d, %v", n, err)
	}
	if out.String() != strings.Repeat("# line of the log\n", 5000) {
		t.Error("output differs")
	}
}

var errFull = errors.New("disk full")

// broken fails from its given call on.
type broken struct {
	calls, failAt int
	short         bool
}

func (b *broken) Write(p []byte) (int, error) {
	b.calls++
	if b.calls < b.failAt {
		return len(p), nil
	}
	if b.short {
		return len(p) - 1, nil
	}
	return len(p) / 2, errFull
}

func TestFailures(t *testing.T) {
	for _, short := range []bool{false, true} {
		want := errFull
		if short {
			want = io.ErrShortWrite
		}
		b := &broken{failAt: 1, short: short}
		w := New(b, "> ")
		if n, err := w.Write([]byte("two\n")); n != 0 || !errors.Is(err, want) {
			t.Errorf("failing Write = %d, %v, want 0, %v", n, err, want)
		}
		calls := b.calls
		for _, p := range []string{"three\n", "", "four"} {
			if n, err := w.Write([]byte(p)); n != 0 || !errors.Is(err, want) {
				t.Errorf("later Write(%q) = %d, %v, want 0, %v", p, n, err, want)
			}
		}
		if err := w.Close(); !errors.Is(err, want) {
			t.Errorf("Close: %v, want %v", err, want)
		}
		if b.calls != calls {
			t.Error("the underlying writer was used after its failure")
		}
	}
}

func TestCloseFails(t *testing.T) {
	probe := &broken{failAt: 1000}
	New(probe, "> ").Write([]byte("open"))
	b := &broken{failAt: probe.calls + 1}
	w := New(b, "> ")
	if n, err := w.Write([]byte("open")); n != 4 || err != nil {
		t.Fatalf("Write = %d, %v", n, err)
	}
	if err := w.Close(); !errors.Is(err, errFull) {
		t.Errorf("Close: %v, want %v", err, errFull)
	}
	calls := b.calls
	if err := w.Close(); !errors.Is(err, errFull) || b.calls != calls {
		t.Errorf("second Close: %v after %d more writes", err, b.calls-calls)
	}
}
