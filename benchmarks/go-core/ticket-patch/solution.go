package ticketpatch

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrTitle is wrapped by the error for a patch that would remove the title.
var ErrTitle = errors.New("a ticket needs a title")

// Field tells whether a JSON key was there, and whether it was null. The zero
// value means that the key was absent.
type Field[T any] struct {
	Set   bool
	Null  bool
	Value T
}

// UnmarshalJSON records null or the decoded value. On error f is unchanged.
func (f *Field[T]) UnmarshalJSON(data []byte) error {
	next := Field[T]{Set: true, Null: string(data) == "null"}
	if !next.Null {
		if err := json.Unmarshal(data, &next.Value); err != nil {
			return err
		}
	}
	*f = next
	return nil
}

// Ticket is what a patch is applied to.
type Ticket struct {
	Title  string
	Points int
	Tags   []string
}

// Apply returns t with the changes of a JSON patch. Absent keys change nothing,
// null clears; a title may be neither null nor blank. The tags of the result
// are never shared with t. With an error the result is the zero Ticket.
func Apply(t Ticket, patch []byte) (Ticket, error) {
	var p struct {
		Title  Field[string]
		Points Field[int]
		Tags   Field[[]string]
	}
	if err := json.Unmarshal(patch, &p); err != nil {
		return Ticket{}, fmt.Errorf("decoding patch: %w", err)
	}
	if p.Title.Set {
		if strings.TrimSpace(p.Title.Value) == "" {
			return Ticket{}, ErrTitle
		}
		t.Title = p.Title.Value
	}
	if p.Points.Set {
		t.Points = p.Points.Value
	}
	t.Tags = slices.Clone(t.Tags)
	if p.Tags.Set {
		t.Tags = p.Tags.Value
	}
	return t, nil
}
