package letteropening

import "testing"

func TestOpening(t *testing.T) {
	for _, tc := range []struct {
		name              string
		title, last, want string
	}{
		{"title", "Dr.", "Kim", "Dear Dr. Kim,"},
		{"no title", "", "Kim", "Dear Kim,"},
		{"two words", "Prof.", "van Dam", "Dear Prof. van Dam,"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Opening(tc.title, tc.last); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
