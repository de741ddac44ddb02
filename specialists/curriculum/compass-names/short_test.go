package compassnames

import (
	"fmt"
	"testing"
)

func TestCompass(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// north
	check(Compass(0), "N")
	// nearer to north
	check(Compass(22), "N")
	// nearer to north-east
	check(Compass(23), "NE")
	check(Compass(180), "S")
	// nearer to north-west
	check(Compass(337), "NW")
	// nearer to north again
	check(Compass(338), "N")
	// a full turn
	check(Compass(360), "N")
	// a quarter turn back
	check(Compass(-90), "W")
	check(Compass(-1), "N")
}
