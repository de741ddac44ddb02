package coverphoto

import "testing"

func TestCover(t *testing.T) {
	photos := []*Photo{
		nil,
		{Name: "beach", Rating: -3},
		{Name: "secret", Rating: 9, Hidden: true},
		{Name: "dunes", Rating: 4},
		nil,
		{Name: "sunset", Rating: 4},
		{Name: "jetty", Rating: 1},
	}
	if got := Cover(photos); got != photos[3] {
		t.Errorf("Cover = %+v, want dunes, the first photo with rating 4", got)
	}
	if got := Cover(photos[:3]); got != photos[1] {
		t.Errorf("Cover = %+v, want beach, the only visible photo", got)
	}
}

func TestCoverOfNothing(t *testing.T) {
	for _, photos := range [][]*Photo{nil, {nil, nil}, {{Name: "private", Rating: 5, Hidden: true}}} {
		if got := Cover(photos); got != nil {
			t.Errorf("Cover(%v) = %+v, want nil", photos, got)
		}
	}
}
