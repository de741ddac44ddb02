package petwaitingroom

// WaitingRoom holds the pets that wait. The zero value is an empty room.
type WaitingRoom struct {
	urgent, normal []string
}

// Arrive adds a pet behind those of its kind.
func (w *WaitingRoom) Arrive(name string, urgent bool) {
	if urgent {
		w.urgent = append(w.urgent, name)
	} else {
		w.normal = append(w.normal, name)
	}
}

// CallNext removes and returns the first urgent pet or, if there is none, the
// first other one. It returns false if nobody waits.
func (w *WaitingRoom) CallNext() (string, bool) {
	list := &w.normal
	if len(w.normal) == 0 {
		list = &w.urgent
	}
	if len(*list) == 0 {
		return "", false
	}
	name := (*list)[0]
	*list = (*list)[1:]
	return name, true
}

// Names returns a new slice of all waiting pets in the order of their calls.
func (w *WaitingRoom) Names() []string {
	names := append([]string{}, w.urgent...)
	return append(names, w.normal...)
}
