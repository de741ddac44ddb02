// Package prompteditor is the editing core of a one-line input.
package prompteditor

import "slices"

// Editor holds one line of text and a cursor. Positions count runes.
type Editor struct {
	text   []rune
	pos    int
	killed []rune
}

// New returns an Editor that holds a copy of initial, with the cursor at its end.
func New(initial []rune) *Editor {
	return &Editor{text: slices.Clone(initial), pos: len(initial)}
}

// Insert puts s at the cursor and moves the cursor behind it.
func (e *Editor) Insert(s string) {
	add := []rune(s)
	e.text = slices.Insert(e.text, e.pos, add...)
	e.pos += len(add)
}

// Move moves the cursor by delta runes; it stops at both ends of the text.
func (e *Editor) Move(delta int) {
	if delta > 0 {
		e.pos += min(delta, len(e.text)-e.pos)
	} else {
		e.pos = max(e.pos+delta, 0)
	}
}

// Backspace removes the rune left of the cursor and reports whether there was one.
func (e *Editor) Backspace() bool {
	if e.pos == 0 {
		return false
	}
	e.text = slices.Delete(e.text, e.pos-1, e.pos)
	e.pos--
	return true
}

// KillWord removes the spaces left of the cursor and the non-space runes left
// of those. It returns the removed text and remembers it for Yank.
func (e *Editor) KillWord() string {
	start := e.pos
	for start > 0 && e.text[start-1] == ' ' {
		start--
	}
	for start > 1 && e.text[start-1] != ' ' {
		start--
	}
	e.killed = slices.Clone(e.text[start:e.pos])
	e.text = slices.Delete(e.text, start, e.pos)
	e.pos = start
	return string(e.killed)
}

// Yank inserts the text of the last KillWord at the cursor, as Insert does.
func (e *Editor) Yank() { e.Insert(string(e.killed)) }

// Text returns the whole line.
func (e *Editor) Text() string { return string(e.text) }

// Pos returns the cursor position.
func (e *Editor) Pos() int { return e.pos }

// Runes returns a copy of the line that the caller may change.
func (e *Editor) Runes() []rune { return slices.Clone(e.text) }
