package hotelroomnumber

import "testing"

func TestParseRoom(t *testing.T) {
	good := map[string]uint16{"Room 412": 412, "Room 007": 7, "Room 65535": 65535}
	for text, want := range good {
		if got, ok := ParseRoom(text); got != want || !ok {
			t.Errorf("ParseRoom(%q) = %d, %t, want %d", text, got, ok, want)
		}
	}
	for _, text := range []string{"412", "Room 0", "Room x", "Room 65948"} {
		if got, ok := ParseRoom(text); got != 0 || ok {
			t.Errorf("ParseRoom(%q) = %d, %t, want 0, false", text, got, ok)
		}
	}
}
