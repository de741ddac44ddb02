package formticked

import (
	"net/url"
	"testing"
)

func TestTicked(t *testing.T) {
	form := url.Values{
		"news":  {"on"},
		"terms": {"TRUE", "no"},
		"gift":  {"no", "on"},
		"trial": {" 1"},
		"empty": {},
	}
	want := map[string]bool{"news": true, "terms": true, "gift": false, "trial": false, "empty": false, "none": false}
	for name, ticked := range want {
		if got := Ticked(form, name); got != ticked {
			t.Errorf("Ticked(%q) = %v, want %v", name, got, ticked)
		}
	}
}

func TestTickedValues(t *testing.T) {
	for value, want := range map[string]bool{"Yes": true, "1": true, "10": false, "": false} {
		if got := Ticked(url.Values{"a": {value}}, "a"); got != want {
			t.Errorf("Ticked with value %q = %v, want %v", value, got, want)
		}
	}
	if Ticked(nil, "a") {
		t.Error("Ticked(nil, a) = true, want false")
	}
}
