package hotelstarrow

import "testing"

func TestStarRow(t *testing.T) {
	rows := map[int]string{
		-1: "☆☆☆☆☆",
		2:  "★★☆☆☆",
		5:  "★★★★★",
		7:  "★★★★★",
	}
	for stars, want := range rows {
		if got := StarRow(stars); got != want {
			t.Errorf("StarRow(%d) = %q, want %q", stars, got, want)
		}
	}
}
