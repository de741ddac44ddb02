package main

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
)

// The operators on expressions. Each offers what it can; what does not compile is dropped later, by type-checking it.

var boundaries = map[token.Token]token.Token{
	token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR,
}

var negations = map[token.Token]token.Token{token.EQL: token.NEQ, token.NEQ: token.EQL}

var arithmetics = map[token.Token]token.Token{
	token.ADD: token.SUB, token.SUB: token.ADD, token.MUL: token.QUO, token.QUO: token.MUL, token.REM: token.MUL,
	token.AND: token.OR, token.OR: token.AND, token.XOR: token.AND, token.AND_NOT: token.AND,
	token.SHL: token.SHR, token.SHR: token.SHL,
}

var connectives = map[token.Token]token.Token{token.LAND: token.LOR, token.LOR: token.LAND}

func (m *mutator) comparison(e *ast.BinaryExpr) {
	if other, ok := boundaries[e.Op]; ok {
		m.swapToken("boundary", e.OpPos, e.Op, other).truth = e
	}
	if other, ok := negations[e.Op]; ok {
		m.swapToken("negate", e.OpPos, e.Op, other).truth = e
	}
}

func (m *mutator) arithmetic(e *ast.BinaryExpr) {
	if other, ok := arithmetics[e.Op]; ok && m.isNumber(e) {
		m.swapToken("arithmetic", e.OpPos, e.Op, other)
	}
}

func (m *mutator) logical(e *ast.BinaryExpr) {
	other, ok := connectives[e.Op]
	if !ok {
		return
	}
	m.swapToken("logical", e.OpPos, e.Op, other).truth = e
	for _, kept := range []ast.Expr{e.X, e.Y} {
		m.replace("logical", e, m.operand(kept)).truth = e
	}
}

func (m *mutator) unary(e *ast.UnaryExpr) {
	switch {
	case e.Op == token.NOT:
		m.replace("negate", e, m.operand(e.X)).truth = e
	case e.Op == token.SUB && m.isNumber(e.X):
		m.replace("arithmetic", e, m.operand(e.X))
	}
}

// condition negates what if, for or a case without tag asks; comparisons and negations offer that themselves.
func (m *mutator) condition(e ast.Expr) {
	inner := ast.Unparen(e)
	if binary, ok := inner.(*ast.BinaryExpr); ok && negations[binary.Op] != 0 {
		return
	}
	if unary, ok := inner.(*ast.UnaryExpr); ok && unary.Op == token.NOT {
		return
	}
	m.replace("negate", e, "!"+m.operand(e)).truth = e
}

func (m *mutator) literal(e *ast.BasicLit) {
	if field, ok := m.parent(1).(*ast.Field); ok && field.Tag == e {
		return
	}
	if call, ok := m.parent(1).(*ast.CallExpr); ok && m.source(call.Fun) == "errors.New" {
		// Hardly any test reads the text of an error that has a name to compare with.
		return
	}
	for _, outer := range m.stack {
		if _, ok := outer.(*ast.FuncType); ok {
			// The length of an array that a caller passes: no caller would compile.
			return
		}
	}
	switch e.Kind {
	case token.INT:
		value := constant.MakeFromLiteral(e.Value, e.Kind, 0)
		for _, step := range []int64{1, -1} {
			moved := constant.BinaryOp(value, token.ADD, constant.MakeInt64(step)).ExactString()
			m.replace("constant", e, moved)
		}
	case token.FLOAT:
		m.replace("constant", e, "("+e.Value+" + 1)")
	case token.CHAR:
		if r, _, _, err := strconv.UnquoteChar(e.Value[1:len(e.Value)-1], '\''); err == nil {
			m.replace("constant", e, strconv.QuoteRuneToASCII(r+1))
		}
	case token.STRING:
		if text, err := strconv.Unquote(e.Value); err == nil && text == "" {
			m.replace("constant", e, `"mutant"`)
		} else {
			m.replace("constant", e, `""`)
		}
	}
}

func (m *mutator) truthValue(e *ast.Ident) {
	other := map[string]string{"true": "false", "false": "true"}[e.Name]
	if other != "" && m.info != nil && m.info.Uses[e] == types.Universe.Lookup(e.Name) {
		m.replace("constant", e, other)
	}
}

// index moves an index by one; a literal's neighbours the operator on constants offers.
func (m *mutator) index(e *ast.IndexExpr) {
	if !isSequence(m.typeOf(e.X)) {
		return
	}
	m.moved(e.Index)
}

func isSequence(t types.Type) bool {
	switch s := t.(type) {
	case *types.Slice, *types.Array:
		return true
	case *types.Pointer:
		_, ok := s.Elem().Underlying().(*types.Array)
		return ok
	case *types.Basic:
		return s.Info()&types.IsString != 0
	}
	return false
}

func (m *mutator) bounds(e *ast.SliceExpr) {
	switch {
	case e.Low != nil:
		m.moved(e.Low)
	case e.High != nil:
		at := m.offset(e.Lbrack) + 1
		m.offer("index", e.Lbrack, edit{at, at, "1"})
	}
	if e.High != nil {
		m.moved(e.High)
	}
}

func (m *mutator) moved(e ast.Expr) {
	if _, literal := ast.Unparen(e).(*ast.BasicLit); literal {
		return
	}
	for _, sign := range []string{"+", "-"} {
		m.replace("index", e, m.operand(e)+sign+"1")
	}
}

// operand returns an expression's text such that it binds as one wherever it is put.
func (m *mutator) operand(e ast.Expr) string {
	switch e.(type) {
	case *ast.BinaryExpr, *ast.UnaryExpr, *ast.StarExpr, *ast.FuncLit, *ast.TypeAssertExpr:
		return "(" + m.source(e) + ")"
	}
	return m.source(e)
}

// arguments swaps neighbours of one type.
func (m *mutator) arguments(e *ast.CallExpr) {
	if m.info == nil || e.Ellipsis.IsValid() {
		return
	}
	for i := 1; i < len(e.Args); i++ {
		left, right := e.Args[i-1], e.Args[i]
		l, r := m.info.Types[left], m.info.Types[right]
		if !l.IsValue() || !r.IsValue() || !types.Identical(l.Type, r.Type) || m.source(left) == m.source(right) {
			continue
		}
		m.offer("swap-arguments", left.Pos(),
			edit{m.offset(left.Pos()), m.offset(left.End()), m.source(right)},
			edit{m.offset(right.Pos()), m.offset(right.End()), m.source(left)})
	}
}
