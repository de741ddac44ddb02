package formdraft

import (
	"maps"
	"slices"
)

// Draft holds the values of a form while it is edited.
type Draft struct {
	saved, current map[string]string
}

// NewDraft returns a draft with its own copy of the saved values.
func NewDraft(saved map[string]string) *Draft {
	d := &Draft{saved: make(map[string]string), current: make(map[string]string)}
	maps.Copy(d.saved, saved)
	maps.Copy(d.current, saved)
	return d
}

// SetField gives the field a new value.
func (d *Draft) SetField(name, value string) {
	d.current[name] = value
}

// Unsaved returns the sorted names of all fields that are new or differ from the saved value.
func (d *Draft) Unsaved() []string {
	var names []string
	for name, value := range d.current {
		if old, ok := d.saved[name]; !ok || old != value {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// Save makes the present values the saved ones.
func (d *Draft) Save() {
	d.saved = d.current
}
