package messageedit

import (
	"testing"
	"time"
)

func TestEditMessage(t *testing.T) {
	// sent at the zero time
	var now time.Time
	msgs := []Message{{ID: 1, Author: "Ann", Text: "old"}}
	// no such message
	if _, err := EditMessage(msgs, 2, "Ann", "new", now); err != ErrNotFound {
		t.Errorf("error = %v, want ErrNotFound", err)
	}
	// written by another person
	if _, err := EditMessage(msgs, 1, "Bob", "new", now); err != ErrAuthor {
		t.Errorf("error = %v, want ErrAuthor", err)
	}
	// exactly 15 minutes are in time
	now = now.Add(15 * time.Minute)
	got, err := EditMessage(msgs, 1, "Ann", "new", now)
	if err != nil || got[0].Text != "new" || !got[0].Edited {
		t.Errorf("got %v, %v, want new", got, err)
	}
	// the given slice is unchanged
	if msgs[0].Text != "old" {
		t.Error("msgs changed")
	}
	// one second too late
	now = now.Add(time.Second)
	if _, err := EditMessage(msgs, 1, "Ann", "new", now); err != ErrTooLate {
		t.Errorf("error = %v, want ErrTooLate", err)
	}
}
