package m3uentries

import (
	"errors"
	"fmt"
	"testing"
)

func TestParsePlaylist(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no paths
	check(fmt.Sprint(ParsePlaylist("")), fmt.Sprint([]Track{}, nil))
	// the info is for a only, b has none
	check(fmt.Sprint(ParsePlaylist("#EXTINF:5,Hi\na\nb")), fmt.Sprint([]Track{{"a", "Hi", 5}, {"b", "", -1}}, nil))
	// comment and empty line are skipped
	check(fmt.Sprint(ParsePlaylist("# note\n\n a ")), fmt.Sprint([]Track{{"a", "", -1}}, nil))
	// no comma
	if _, err := ParsePlaylist("#EXTINF:5\na"); !errors.Is(err, ErrInfo) {
		t.Errorf("ParsePlaylist: %v, want ErrInfo", err)
	}
	// seconds are no integer
	if _, err := ParsePlaylist("#EXTINF:x,Hi\na"); !errors.Is(err, ErrInfo) {
		t.Errorf("ParsePlaylist: %v, want ErrInfo", err)
	}
}
