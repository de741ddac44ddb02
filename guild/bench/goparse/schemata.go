package main

import (
	"fmt"
	"go/ast"
	"strings"
)

// One file holds many mutants as copies: a function with mutants keeps its body, and begins by asking whether one of them is
// switched on; if so, a copy of the function that differs in that one place answers instead.
//
//	func Max(a, b int) int { switch H.Chosen() {case 4: return H_4(a, b); }; if a > b { … } … }
//	func H_4(a, b int) int { if (H.On(4) && (a >= b)) { … } … }
//
// So with none switched on the original code runs as it was written, and with one on exactly the mutant's code runs:
// evaluation order, scopes, types, labels and defers are Go's own in both, with nothing to get wrong. Lines keep their
// numbers. H is the harness under a name that no test can guess; On records that the site was reached.
//
// A copy cannot stand in for a function that calls recover itself, as recover works only in the very function that is
// deferred. Such mutants, and those outside functions, are separate: a whole file each.

// schemata returns the file that holds the given mutants, numbered from 1; those marked separate are left out.
func (m *mutator) schemata(chosen []*candidate) string {
	calls, order, copies := map[*ast.FuncDecl]string{}, []*ast.FuncDecl{}, ""
	for i, c := range chosen {
		if c.separate {
			continue
		}
		if calls[c.function] == "" {
			order = append(order, c.function)
		}
		name := fmt.Sprintf("%s_%d", m.alias, i+1)
		calls[c.function] += fmt.Sprintf("case %d: %s; ", i+1, m.call(c.function, name))
		copies += "\n" + m.copied(c, i+1, name) + "\n"
	}
	if len(order) == 0 {
		return m.text
	}
	edits := []edit{m.importing()}
	for _, function := range order {
		at := m.offset(function.Body.Lbrace) + 1
		edits = append(edits, m.named(function)...)
		edits = append(edits, edit{at, at, fmt.Sprintf(" switch %s.Chosen() {%s};", m.alias, calls[function])})
	}
	return m.apply(edits) + "\n" + copies
}

// alone returns the whole file with one mutant, marked.
func (m *mutator) alone(c *candidate, number int) string {
	if c.mark < 0 {
		// Code outside functions runs when the package is initialised, always.
		return m.apply(append([]edit{m.importing()}, c.edits...)) + fmt.Sprintf("\nvar _ = %s.On(%d)\n", m.alias, number)
	}
	return m.apply(append(m.marked(c, number), m.importing()))
}

func (m *mutator) importing() edit {
	at := m.offset(m.file.Name.End())
	return edit{at, at, fmt.Sprintf("; import %s %q", m.alias, harnessPath)}
}

// marked returns the edits of a mutant together with those that record that its site was reached.
func (m *mutator) marked(c *candidate, number int) []edit {
	on := fmt.Sprintf("%s.On(%d)", m.alias, number)
	if c.truth != nil {
		from, to := m.offset(c.truth.Pos()), m.offset(c.truth.End())
		inner := applied(m.text, from, to, c.edits)
		rest := []edit{{from, to, "(" + on + " && (" + inner + "))"}}
		for _, e := range c.edits {
			if e.start < from || e.end > to {
				rest = append(rest, e)
			}
		}
		return rest
	}
	return append([]edit{{c.mark, c.mark, on + "; "}}, c.edits...)
}

// copied returns the mutant's copy of its function.
func (m *mutator) copied(c *candidate, number int, name string) string {
	from, to := m.offset(c.function.Type.Func), m.offset(c.function.End())
	renamed := edit{m.offset(c.function.Name.Pos()), m.offset(c.function.Name.End()), name}
	return applied(m.text, from, to, append(m.marked(c, number), renamed))
}

// call returns the statement with which a function hands over to a copy of itself.
func (m *mutator) call(d *ast.FuncDecl, name string) string {
	if d.Recv != nil {
		name = m.parameters(d.Recv, "r")[0] + "." + name
	}
	if d.Type.TypeParams != nil {
		name += "[" + strings.Join(m.parameters(d.Type.TypeParams, ""), ", ") + "]"
	}
	arguments := m.parameters(d.Type.Params, "p")
	if list := d.Type.Params.List; len(list) > 0 {
		if _, variadic := list[len(list)-1].Type.(*ast.Ellipsis); variadic {
			arguments[len(arguments)-1] += "..."
		}
	}
	called := name + "(" + strings.Join(arguments, ", ") + ")"
	if d.Type.Results == nil {
		return called + "; return"
	}
	return "return " + called
}

// parameters returns the names of parameters; those that have none get one.
func (m *mutator) parameters(list *ast.FieldList, letter string) []string {
	names := []string{}
	for _, field := range list.List {
		if len(field.Names) == 0 {
			names = append(names, m.given(letter, len(names)))
		}
		for _, name := range field.Names {
			if name.Name == "_" {
				names = append(names, m.given(letter, len(names)))
			} else {
				names = append(names, name.Name)
			}
		}
	}
	return names
}

func (m *mutator) given(letter string, n int) string {
	return fmt.Sprintf("%s_%s%d", m.alias, letter, n)
}

// named returns the edits that give a function's nameless parameters the names by which `call` passes them on.
func (m *mutator) named(d *ast.FuncDecl) []edit {
	edits := m.namedIn(d.Type.Params, "p")
	if d.Recv != nil {
		edits = append(edits, m.namedIn(d.Recv, "r")...)
	}
	return edits
}

func (m *mutator) namedIn(list *ast.FieldList, letter string) []edit {
	edits, count := []edit{}, 0
	for _, field := range list.List {
		if len(field.Names) == 0 {
			at := m.offset(field.Type.Pos())
			edits = append(edits, edit{at, at, m.given(letter, count) + " "})
			count++
		}
		for _, name := range field.Names {
			if name.Name == "_" {
				edits = append(edits, edit{m.offset(name.Pos()), m.offset(name.End()), m.given(letter, count)})
			}
			count++
		}
	}
	return edits
}

// copyable tells whether a copy can stand in for a function.
func copyable(d *ast.FuncDecl) bool {
	if d == nil || d.Body == nil || d.Name.Name == "_" || recovers(d.Body) {
		return false
	}
	if d.Type.TypeParams != nil {
		for _, field := range d.Type.TypeParams.List {
			for _, name := range field.Names {
				if name.Name == "_" {
					return false
				}
			}
		}
	}
	return true
}

// recovers tells whether a body calls recover itself, not in a function literal.
func recovers(body *ast.BlockStmt) bool {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		if _, literal := n.(*ast.FuncLit); literal {
			return false
		}
		if call, ok := n.(*ast.CallExpr); ok {
			if name, ok := ast.Unparen(call.Fun).(*ast.Ident); ok && name.Name == "recover" {
				found = true
			}
		}
		return true
	})
	return found
}
