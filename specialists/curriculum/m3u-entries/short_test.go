package m3uentries

import (
	"errors"
	"reflect"
	"testing"
)

func TestParsePlaylist(t *testing.T) {
	tests := []struct {
		text    string
		want    []Track
		wantErr error
	}{
		// no paths
		{"", nil, nil},
		// the info is for a only, b has none
		{"#EXTINF:5,Hi\na\nb", []Track{{"a", "Hi", 5}, {"b", "", -1}}, nil},
		// comment and empty line are skipped
		{"# note\n\n a ", []Track{{"a", "", -1}}, nil},
		// no comma
		{"#EXTINF:5\na", nil, ErrInfo},
		// seconds are no integer
		{"#EXTINF:x,Hi\na", nil, ErrInfo},
	}
	for _, tt := range tests {
		got, err := ParsePlaylist(tt.text)
		if !reflect.DeepEqual(got, tt.want) || !errors.Is(err, tt.wantErr) {
			t.Errorf("ParsePlaylist(%q) = %v, %v, want %v, %v", tt.text, got, err, tt.want, tt.wantErr)
		}
	}
}
