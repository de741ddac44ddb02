package m3uentries

import (
	"errors"
	"slices"
	"testing"
)

func TestParsePlaylist(t *testing.T) {
	text := "#EXTM3U\n\n#EXTINF:215,Rain, again\n  a.mp3 \r\n# note\nb.mp3\n#EXTINF:0,Hum\n#x\nc.mp3"
	want := []Track{
		{"a.mp3", "Rain, again", 215},
		{"b.mp3", "", -1},
		{"c.mp3", "Hum", 0},
	}
	got, err := ParsePlaylist(text)
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("ParsePlaylist = %+v, %v, want %+v", got, err, want)
	}
	if got, err := ParsePlaylist(""); len(got) != 0 || err != nil {
		t.Errorf("ParsePlaylist of empty text = %+v, %v, want no entries", got, err)
	}
}

func TestParseErrors(t *testing.T) {
	for _, text := range []string{"#EXTINF:12\na.mp3", "#EXTINF:long,Song\na.mp3"} {
		if _, err := ParsePlaylist(text); !errors.Is(err, ErrInfo) {
			t.Errorf("ParsePlaylist(%q) error = %v, want ErrInfo", text, err)
		}
	}
}
