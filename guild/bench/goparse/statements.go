package main

import (
	"go/ast"
	"go/token"
	"go/types"
)

// The operators on statements.

var assigning = map[token.Token]token.Token{
	token.ADD_ASSIGN: token.SUB_ASSIGN, token.SUB_ASSIGN: token.ADD_ASSIGN, token.MUL_ASSIGN: token.QUO_ASSIGN,
	token.QUO_ASSIGN: token.MUL_ASSIGN, token.REM_ASSIGN: token.MUL_ASSIGN, token.AND_ASSIGN: token.OR_ASSIGN,
	token.OR_ASSIGN: token.AND_ASSIGN, token.XOR_ASSIGN: token.AND_ASSIGN, token.AND_NOT_ASSIGN: token.AND_ASSIGN,
	token.SHL_ASSIGN: token.SHR_ASSIGN, token.SHR_ASSIGN: token.SHL_ASSIGN,
}

var steps = map[token.Token]token.Token{token.INC: token.DEC, token.DEC: token.INC}

func (m *mutator) statement(s ast.Stmt) {
	switch node := s.(type) {
	case *ast.AssignStmt:
		if other, ok := assigning[node.Tok]; ok && m.isNumber(node.Lhs[0]) {
			m.swapToken("arithmetic", node.TokPos, node.Tok, other)
		}
		if node.Tok != token.DEFINE {
			m.remove("remove", node)
		}
	case *ast.IncDecStmt:
		m.swapToken("incdec", node.TokPos, node.Tok, steps[node.Tok])
		m.remove("remove", node)
	case *ast.ExprStmt, *ast.SendStmt, *ast.DeferStmt, *ast.GoStmt:
		m.remove("remove", node)
	case *ast.BranchStmt:
		m.branch(node)
	case *ast.ReturnStmt:
		m.remove("missing-return", node)
		m.zeroReturn(node)
	case *ast.IfStmt:
		m.condition(node.Cond)
		m.errorCheck(node)
	case *ast.ForStmt:
		if node.Cond != nil {
			m.condition(node.Cond)
		}
	case *ast.CaseClause:
		if choice, ok := m.parent(2).(*ast.SwitchStmt); ok && choice.Tag == nil {
			for _, e := range node.List {
				m.condition(e)
			}
		}
	}
}

// remove offers a statement's absence. One that is no part of a list, such as a loop's step, stays: without it most loops
// never end, and such mutants are never scored.
func (m *mutator) remove(operator string, s ast.Stmt) {
	if inList(m.parent(1), s) {
		m.replace(operator, s, "")
	}
}

func (m *mutator) branch(s *ast.BranchStmt) {
	switch s.Tok {
	case token.BREAK:
		m.swapToken("branch", s.Pos(), s.Tok, token.CONTINUE)
	case token.CONTINUE:
		m.swapToken("branch", s.Pos(), s.Tok, token.BREAK)
	}
	if s.Tok != token.GOTO {
		m.remove("branch", s)
	}
}

// errorCheck passes over `if err != nil {…}` as though the error were never there.
func (m *mutator) errorCheck(s *ast.IfStmt) {
	cond, ok := ast.Unparen(s.Cond).(*ast.BinaryExpr)
	if !ok || cond.Op != token.NEQ || m.source(cond.Y) != "nil" || m.info == nil {
		return
	}
	if t := m.info.TypeOf(cond.X); t != nil && types.Identical(t, types.Universe.Lookup("error").Type()) {
		m.replace("error-check", s.Cond, "false && "+m.source(s.Cond)).truth = s.Cond
	}
}

// zeroReturn offers the zero value for each result that is returned.
func (m *mutator) zeroReturn(s *ast.ReturnStmt) {
	results := resultTypes(m.enclosing())
	if len(results) != len(s.Results) {
		return
	}
	for i, e := range s.Results {
		zero := m.zero(results[i])
		if zero != "" && zero != m.source(e) {
			m.replace("zero-return", e, zero)
		}
	}
}

// earlyReturn offers a function that returns at once.
func (m *mutator) earlyReturn(d *ast.FuncDecl) {
	if d.Body == nil || len(d.Body.List) < 2 {
		return
	}
	text := ""
	for i, t := range resultTypes(d.Type) {
		zero := m.zero(t)
		if zero == "" {
			return
		}
		if i > 0 {
			text += ", "
		}
		text += zero
	}
	at := m.offset(d.Body.Lbrace) + 1
	c := m.offer("early-return", d.Body.Lbrace, edit{at, at, " return " + text + "; "})
	c.mark, c.fix = at, nil
}

// enclosing returns the type of the innermost function around the node that is looked at.
func (m *mutator) enclosing() *ast.FuncType {
	for i := len(m.stack) - 1; i >= 0; i-- {
		switch f := m.stack[i].(type) {
		case *ast.FuncLit:
			return f.Type
		case *ast.FuncDecl:
			return f.Type
		}
	}
	return nil
}

// resultTypes returns one type per result: `(a, b int)` are two.
func resultTypes(f *ast.FuncType) []ast.Expr {
	var found []ast.Expr
	if f == nil || f.Results == nil {
		return nil
	}
	for _, field := range f.Results.List {
		for range max(1, len(field.Names)) {
			found = append(found, field.Type)
		}
	}
	return found
}

// zero writes the zero value of a type, or "" where the type is not known.
func (m *mutator) zero(t ast.Expr) string {
	if m.info == nil || m.info.TypeOf(t) == nil {
		return ""
	}
	if _, generic := m.info.TypeOf(t).(*types.TypeParam); generic {
		return "*new(" + m.source(t) + ")"
	}
	switch u := m.typeOf(t).(type) {
	case *types.Basic:
		switch {
		case u.Info()&types.IsBoolean != 0:
			return "false"
		case u.Info()&types.IsString != 0:
			return `""`
		case u.Info()&types.IsNumeric != 0:
			return "0"
		}
		return "nil"
	case *types.Struct, *types.Array:
		return m.source(t) + "{}"
	}
	return "nil"
}
