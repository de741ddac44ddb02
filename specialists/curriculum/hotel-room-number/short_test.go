package hotelroomnumber

import (
	"fmt"
	"testing"
)

func TestParseRoom(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// a number
	check(fmt.Sprint(ParseRoom("Room 412")), fmt.Sprint(412, true))
	// the largest
	check(fmt.Sprint(ParseRoom("Room 65535")), fmt.Sprint(65535, true))
	// too large
	check(fmt.Sprint(ParseRoom("Room 65536")), fmt.Sprint(0, false))
	// zero
	check(fmt.Sprint(ParseRoom("Room 0")), fmt.Sprint(0, false))
	// no number
	check(fmt.Sprint(ParseRoom("Room x")), fmt.Sprint(0, false))
	// no room
	check(fmt.Sprint(ParseRoom("412")), fmt.Sprint(0, false))
}
