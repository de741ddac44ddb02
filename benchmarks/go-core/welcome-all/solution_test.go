package welcomeall

import "testing"

func TestWelcome(t *testing.T) {
	for _, tc := range []struct {
		name  string
		names []string
		want  string
	}{
		{"nil", nil, "Welcome!"},
		{"empty", []string{}, "Welcome!"},
		{"one", []string{"Ann"}, "Welcome Ann!"},
		{"two", []string{"Ann", "Bob"}, "Welcome Ann, Bob!"},
		{"three", []string{"Bob", "Ann", "Cy"}, "Welcome Bob, Ann, Cy!"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Welcome(tc.names); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
