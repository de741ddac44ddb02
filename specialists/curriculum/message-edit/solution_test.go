package messageedit

import (
	"errors"
	"slices"
	"testing"
	"time"
)

func TestEditMessage(t *testing.T) {
	sent := time.Date(2024, 5, 1, 9, 0, 0, 0, time.UTC)
	msgs := []Message{{ID: 4, Author: "ann", Text: "old", Sent: sent}, {ID: 7, Author: "bob", Text: "hm", Sent: sent}}
	tests := []struct {
		name, author string
		id           int
		after        time.Duration
		err          error
	}{
		{"last moment", "bob", 7, 15 * time.Minute, nil},
		{"too late", "bob", 7, 15*time.Minute + 1, ErrTooLate},
		{"wrong author, late", "ann", 7, time.Hour, ErrAuthor},
		{"unknown id", "ann", 1, 0, ErrNotFound},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := slices.Clone(msgs)
			got, err := EditMessage(msgs, tt.id, tt.author, "new", sent.Add(tt.after))
			var want []Message
			if tt.err == nil {
				want = []Message{msgs[0], {ID: 7, Author: "bob", Text: "new", Sent: sent, Edited: true}}
			}
			if !errors.Is(err, tt.err) || !slices.Equal(got, want) {
				t.Errorf("EditMessage = %v, %v; want %v, %v", got, err, want, tt.err)
			}
			if !slices.Equal(msgs, before) {
				t.Errorf("input changed to %v", msgs)
			}
		})
	}
}
