package parcellockers

import (
	"errors"
	"testing"
	"time"
)

func TestLockerBank(t *testing.T) {
	sizes := []int{9, 4, 4, 6}
	b := NewLockerBank(sizes)
	sizes[1], sizes[2] = 1, 1
	collect := func(code string, _ int) (int, error) { return b.Collect(code) }
	steps := []struct {
		name      string
		do        func(string, int) (int, error)
		code      string
		size, box int
		err       error
	}{
		{"smallest", b.Deposit, "a", 3, 1, nil},
		{"in use", b.Deposit, "a", 99, -1, ErrInUse},
		{"unknown", collect, "x", 0, -1, ErrCode},
		{"second small", b.Deposit, "b", 4, 2, nil},
		{"exact fit", b.Deposit, "c", 9, 0, nil},
		{"too big", b.Deposit, "d", 7, -1, ErrNoBox},
		{"collect", collect, "c", 0, 0, nil},
		{"collect again", collect, "c", 0, -1, ErrCode},
		{"free again", b.Deposit, "d", 7, 0, nil},
	}
	done := make(chan bool)
	go func() {
		defer close(done)
		for _, s := range steps {
			if box, err := s.do(s.code, s.size); box != s.box || !errors.Is(err, s.err) {
				t.Errorf("%s: got %d, %v, want %d, %v", s.name, box, err, s.box, s.err)
			}
		}
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("a call blocks")
	}
}
