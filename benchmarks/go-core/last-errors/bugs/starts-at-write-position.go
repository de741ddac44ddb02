package lasterrors

// Tail keeps the last lines of a log in a ring.
type Tail struct {
	buf     []string
	next    int // where the next line goes
	count   int // lines held
	dropped int
}

// NewTail returns an empty Tail for at most n lines; n below 1 counts as 1.
func NewTail(n int) *Tail {
	return &Tail{buf: make([]string, max(n, 1))}
}

// Add stores line and overwrites the oldest one when the Tail is full.
func (t *Tail) Add(line string) {
	t.buf[t.next] = line
	t.next = (t.next + 1) % len(t.buf)
	if t.count < len(t.buf) {
		t.count++
	} else {
		t.dropped++
	}
}

// Lines returns the held lines, oldest first, in a new slice.
func (t *Tail) Lines() []string {
	out := make([]string, 0, t.count)
	oldest := t.next
	for i := range t.count {
		out = append(out, t.buf[(oldest+i)%len(t.buf)])
	}
	return out
}

// Dropped returns how many lines have been overwritten.
func (t *Tail) Dropped() int { return t.dropped }
