package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

// mutator makes the mutants of one file.
type mutator struct {
	*parsed
	info    *types.Info // nil where types could not be had
	untyped string      // why not
	alias   string
	checker *checker
	found   []*candidate
	stack   []ast.Node // from the file down to the node that is looked at
}

// candidate is one change that an operator offers.
type candidate struct {
	id       string
	operator string
	line     int
	edits    []edit
	fix      []edit        // further edits that use what the change left unused; applied only where they are needed
	function *ast.FuncDecl // where it lies, or nil
	mark     int           // where a statement may be put that runs before the site does; -1 if there is no such place
	truth    ast.Expr      // the changed expression where it is boolean: it can be marked itself
	separate bool
}

// candidates walks the file and returns what all operators offer, in the order of the source.
func (m *mutator) candidates() []*candidate {
	ast.Inspect(m.file, func(n ast.Node) bool {
		if n == nil {
			m.stack = m.stack[:len(m.stack)-1]
			return true
		}
		m.stack = append(m.stack, n)
		switch node := n.(type) {
		case *ast.ImportSpec:
			m.stack = m.stack[:len(m.stack)-1]
			return false
		case *ast.BinaryExpr:
			m.comparison(node)
			m.arithmetic(node)
			m.logical(node)
		case *ast.UnaryExpr:
			m.unary(node)
		case *ast.BasicLit:
			m.literal(node)
		case *ast.Ident:
			m.truthValue(node)
		case *ast.IndexExpr:
			m.index(node)
		case *ast.SliceExpr:
			m.bounds(node)
		case *ast.CallExpr:
			m.arguments(node)
		case ast.Stmt:
			m.statement(node)
		case *ast.FuncDecl:
			m.earlyReturn(node)
		}
		return true
	})
	number := map[string]int{}
	for _, c := range m.found {
		number[c.id]++
		c.id = fmt.Sprintf("%s:%d", c.id, number[c.id])
	}
	return m.found
}

// offer adds a candidate at a position, in terms of edits.
func (m *mutator) offer(operator string, at token.Pos, edits ...edit) *candidate {
	where := m.fset.PositionFor(at, false)
	c := &candidate{
		id:       fmt.Sprintf("%s:%d:%d", operator, where.Line, where.Column),
		operator: operator, line: where.Line, edits: edits, mark: -1,
	}
	for i := len(m.stack) - 1; i >= 0; i-- {
		if function, ok := m.stack[i].(*ast.FuncDecl); ok {
			c.function = function
		}
		if i > 0 && c.mark < 0 && inList(m.stack[i-1], m.stack[i]) {
			c.mark = m.offset(m.stack[i].Pos())
		}
	}
	c.fix = m.uses(c)
	m.found = append(m.found, c)
	return c
}

// replace offers other text for a node.
func (m *mutator) replace(operator string, node ast.Node, text string) *candidate {
	return m.offer(operator, node.Pos(), edit{m.offset(node.Pos()), m.offset(node.End()), text})
}

// swapToken offers another token for one that stands at a position.
func (m *mutator) swapToken(operator string, at token.Pos, old, other token.Token) *candidate {
	start := m.offset(at)
	return m.offer(operator, at, edit{start, start + len(old.String()), other.String()})
}

func (m *mutator) offset(at token.Pos) int { return m.fset.PositionFor(at, false).Offset }

func (m *mutator) source(n ast.Node) string { return m.text[m.offset(n.Pos()):m.offset(n.End())] }

// parent returns the node that is n levels above the one that is looked at, or nil.
func (m *mutator) parent(n int) ast.Node {
	if i := len(m.stack) - 1 - n; i >= 0 {
		return m.stack[i]
	}
	return nil
}

// typeOf returns the underlying type of an expression, or nil where it is not known.
func (m *mutator) typeOf(e ast.Expr) types.Type {
	if m.info == nil || m.info.TypeOf(e) == nil {
		return nil
	}
	return m.info.TypeOf(e).Underlying()
}

func (m *mutator) isNumber(e ast.Expr) bool {
	if m.info == nil || m.info.TypeOf(e) == nil {
		return false
	}
	if basic, ok := m.typeOf(e).(*types.Basic); ok {
		return basic.Info()&types.IsNumeric != 0
	}
	_, generic := m.info.TypeOf(e).(*types.TypeParam)
	return generic
}

// inList tells whether a node is a statement of a list in its parent, so that another may stand before it.
func inList(parent, node ast.Node) bool {
	switch node.(type) {
	case *ast.CaseClause, *ast.CommClause:
		// The body of a switch is a list of these alone.
		return false
	}
	var list []ast.Stmt
	switch p := parent.(type) {
	case *ast.BlockStmt:
		list = p.List
	case *ast.CaseClause:
		list = p.Body
	case *ast.CommClause:
		list = p.Body
	}
	for _, one := range list {
		if ast.Node(one) == node {
			return true
		}
	}
	return false
}

// uses returns an edit that refers to the local variables and packages within a candidate's edits, so that its removal leaves
// none of them unused.
func (m *mutator) uses(c *candidate) []edit {
	if m.info == nil || c.mark < 0 || c.function == nil {
		return nil
	}
	text, seen := "", map[string]bool{}
	keep := func(e string) {
		if !seen[e] {
			seen[e] = true
			text += "_ = " + e + "; "
		}
	}
	ast.Inspect(c.function.Body, func(n ast.Node) bool {
		if n == nil || !m.touched(n, c.edits) {
			return n != nil
		}
		switch e := n.(type) {
		case *ast.SelectorExpr:
			from, ok := e.X.(*ast.Ident)
			if _, isPackage := m.info.Uses[from].(*types.PkgName); ok && isPackage && m.info.Types[e].IsValue() {
				keep(m.source(e))
			}
		case *ast.Ident:
			v, ok := m.info.Uses[e].(*types.Var)
			if ok && !v.IsField() && m.offset(v.Pos()) < c.mark && c.function.Body.Pos() < v.Pos() {
				keep(e.Name)
			}
		}
		return true
	})
	if text == "" {
		return nil
	}
	return []edit{{c.mark, c.mark, text}}
}

func (m *mutator) touched(n ast.Node, edits []edit) bool {
	for _, e := range edits {
		if m.offset(n.Pos()) >= e.start && m.offset(n.End()) <= e.end {
			return true
		}
	}
	return false
}
