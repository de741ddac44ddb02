package unreadbadge

import "testing"

func TestBadge(t *testing.T) {
	tests := []struct {
		msgs     []Message
		lastRead int
		want     string
	}{
		// no messages
		{nil, 0, ""},
		// one after the last read
		{[]Message{{2, "ann"}}, 1, "1"},
		// just the last read
		{[]Message{{1, "ann"}}, 1, ""},
		// my own
		{[]Message{{2, "me"}}, 1, ""},
		// two
		{[]Message{{2, "ann"}, {3, "bob"}}, 1, "2"},
		// a hundred, all of number 0
		{make([]Message, 100), -1, "99+"},
		// ninety-nine
		{make([]Message, 99), -1, "99"},
	}
	for _, tt := range tests {
		if got := Badge(tt.msgs, "me", tt.lastRead); got != tt.want {
			t.Errorf("Badge(%v, %v) = %v, want %v", tt.msgs, tt.lastRead, got, tt.want)
		}
	}
}
