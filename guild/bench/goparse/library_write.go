package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/token"
	"go/types"
	"sort"
	"strings"
)

var (
	errHidden = errors.New("hides the name of the package that it comes from")
	errNames  = errors.New("would call two packages by one name")
	errDot    = errors.New("imports with a dot")
)

// libraryWriter writes pieces as a package of their own: what is exported and not among them is imported from where it was.
type libraryWriter struct {
	l       *library
	target  types.Object
	among   []map[*piece]bool
	imports map[string]string // paths by the names that they have
	failed  error
}

func (l *library) writer(target types.Object, among ...map[*piece]bool) *libraryWriter {
	return &libraryWriter{l: l, target: target, among: among, imports: map[string]string{}}
}

// file returns a whole file, formatted.
func (w *libraryWriter) file(name string, pieces []*piece) (string, error) {
	parts := []string{}
	for _, p := range pieces {
		parts = append(parts, w.piece(p))
	}
	if w.failed != nil {
		return "", w.failed
	}
	head := []string{"package " + name}
	if len(w.imports) > 0 {
		head = append(head, w.importBlock())
	}
	whole, err := format.Source([]byte(strings.Join(append(head, parts...), "\n\n") + "\n"))
	if err != nil {
		return "", fmt.Errorf("cannot be written as Go (%v)", err)
	}
	return string(whole), nil
}

func (w *libraryWriter) importBlock() string {
	lines := []string{}
	for name, path := range w.imports {
		if name == packageName(path) {
			name = ""
		}
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s %q", name, path)))
	}
	if len(lines) == 1 {
		return "import " + lines[0]
	}
	sort.Slice(lines, func(i, j int) bool {
		a, b := strings.Split(lines[i], `"`)[1], strings.Split(lines[j], `"`)[1]
		return a < b || (a == b && lines[i] < lines[j])
	})
	return "import (\n" + strings.Join(lines, "\n") + "\n)"
}

func (w *libraryWriter) piece(p *piece) string {
	head := ""
	if !p.file.test {
		head = w.l.synopsis(p.doc)
	}
	if p.keyword != "" {
		head += p.keyword + " "
	}
	if p.hollow {
		d := p.node.(*ast.FuncDecl)
		return head + w.text(p.file, d.Pos(), d.Type.End(), d.Type) + w.nothing(p.file, d.Type)
	}
	return head + w.text(p.file, p.node.Pos(), p.node.End(), p.node)
}

// nothing returns the body of a function that does nothing and returns zero values.
func (w *libraryWriter) nothing(file *librarySource, t *ast.FuncType) string {
	// A parameter may be called `new`, so the values are declared.
	body, zeros := "", []string{}
	for i, result := range resultTypes(t) {
		name := fmt.Sprintf("zero%d", i)
		body += "var " + name + " " + w.text(file, result.Pos(), result.End(), result) + "\n"
		zeros = append(zeros, name)
	}
	if len(zeros) > 0 {
		body += "return " + strings.Join(zeros, ", ") + "\n"
	}
	return " {\n" + body + "}"
}

// text returns a stretch of source with names of the package qualified where they are imported now, and plain where they are not.
func (w *libraryWriter) text(file *librarySource, from, to token.Pos, node ast.Node) string {
	start := w.offset(from)
	changes := []edit{}
	change := func(from, to token.Pos, text string) {
		changes = append(changes, edit{w.offset(from) - start, w.offset(to) - start, text})
	}
	ast.Inspect(node, func(n ast.Node) bool {
		switch e := n.(type) {
		case *ast.SelectorExpr:
			id, ok := e.X.(*ast.Ident)
			if !ok {
				return true
			}
			name, ok := w.l.info.Uses[id].(*types.PkgName)
			if !ok {
				return true
			}
			if name.Imported() == w.l.pkg && w.here(w.l.info.Uses[e.Sel]) {
				w.mustSee(e.Sel.Name, id.Pos(), w.l.info.Uses[e.Sel])
				change(e.Pos(), e.Sel.Pos(), "")
			} else {
				w.use(name.Name(), name.Imported().Path())
			}
			return false
		case *ast.Ident:
			obj := w.l.info.Uses[e]
			switch {
			case obj == nil || obj.Pkg() == nil || obj.Parent() != obj.Pkg().Scope() || w.here(obj):
			case !w.l.isTop(obj):
				w.fail(errDot)
			default:
				w.mustSee(w.l.pkg.Name(), e.Pos(), nil)
				w.use(w.l.pkg.Name(), w.l.path)
				change(e.Pos(), e.Pos(), w.l.pkg.Name()+".")
			}
		}
		return true
	})
	end := w.offset(to)
	return applied(file.text[start:end], 0, end-start, changes)
}

// here tells whether something is declared in the package that is written.
func (w *libraryWriter) here(obj types.Object) bool {
	if obj == w.target {
		return true
	}
	if obj == nil {
		return false
	}
	p := w.l.pieces[obj]
	for _, pieces := range w.among {
		if p != nil && pieces[p] {
			return true
		}
	}
	return false
}

// mustSee fails where a name stands for something local at a place, and not for what is wanted.
func (w *libraryWriter) mustSee(name string, at token.Pos, wanted types.Object) {
	scope := w.l.pkg.Scope().Innermost(at)
	if scope == nil {
		scope = w.l.outside.Scope().Innermost(at)
	}
	if scope == nil {
		return
	}
	_, found := scope.LookupParent(name, at)
	if found == nil || found == wanted || found.Pkg() == nil {
		return
	}
	if _, imported := found.(*types.PkgName); !imported && (!w.l.isTop(found) || w.here(found)) {
		w.fail(errHidden)
	}
}

func (w *libraryWriter) use(name, path string) {
	if known, ok := w.imports[name]; ok && known != path {
		w.fail(errNames)
	}
	w.imports[name] = path
}

func (w *libraryWriter) fail(err error) {
	if w.failed == nil {
		w.failed = err
	}
}

func (w *libraryWriter) offset(at token.Pos) int {
	return w.l.fset.PositionFor(at, false).Offset
}
