package museumtourstops

import "testing"

func TestTour(t *testing.T) {
	var tour Tour
	if got := tour.Route(); got != "" {
		t.Errorf("Route of an empty tour = %q", got)
	}
	for _, name := range []string{"hall", "coins", "hall", "masks", "cafe"} {
		tour.Add(name)
	}
	tests := []struct {
		skip  string
		ok    bool
		route string
	}{
		{"masks", true, "hall > coins > hall > cafe"},
		{"hall", true, "coins > hall > cafe"},
		{"roof", false, "coins > hall > cafe"},
		{"cafe", true, "coins > hall"},
	}
	for _, tc := range tests {
		if ok, route := tour.Skip(tc.skip), tour.Route(); ok != tc.ok || route != tc.route {
			t.Errorf("Skip(%q) = %t with route %q, want %t, %q", tc.skip, ok, route, tc.ok, tc.route)
		}
	}
}
