package eventenvelope

import (
	"encoding/json"
	"errors"
	"fmt"
)

// ErrKind is wrapped by the error for an envelope without kind.
var ErrKind = errors.New("event without kind")

// Event is anything that knows its kind.
type Event interface {
	Kind() string
}

// Unknown is an event of a kind that is not registered; Data is kept as it was.
type Unknown struct {
	Name string
	Data json.RawMessage
}

// Kind returns the name of the unknown kind.
func (u Unknown) Kind() string { return u.Name }

// ItemError tells which element of an array could not be decoded, and why.
type ItemError struct {
	Index int
	Err   error
}

// Error names the element.
func (e *ItemError) Error() string { return fmt.Sprintf("event %d: %v", e.Index, e.Err) }

// Unwrap returns the cause.
func (e *ItemError) Unwrap() error { return e.Err }

// Registry maps a kind to a function that returns a fresh pointer to decode
// into. A nil function is as good as none.
type Registry map[string]func() Event

// Decode reads an envelope {"kind":..., "data":...} and the event in it. Data
// may be absent or null. An unregistered kind gives an Unknown. Errors of
// encoding/json are returned wrapped.
func (r Registry) Decode(data []byte) (Event, error) {
	var envelope struct {
		Kind string          `json:"kind"`
		Data json.RawMessage `json:"data"`
	}
	if err := json.Unmarshal(data, &envelope); err != nil {
		return nil, fmt.Errorf("envelope: %w", err)
	}
	if envelope.Kind == "" {
		return nil, ErrKind
	}
	fresh := r[envelope.Kind]
	if fresh == nil {
		return Unknown{Name: envelope.Kind, Data: envelope.Data}, nil
	}
	event := fresh()
	if len(envelope.Data) == 0 || string(envelope.Data) == "null" {
		return event, nil
	}
	if err := json.Unmarshal(envelope.Data, event); err != nil {
		return nil, fmt.Errorf("data of %s: %v", envelope.Kind, err)
	}
	return event, nil
}

// DecodeAll reads an array of envelopes. The first that Decode refuses gives an
// ItemError, wrapping Decode's error, and no events.
func (r Registry) DecodeAll(data []byte) ([]Event, error) {
	var items []json.RawMessage
	if err := json.Unmarshal(data, &items); err != nil {
		return nil, fmt.Errorf("events: %w", err)
	}
	events := make([]Event, 0, len(items))
	for i, item := range items {
		event, err := r.Decode(item)
		if err != nil {
			return nil, &ItemError{Index: i, Err: err}
		}
		events = append(events, event)
	}
	return events, nil
}
