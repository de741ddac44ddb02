package hourgreeting

import "testing"

func TestGreeting(t *testing.T) {
	for _, tc := range []struct {
		name string
		hour int
		want string
	}{
		{"midnight", 0, "Good morning"},
		{"nine", 9, "Good morning"},
		{"eleven", 11, "Good morning"},
		{"noon", 12, "Good afternoon"},
		{"seventeen", 17, "Good afternoon"},
		{"eighteen", 18, "Good evening"},
		{"late", 23, "Good evening"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Greeting(tc.hour); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
