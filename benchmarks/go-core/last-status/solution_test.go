package laststatus

import "testing"

func TestLastStatus(t *testing.T) {
	for _, tc := range []struct {
		name    string
		history []string
		want    string
	}{
		{"nil", nil, "none"},
		{"empty", []string{}, "none"},
		{"one", []string{"open"}, "open"},
		{"several", []string{"open", "paid", "sent"}, "sent"},
		{"empty text", []string{"open", ""}, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := LastStatus(tc.history); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
