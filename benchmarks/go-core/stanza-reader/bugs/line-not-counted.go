package stanzareader

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Field is one "key: value" entry.
type Field struct {
	Key, Value string
}

// Stanza is a group of fields that begins at the one-based Line.
type Stanza struct {
	Line   int
	Fields []Field
}

// LineError reports a malformed line.
type LineError struct {
	Line   int
	Reason string
}

func (e *LineError) Error() string {
	return fmt.Sprintf("line %d: %s", e.Line, e.Reason)
}

// Reader reads stanzas that are separated by blank lines.
type Reader struct {
	sc   *bufio.Scanner
	line int
}

// NewReader returns a Reader of the stanzas in r.
func NewReader(r io.Reader) *Reader {
	return &Reader{sc: bufio.NewScanner(r)}
}

// Next returns the next stanza, which the caller may keep, or io.EOF at the
// end. After a *LineError for a malformed stanza, reading goes on with the
// following one. A failure to read takes precedence over both.
func (r *Reader) Next() (Stanza, error) {
	var (
		st  Stanza
		bad error
	)
	for r.sc.Scan() {
		line := strings.TrimRight(r.sc.Text(), " \t\r")
		if line == "" {
			if st.Line > 0 {
				return st, bad
			}
			continue
		}
		r.line++
		if st.Line == 0 {
			st.Line = r.line
		}
		if bad == nil {
			if reason := st.add(line); reason != "" {
				bad = &LineError{Line: r.line, Reason: reason}
			}
		}
	}
	if err := r.sc.Err(); err != nil {
		return Stanza{}, err
	}
	if st.Line == 0 {
		return Stanza{}, io.EOF
	}
	return st, bad
}

// add takes a line into the stanza or returns why it is malformed.
func (s *Stanza) add(line string) string {
	if line[0] == ' ' || line[0] == '\t' {
		if len(s.Fields) == 0 {
			return "continuation without a field"
		}
		last := &s.Fields[len(s.Fields)-1]
		last.Value += "\n" + strings.TrimSpace(line)
		return ""
	}
	key, value, ok := strings.Cut(line, ":")
	key = strings.TrimSpace(key)
	if !ok || key == "" {
		return "no key"
	}
	if slices.ContainsFunc(s.Fields, func(f Field) bool { return f.Key == key }) {
		return "repeated key " + key
	}
	s.Fields = append(s.Fields, Field{Key: key, Value: strings.TrimSpace(value)})
	return ""
}
