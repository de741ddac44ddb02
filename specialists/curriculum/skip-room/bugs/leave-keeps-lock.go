package skiproom

import (
	"errors"
	"sync"
)

var (
	// ErrOver is returned when nothing is playing.
	ErrOver = errors.New("no track is playing")
	// ErrAbsent is returned for a listener who is not in the room.
	ErrAbsent = errors.New("listener is not in the room")
)

// Room plays tracks in order; a track is skipped when more than half of the
// listeners present vote against it. It is safe for concurrent use.
type Room struct {
	mu     sync.Mutex
	tracks []string
	voted  map[string]bool // for every listener present
}

// NewRoom returns a room without listeners that plays a copy of tracks.
func NewRoom(tracks []string) *Room {
	return &Room{tracks: append([]string(nil), tracks...), voted: map[string]bool{}}
}

// Join adds a listener without a vote; joining again keeps the vote.
func (r *Room) Join(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.voted[name] {
		r.voted[name] = false
	}
}

// Leave removes a listener and their vote. It never skips the track.
func (r *Room) Leave(name string) {
	r.mu.Lock()
	delete(r.voted, name)
}

// Current returns the playing track, or ErrOver after the last one.
func (r *Room) Current() (string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.tracks) == 0 {
		return "", ErrOver
	}
	return r.tracks[0], nil
}

// Vote records a vote against the current track and reports whether more than
// half of those present have voted; then the track is skipped and all votes
// are cleared. It returns ErrAbsent or ErrOver, checked in this order.
func (r *Room) Vote(name string) (bool, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, ok := r.voted[name]; !ok {
		return false, ErrAbsent
	}
	if len(r.tracks) == 0 {
		return false, ErrOver
	}
	r.voted[name] = true
	votes := 0
	for _, v := range r.voted {
		if v {
			votes++
		}
	}
	if 2*votes <= len(r.voted) {
		return false, nil
	}
	r.tracks = r.tracks[1:]
	for k := range r.voted {
		r.voted[k] = false
	}
	return true, nil
}
