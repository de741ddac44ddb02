package retryschedule

import "container/heap"

type retry struct {
	id  string
	at  int64
	pos int // index in the heap
}

type retries []*retry

func (h retries) Len() int { return len(h) }
func (h retries) Less(i, j int) bool {
	if h[i].at != h[j].at {
		return h[i].at < h[j].at
	}
	return h[i].id < h[j].id
}
func (h retries) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].pos, h[j].pos = i, j
}
func (h *retries) Push(x any) {
	r := x.(*retry)
	r.pos = len(*h)
	*h = append(*h, r)
}
func (h *retries) Pop() any {
	r := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return r
}

// Schedule holds one planned retry per id.
type Schedule struct {
	heap retries
	byID map[string]*retry
}

// New returns an empty Schedule.
func New() *Schedule {
	return &Schedule{byID: map[string]*retry{}}
}

// Set schedules id at time at; an id already scheduled is moved there.
func (s *Schedule) Set(id string, at int64) {
	if r, ok := s.byID[id]; ok {
		r.at = at
		heap.Fix(&s.heap, r.pos)
		return
	}
	r := &retry{id: id, at: at}
	s.byID[id] = r
	heap.Push(&s.heap, r)
}

// Cancel removes id and tells whether it was scheduled.
func (s *Schedule) Cancel(id string) bool {
	r := s.byID[id]
	heap.Remove(&s.heap, r.pos)
	delete(s.byID, id)
	return true
}

// Next returns the earliest scheduled time, or false if nothing is scheduled.
func (s *Schedule) Next() (at int64, ok bool) {
	if len(s.heap) == 0 {
		return 0, false
	}
	return s.heap[0].at, true
}

// Due removes all retries with a time at or before now and returns their ids,
// ordered by time, then id.
func (s *Schedule) Due(now int64) []string {
	var ids []string
	for len(s.heap) > 0 && s.heap[0].at <= now {
		r := heap.Pop(&s.heap).(*retry)
		delete(s.byID, r.id)
		ids = append(ids, r.id)
	}
	return ids
}

// Len returns the number of scheduled ids.
func (s *Schedule) Len() int { return len(s.heap) }
