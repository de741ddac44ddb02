package playlistmoves

type track struct {
	name       string
	prev, next *track
}

// Playlist is an ordered list of unique track names.
type Playlist struct {
	root   track // root.next is the first track, root.prev the last
	byName map[string]*track
}

// New returns an empty Playlist.
func New() *Playlist {
	p := &Playlist{byName: map[string]*track{}}
	p.root.prev, p.root.next = &p.root, &p.root
	return p
}

// Append adds name at the end; it returns false if name is already there.
func (p *Playlist) Append(name string) bool {
	if p.byName[name] != nil {
		return false
	}
	t := &track{name: name}
	p.byName[name] = t
	t.linkAfter(p.root.prev)
	return true
}

// Remove takes name out and returns whether it was there.
func (p *Playlist) Remove(name string) bool {
	t := p.byName[name]
	if t == nil {
		return false
	}
	t.unlink()
	delete(p.byName, name)
	return true
}

// MoveToFront makes name the first track and returns whether it is there.
func (p *Playlist) MoveToFront(name string) bool {
	t := p.byName[name]
	if t == nil {
		return false
	}
	t.unlink()
	t.linkAfter(p.root.prev)
	return true
}

// Names returns the tracks from first to last.
func (p *Playlist) Names() []string {
	var out []string
	for t := p.root.next; t != &p.root; t = t.next {
		out = append(out, t.name)
	}
	return out
}

// Reversed returns the tracks from last to first.
func (p *Playlist) Reversed() []string {
	var out []string
	for t := p.root.prev; t != &p.root; t = t.prev {
		out = append(out, t.name)
	}
	return out
}

// Next returns the track after name; false for the last track or an unknown name.
func (p *Playlist) Next(name string) (string, bool) {
	t := p.byName[name]
	if t == nil || t.next == &p.root {
		return "", false
	}
	return t.next.name, true
}

func (t *track) unlink() {
	t.prev.next = t.next
	t.next.prev = t.prev
}

func (t *track) linkAfter(at *track) {
	t.prev, t.next = at, at.next
	at.next.prev = t
	at.next = t
}
