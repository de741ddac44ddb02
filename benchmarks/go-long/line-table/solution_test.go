package linetable

import (
	"errors"
	"math"
	"testing"
)

func TestPosition(t *testing.T) {
	cases := []struct {
		name, text string
		lines      int
		positions  [][2]int // of the offsets 0, 1, 2 ...
	}{
		{"empty", "", 1, [][2]int{{1, 1}}},
		{"one line", "ab", 1, [][2]int{{1, 1}, {1, 2}, {1, 3}}},
		{"newline only", "\n", 2, [][2]int{{1, 1}, {2, 1}}},
		{"two lines", "ab\nc", 2, [][2]int{{1, 1}, {1, 2}, {1, 3}, {2, 1}, {2, 2}}},
		{"trailing newline", "a\nb\n", 3, [][2]int{{1, 1}, {1, 2}, {2, 1}, {2, 2}, {3, 1}}},
		{"blank lines", "\n\nx", 3, [][2]int{{1, 1}, {2, 1}, {3, 1}, {3, 2}}},
		{"bytes, not runes", "é\n", 2, [][2]int{{1, 1}, {1, 2}, {1, 3}, {2, 1}}},
		{"carriage return", "a\r\nb", 2, [][2]int{{1, 1}, {1, 2}, {1, 3}, {2, 1}, {2, 2}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			table := New(c.text)
			if table.Lines() != c.lines {
				t.Errorf("Lines = %d, want %d", table.Lines(), c.lines)
			}
			valid := map[[2]int]bool{}
			for offset, want := range c.positions {
				valid[want] = true
				line, col, err := table.Position(offset)
				if line != want[0] || col != want[1] || err != nil {
					t.Errorf("Position(%d) = %d, %d, %v; want %v", offset, line, col, err, want)
				}
				if back, err := table.Offset(want[0], want[1]); back != offset || err != nil {
					t.Errorf("Offset(%d, %d) = %d, %v; want %d", want[0], want[1], back, err, offset)
				}
			}
			for line := -1; line <= c.lines+1; line++ {
				for col := -1; col <= len(c.text)+2; col++ {
					if valid[[2]int{line, col}] {
						continue
					}
					if got, err := table.Offset(line, col); got != 0 || !errors.Is(err, ErrRange) {
						t.Errorf("Offset(%d, %d) = %d, %v; want ErrRange", line, col, got, err)
					}
				}
			}
		})
	}
}

func TestOutside(t *testing.T) {
	table := New("ab\ncd")
	for _, offset := range []int{-1, 6, 7, math.MinInt, math.MaxInt} {
		if line, col, err := table.Position(offset); line != 0 || col != 0 || !errors.Is(err, ErrRange) {
			t.Errorf("Position(%d) = %d, %d, %v", offset, line, col, err)
		}
	}
	for _, p := range [][2]int{{math.MaxInt, 1}, {math.MinInt, 1}, {1, math.MaxInt}, {2, math.MaxInt}, {2, math.MinInt}} {
		if got, err := table.Offset(p[0], p[1]); got != 0 || !errors.Is(err, ErrRange) {
			t.Errorf("Offset(%d, %d) = %d, %v", p[0], p[1], got, err)
		}
	}
}
