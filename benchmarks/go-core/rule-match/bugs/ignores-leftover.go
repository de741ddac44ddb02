package rulematch

import (
	"errors"
	"fmt"
	"strings"
)

// ErrSyntax is wrapped by the errors for malformed rules.
var ErrSyntax = errors.New("malformed rule")

const nameChars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"

// parser holds the part of the rule that is still to be read.
type parser struct {
	rest string
	tags map[string]bool
	bad  bool
}

// Match evaluates a rule made of tag names, !, &, | and parentheses; ! binds
// tightest, then &, then |. A rule that is malformed anywhere gives an error.
func Match(rule string, tags map[string]bool) (bool, error) {
	p := parser{rest: rule, tags: tags}
	value := p.or()
	p.skip()
	if p.bad {
		return false, fmt.Errorf("%w near %q", ErrSyntax, p.rest)
	}
	return value, nil
}

func (p *parser) skip() { p.rest = strings.TrimLeft(p.rest, " ") }

// take reads the symbol s if it comes next.
func (p *parser) take(s string) (ok bool) {
	p.skip()
	p.rest, ok = strings.CutPrefix(p.rest, s)
	return ok
}

func (p *parser) or() bool {
	value := p.and()
	for p.take("|") {
		right := p.and()
		value = value || right
	}
	return value
}

func (p *parser) and() bool {
	value := p.not()
	for p.take("&") {
		right := p.not()
		value = value && right
	}
	return value
}

func (p *parser) not() bool {
	if p.take("!") {
		return !p.not()
	}
	if p.take("(") {
		value := p.or()
		p.bad = !p.take(")") || p.bad
		return value
	}
	after := strings.TrimLeft(p.rest, nameChars)
	name := p.rest[:len(p.rest)-len(after)]
	p.bad = p.bad || name == ""
	p.rest = after
	return p.tags[name]
}
