// Package grouptree reads trees such as "all(dev(api,web),ops)".
package grouptree

import (
	"fmt"
	"strings"
)

// Node is a named group with its subgroups. A nil Node is an empty tree.
type Node struct {
	Name     string
	Children []*Node
}

// SyntaxError tells at which byte a text stops being valid.
type SyntaxError struct {
	Offset int
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("syntax error at offset %d", e.Offset)
}

type parser struct {
	text string
	pos  int
}

// Parse reads text as one node. Any error is a *SyntaxError.
func Parse(text string) (*Node, error) {
	p := &parser{text: text}
	n, err := p.node()
	if err != nil {
		return nil, err
	}
	if p.pos < len(text) {
		return nil, &SyntaxError{Offset: p.pos}
	}
	return n, nil
}

func (p *parser) node() (*Node, error) {
	rest := p.text[p.pos:]
	name := rest[:len(rest)-len(strings.TrimLeft(rest, "abcdefghijklmnopqrstuvwxyz0123456789-"))]
	if name == "" {
		return nil, &SyntaxError{Offset: p.pos}
	}
	p.pos += len(name)
	n := &Node{Name: name}
	if !p.accept('(') {
		return n, nil
	}
	for {
		child, err := p.node()
		if err != nil {
			return nil, err
		}
		n.Children = append(n.Children, child)
		if p.accept(')') {
			return n, nil
		}
		if !p.accept(',') {
			return nil, &SyntaxError{Offset: p.pos}
		}
	}
}

func (p *parser) accept(c byte) bool {
	if p.pos == len(p.text) || p.text[p.pos] != c {
		return false
	}
	p.pos++
	return true
}

// Depth returns the number of levels of the tree; a nil tree has none.
func (n *Node) Depth() int {
	if n == nil {
		return 0
	}
	deepest := 0
	for _, c := range n.Children {
		deepest = max(deepest, c.Depth())
	}
	return deepest + 1
}

// Find returns the first node called name (parents before children) or nil.
func (n *Node) Find(name string) *Node {
	if n == nil || n.Name == name {
		return n
	}
	for _, c := range n.Children {
		if hit := c.Find(name); hit != nil {
			return c
		}
	}
	return nil
}
