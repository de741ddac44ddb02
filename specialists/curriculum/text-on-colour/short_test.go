package textoncolour

import (
	"fmt"
	"testing"
)

func TestTextOn(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// black ground
	check(TextOn(RGB{0, 0, 0}), "white")
	// white ground
	check(TextOn(RGB{255, 255, 255}), "black")
	// brightness 128
	check(TextOn(RGB{128, 128, 128}), "black")
	// brightness 127
	check(TextOn(RGB{127, 127, 127}), "white")
	// green is bright: 149
	check(TextOn(RGB{0, 255, 0}), "black")
	// red is dark: 76
	check(TextOn(RGB{255, 0, 0}), "white")
	// blue is dark: 29
	check(TextOn(RGB{0, 0, 255}), "white")
}
