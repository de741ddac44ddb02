package unreadbadge

import "testing"

func TestBadge(t *testing.T) {
	var many []Message
	for id := 101; id > 0; id-- {
		many = append(many, Message{id, "bob"})
	}
	mixed := []Message{{7, "ann"}, {3, "bob"}, {9, "me"}, {5, "me"}, {4, "ann"}}
	tests := []struct {
		name     string
		msgs     []Message
		lastRead int
		want     string
	}{
		{"after the last read one", mixed, 4, "1"},
		{"all of others", mixed, 0, "3"},
		{"only mine", mixed, 7, ""},
		{"no messages", nil, 0, ""},
		{"ninety-nine", many, 2, "99"},
		{"a hundred", many, 1, "99+"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Badge(tt.msgs, "me", tt.lastRead); got != tt.want {
				t.Errorf("Badge after %d = %q, want %q", tt.lastRead, got, tt.want)
			}
		})
	}
}
