package museumtourstops

import "strings"

type stop struct {
	name string
	next *stop
}

// Tour is a linked list of stops. The zero value has none.
type Tour struct{ first *stop }

// Add puts a stop at the end.
func (t *Tour) Add(name string) {
	p := &t.first
	for *p != nil {
		p = &(*p).next
	}
	*p = &stop{name: name}
}

// Skip removes the first stop with the name and reports whether there was one.
func (t *Tour) Skip(name string) bool {
	for p := &t.first; *p != nil; p = &(*p).next {
		if (*p).name == name {
			*p = (*p).next
			return true
		}
	}
	return false
}

// Route returns the names of all stops, joined by " > ".
func (t *Tour) Route() string {
	var names []string
	for s := t.first; s != nil; s = s.next {
		names = append(names, s.name)
	}
	return strings.Join(names, " > ")
}
