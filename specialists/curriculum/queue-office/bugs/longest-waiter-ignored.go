package queueoffice

import (
	"errors"
	"fmt"
	"slices"
)

// Errors of an Office.
var (
	ErrNobody   = errors.New("nobody waits")
	ErrNoTicket = errors.New("no such ticket")
)

// Office keeps a line of waiting tickets for each topic.
type Office struct {
	last  int
	lines map[string][]int
}

// NewOffice returns an office without visitors.
func NewOffice() *Office {
	return &Office{lines: make(map[string][]int)}
}

// Join adds the next ticket number to the line of topic and returns it.
func (o *Office) Join(topic string) int {
	o.last++
	o.lines[topic] = append(o.lines[topic], o.last)
	return o.last
}

// Call removes and returns the lowest ticket that waits for one of the topics.
func (o *Office) Call(topics ...string) (int, error) {
	ticket, from := 0, ""
	for _, topic := range topics {
		line := o.lines[topic]
		if len(line) > 0 && (ticket == 0 || line[0] > ticket) {
			ticket, from = line[0], topic
		}
	}
	if ticket == 0 {
		return 0, ErrNobody
	}
	o.lines[from] = o.lines[from][1:]
	return ticket, nil
}

// Leave removes a waiting ticket from its line; otherwise the error wraps ErrNoTicket.
func (o *Office) Leave(ticket int) error {
	for topic, line := range o.lines {
		if i := slices.Index(line, ticket); i >= 0 {
			o.lines[topic] = slices.Delete(line, i, i+1)
			return nil
		}
	}
	return fmt.Errorf("ticket %d: %w", ticket, ErrNoTicket)
}

// Waiting returns how many tickets wait for topic.
func (o *Office) Waiting(topic string) int {
	return len(o.lines[topic])
}
