package outboxflush

import "slices"

// Outbox holds messages that wait to be sent. The zero value is empty.
type Outbox struct {
	waiting []string
}

// Add appends a message.
func (o *Outbox) Add(text string) {
	o.waiting = append(o.waiting, text)
}

// Pending returns a copy of the waiting messages, oldest first.
func (o *Outbox) Pending() []string {
	return slices.Clone(o.waiting)
}

// Flush sends the waiting messages, oldest first, and returns how many were
// sent. It stops at the first failure, whose message and all later ones stay
// waiting, and returns that failure.
func (o *Outbox) Flush(send func(text string) error) (int, error) {
	for i, text := range o.waiting {
		if err := send(text); err != nil {
			o.waiting = o.waiting[i:]
			return i, err
		}
	}
	sent := len(o.waiting)
	o.waiting = nil
	return sent, nil
}
