package charityraffledrum

import (
	"fmt"
	"testing"
	"time"
)

func TestRaffleDrum(t *testing.T) {
	var d RaffleDrum
	sell := func(buyer string, count int) string { return fmt.Sprint(d.Sell(buyer, count)) }
	draw := func(i int) string {
		asked := 0
		number, buyer, err := d.Draw(func(n int) int { asked = n; return i })
		return fmt.Sprint(asked, " ", number, " ", buyer, " ", err, " ", d.Left())
	}
	done := make(chan bool)
	go func() {
		defer close(done)
		for _, step := range [][2]string{
			{sell("Ada", 2), "1 2 <nil>"},
			{sell("Ben", 0), fmt.Sprint(0, 0, ErrNoCount)},
			{sell("Ben", 3), "3 5 <nil>"},
			{draw(1), "5 2 Ada <nil> 4"},
			{draw(1), "4 3 Ben <nil> 3"},
			{draw(2), "3 5 Ben <nil> 2"},
			{draw(0), "2 1 Ada <nil> 1"},
			{draw(0), "1 4 Ben <nil> 0"},
			{draw(0), fmt.Sprint("0 0  ", ErrDrumEmpty, " 0")},
			{sell("Cleo", 1), fmt.Sprint(0, 0, ErrDrawing)},
		} {
			if step[0] != step[1] {
				t.Errorf("got %q, want %q", step[0], step[1])
			}
		}
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("the drum is blocked")
	}
}
