package messageedit

import (
	"errors"
	"slices"
	"time"
)

// Errors of EditMessage.
var (
	ErrNotFound = errors.New("message not found")
	ErrAuthor   = errors.New("not the author")
	ErrTooLate  = errors.New("too late to edit")
)

// Message is one message of a chat.
type Message struct {
	ID     int
	Author string
	Text   string
	Sent   time.Time
	Edited bool
}

// editTime is how long after sending a message can be edited.
const editTime = 15 * time.Minute

// EditMessage returns a copy of msgs in which the message id has a new text and is
// marked as edited. Only its author may edit it, at most 15 minutes after it
// was sent.
func EditMessage(msgs []Message, id int, author, text string, now time.Time) ([]Message, error) {
	i := slices.IndexFunc(msgs, func(m Message) bool { return m.ID == id })
	if i < 0 {
		return nil, ErrNotFound
	}
	if msgs[i].Author != author {
		return nil, ErrAuthor
	}
	if now.Sub(msgs[i].Sent) > editTime {
		return nil, ErrTooLate
	}
	out := msgs
	out[i].Text = text
	out[i].Edited = true
	return out, nil
}
