package priceformula

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Faults of formulas.
var (
	ErrSyntax  = errors.New("malformed formula")
	ErrUnknown = errors.New("unknown variable")
	ErrDivZero = errors.New("division by zero")
)

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

// parser evaluates while it reads; fault is the first fault of the values.
type parser struct {
	tokens []string
	vars   map[string]int64
	bad    bool
	fault  error
}

// Eval computes a formula. One that is malformed anywhere, or has a literal out
// of range, gives ErrSyntax; else the first fault from left to right is returned.
func Eval(formula string, vars map[string]int64) (int64, error) {
	spaced := strings.NewReplacer("+", " + ", "-", " - ", "*", " * ", "/", " / ", "(", " ( ", ")", " ) ").Replace(formula)
	p := &parser{tokens: strings.Fields(spaced), vars: vars}
	value := p.sum()
	if p.bad || len(p.tokens) > 0 {
		return 0, ErrSyntax
	}
	if p.fault != nil {
		return 0, p.fault
	}
	return value, nil
}

// take reads the next token if it is one of the characters in set, else "".
func (p *parser) take(set string) (token string) {
	if len(p.tokens) > 0 && strings.Contains(set, p.tokens[0]) {
		token, p.tokens = p.tokens[0], p.tokens[1:]
	}
	return token
}

func (p *parser) sum() int64     { return p.chain("+-", p.product) }
func (p *parser) product() int64 { return p.chain("*/", p.operand) }

// chain reads operands with operators out of ops between them.
func (p *parser) chain(ops string, operand func() int64) int64 {
	left := operand()
	for op := p.take(ops); op != ""; op = p.take(ops) {
		right := operand()
		switch {
		case op == "+":
			left += right
		case op == "-":
			left -= right
		case op == "*":
			left *= right
		case right == 0:
			p.fault = ErrDivZero
		default:
			left /= right
		}
	}
	return left
}

func (p *parser) operand() int64 {
	if p.take("-") != "" {
		return -p.operand()
	}
	if p.take("(") != "" {
		value := p.sum()
		p.bad = p.take(")") == "" || p.bad
		return value
	}
	if len(p.tokens) == 0 {
		p.bad = true
		return 0
	}
	word := p.tokens[0]
	p.tokens = p.tokens[1:]
	if strings.Trim(word, letters) != "" {
		n, err := strconv.ParseUint(word, 10, 63)
		p.bad = p.bad || err != nil
		return int64(n)
	}
	value, ok := p.vars[word]
	if !ok {
		p.fault = cmp.Or(p.fault, fmt.Errorf("%w: %s", ErrUnknown, word))
	}
	return value
}
