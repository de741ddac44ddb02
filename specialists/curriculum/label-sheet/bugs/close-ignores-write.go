package labelsheet

import (
	"errors"
	"fmt"
	"io"
)

// ErrClosed reports the use of a closed Printer.
var ErrClosed = errors.New("printer is closed")

// Printer writes labels line by line with a separator between pages.
// After the first error it writes nothing more and keeps returning that error.
type Printer struct {
	w       io.Writer
	perPage int
	printed int
	err     error
}

// NewPrinter returns a Printer that puts perPage labels on each page.
func NewPrinter(w io.Writer, perPage int) *Printer {
	return &Printer{w: w, perPage: perPage}
}

// Print writes one label, preceded by "--" on a line of its own if it starts a further page.
func (p *Printer) Print(text string) error {
	if p.printed > 0 && p.printed%p.perPage == 0 {
		if err := p.line("--"); err != nil {
			return err
		}
	}
	if err := p.line(text); err != nil {
		return err
	}
	p.printed++
	return nil
}

// Close writes the number of labels. Later calls of Print and Close return ErrClosed.
func (p *Printer) Close() error {
	p.line(fmt.Sprintf("total %d", p.printed))
	p.err = ErrClosed
	return nil
}

func (p *Printer) line(text string) error {
	if p.err != nil {
		return p.err
	}
	if _, err := io.WriteString(p.w, text+"\n"); err != nil {
		p.err = fmt.Errorf("write label: %w", err)
	}
	return p.err
}
