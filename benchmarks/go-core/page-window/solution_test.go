package pagewindow

import (
	"errors"
	"math"
	"testing"
)

const top = math.MaxInt64

func TestPages(t *testing.T) {
	tests := []struct{ total, size, want int64 }{
		{0, 1, 0}, {0, 10, 0}, {1, 1, 1}, {1, 10, 1}, {9, 10, 1}, {10, 10, 1}, {11, 10, 2}, {20, 10, 2}, {21, 10, 3}, {7, 1, 7},
		{top, 1, top}, {top, top, 1}, {top, top - 1, 2}, {top - 1, top, 1}, {top, 2, 1 << 62}, {top, 10, 922337203685477581},
	}
	for _, tc := range tests {
		if got, err := Pages(tc.total, tc.size); err != nil || got != tc.want {
			t.Errorf("Pages(%d, %d) = %d, %v; want %d", tc.total, tc.size, got, err, tc.want)
		}
	}
}

func TestWindow(t *testing.T) {
	tests := []struct{ total, page, size, from, to int64 }{
		{25, 1, 10, 0, 10}, {25, 2, 10, 10, 20}, {25, 3, 10, 20, 25}, {25, 4, 10, 25, 25}, {25, 1, 25, 0, 25}, {25, 2, 25, 25, 25},
		{25, 1, 100, 0, 25}, {25, 2, 100, 25, 25}, {20, 2, 10, 10, 20}, {20, 3, 10, 20, 20}, {0, 1, 10, 0, 0}, {0, 9, 10, 0, 0},
		{1, 1, 1, 0, 1}, {3, 3, 1, 2, 3}, {25, top, 10, 25, 25}, {25, 3, top, 25, 25}, {25, top, top, 25, 25}, {25, 1 << 62, 4, 25, 25},
		{25, 1<<32 + 1, 1 << 32, 25, 25}, {25, 1<<61 + 1, 8, 25, 25}, {25, 1, top, 0, 25}, {top, 1, top, 0, top},
		{top, 2, top, top, top}, {top, 2, top - 1, top - 1, top}, {top, top, 1, top - 1, top}, {top, 2, 1 << 62, 1 << 62, top},
		{top, 1 << 62, 2, top - 1, top},
	}
	for _, tc := range tests {
		from, to, err := Window(tc.total, tc.page, tc.size)
		if err != nil || from != tc.from || to != tc.to {
			t.Errorf("Window(%d, %d, %d) = %d, %d, %v; want %d, %d", tc.total, tc.page, tc.size, from, to, err, tc.from, tc.to)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, bad := range [][3]int64{{-1, 1, 10}, {25, 1, 0}, {25, 1, -1}, {math.MinInt64, 1, 1}, {0, 1, 0}} {
		if n, err := Pages(bad[0], bad[2]); n != 0 || !errors.Is(err, ErrArg) {
			t.Errorf("Pages(%d, %d) = %d, %v; want ErrArg", bad[0], bad[2], n, err)
		}
		if from, to, err := Window(bad[0], bad[1], bad[2]); from != 0 || to != 0 || !errors.Is(err, ErrArg) {
			t.Errorf("Window(%v) = %d, %d, %v; want ErrArg", bad, from, to, err)
		}
	}
	for _, page := range []int64{0, -1, math.MinInt64} {
		for _, total := range []int64{0, 25} {
			if from, to, err := Window(total, page, 10); from != 0 || to != 0 || !errors.Is(err, ErrArg) {
				t.Errorf("Window(%d, %d, 10) = %d, %d, %v; want ErrArg", total, page, from, to, err)
			}
		}
	}
}
