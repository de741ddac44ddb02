package stringorlist

import (
	"encoding/json"
	"errors"
	"fmt"
)

// ErrShape is wrapped by the errors for JSON values of the wrong type.
var ErrShape = errors.New("want a string or a list of strings")

// List is a list of strings; in JSON a single one may stand without a list.
type List []string

// MarshalJSON writes one string alone, any other number as an array; a nil
// list is the empty array.
func (l List) MarshalJSON() ([]byte, error) {
	if len(l) == 1 {
		return json.Marshal(l[0])
	}
	return json.Marshal(append([]string{}, l...))
}

// UnmarshalJSON accepts a string, an array of strings or null, which empties
// the list. On error the list stays as it was.
func (l *List) UnmarshalJSON(data []byte) error {
	var value any
	json.Unmarshal(data, &value)
	items, ok := value.([]any)
	if !ok && value != nil {
		items = []any{value}
	}
	list := List{}
	for _, item := range items {
		text, ok := item.(string)
		if !ok {
			return fmt.Errorf("%w, not %v", ErrShape, item)
		}
		list = append(list, text)
	}
	*l = list
	return nil
}
