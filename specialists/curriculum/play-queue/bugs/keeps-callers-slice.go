package playqueue

import "errors"

// ErrSilent is returned when nothing is left to play.
var ErrSilent = errors.New("nothing left to play")

// PlayQueue plays requested tracks before album tracks. The zero value is an
// empty queue.
type PlayQueue struct {
	requests []string
	album    []string
}

// Load replaces the remaining album by a copy of tracks; requests stay.
func (q *PlayQueue) Load(tracks []string) {
	q.album = tracks
}

// Ask adds a request behind all earlier requests.
func (q *PlayQueue) Ask(track string) {
	q.requests = append(q.requests, track)
}

// Next removes and returns the oldest request or, without one, the next album
// track. It returns ErrSilent when nothing is left.
func (q *PlayQueue) Next() (string, error) {
	from := &q.requests
	if len(*from) == 0 {
		from = &q.album
	}
	if len(*from) == 0 {
		return "", ErrSilent
	}
	track := (*from)[0]
	*from = (*from)[1:]
	return track, nil
}

// Left returns the number of tracks still to play, requests included.
func (q *PlayQueue) Left() int {
	return len(q.requests) + len(q.album)
}
