package main

import (
	"errors"
	"go/ast"
	"go/types"
	"regexp"
	"sort"
	"strings"
)

// What a function or a test of the library needs of its own package, and which tests mention which function.

const mostTests = 4 // that are offered for one function

var (
	errInner    = errors.New("needs an internal package")
	errLow      = errors.New("needs unsafe, syscall or reflect")
	errBound    = errors.New("is built on some systems only")
	errNoBody   = errors.New("needs what is written in assembly or linked by name")
	errUnfair   = errors.New("tests unexported things")
	testFamily  = regexp.MustCompile(`^(Test|Example)(\P{Ll}.*)?$`)
	lowPackages = map[string]bool{"unsafe": true, "syscall": true, "reflect": true, "C": true}
)

// extract is a test with all that it needs of its package's tests.
type extract struct {
	name     string
	own      *piece
	pieces   map[*piece]bool // of test files, its own too
	mentions map[types.Object]bool
}

func (e *extract) ordered() []*piece { return inOrder(e.pieces, nil) }

// extractable returns the tests and examples that use the package as others do.
func (l *library) extractable() []*extract {
	found := []*extract{}
	for _, file := range l.files {
		for _, decl := range file.tree.Decls {
			d, ok := decl.(*ast.FuncDecl)
			if !ok || !file.test || d.Recv != nil || !testFamily.MatchString(d.Name.Name) || d.Name.Name == "TestMain" {
				continue
			}
			own := l.pieces[l.info.Defs[d.Name]]
			pieces, err := l.reach([]ast.Node{d}, nil, true, nil)
			if err != nil || own.unfit() != nil {
				continue
			}
			pieces[own] = true
			found = append(found, &extract{d.Name.Name, own, pieces, l.mentioned(pieces)})
		}
	}
	return found
}

// mentioned returns what exported things of the package under test some pieces name.
func (l *library) mentioned(pieces map[*piece]bool) map[types.Object]bool {
	found := map[types.Object]bool{}
	for p := range pieces {
		ast.Inspect(p.node, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if obj := l.info.Uses[id]; obj != nil && l.isTop(obj) && obj.Exported() {
					found[obj] = true
				}
			}
			return true
		})
	}
	return found
}

// ranked returns the tests that mention a function, at most so many: those named for it, then those that do least beside it.
func ranked(tests []*extract, target types.Object) []*extract {
	found := []*extract{}
	for _, test := range tests {
		if test.mentions[target] {
			found = append(found, test)
		}
	}
	rank := func(e *extract) int {
		_, about, _ := strings.Cut(strings.TrimPrefix(e.name, "Example"), "Test")
		switch {
		case e.name == "Test"+target.Name():
			return 0
		case e.name == "Example"+target.Name():
			return 1
		case strings.HasPrefix(about, target.Name()):
			return 2
		}
		return 2 + len(e.mentions)
	}
	sort.SliceStable(found, func(i, j int) bool { return rank(found[i]) < rank(found[j]) })
	return found[:min(len(found), mostTests)]
}

// reach returns the pieces that nodes need of their own package, not those nodes themselves. What is exported is not needed, as it
// can be imported; but a type is of which unexported fields or methods are used, and what `along` has. A test may need pieces of
// tests only.
func (l *library) reach(nodes []ast.Node, target types.Object, inTest bool, along map[*piece]bool) (map[*piece]bool, error) {
	found := map[*piece]bool{}
	var failed error
	fail := func(err error) {
		if failed == nil {
			failed = err
		}
	}
	add := func(p *piece) {
		if p == nil || found[p] {
			return
		}
		if err := p.unfit(); err != nil {
			fail(err)
			return
		}
		found[p] = true
		nodes = append(nodes, p.node)
	}
	for len(nodes) > 0 && failed == nil {
		node := nodes[0]
		nodes = nodes[1:]
		ast.Inspect(node, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			if !ok {
				return true
			}
			obj := origin(l.info.Uses[id])
			if obj == nil || obj == target {
				return true
			}
			if name, ok := obj.(*types.PkgName); ok {
				if err := allowed(name.Imported().Path(), inTest); err != nil {
					fail(err)
				}
				return true
			}
			needed := l.owners[obj]
			if l.isTop(obj) {
				needed = obj
			}
			p := l.pieces[needed]
			switch {
			case needed == nil || p == nil || (!p.file.test && obj.Exported() && !along[p]):
			case inTest && !p.file.test:
				fail(errUnfair)
			default:
				add(p)
				for _, method := range l.methods[needed] {
					add(method)
				}
			}
			return true
		})
	}
	return found, failed
}

// origin returns the generic thing that an instance was made of.
func origin(obj types.Object) types.Object {
	switch o := obj.(type) {
	case *types.Func:
		return o.Origin()
	case *types.Var:
		return o.Origin()
	}
	return obj
}

func allowed(path string, inTest bool) error {
	for _, part := range strings.Split(path, "/") {
		if part == "internal" || part == "vendor" || strings.Contains(part, ".") {
			return errInner
		}
	}
	if lowPackages[path] && !(inTest && path == "reflect") {
		return errLow
	}
	return nil
}

// unfit tells why a piece cannot be taken out of its file, if so.
func (p *piece) unfit() error {
	if p.file.bound {
		return errBound
	}
	if d, ok := p.node.(*ast.FuncDecl); ok && d.Body == nil {
		return errNoBody
	}
	if p.doc != nil {
		for _, line := range p.doc.List {
			if strings.HasPrefix(line.Text, "//go:linkname") || strings.HasPrefix(line.Text, "//go:embed") {
				return errNoBody
			}
		}
	}
	return nil
}

// inOrder returns types and values before functions, and the one that all is about as the first of those.
func inOrder(pieces map[*piece]bool, own *piece) []*piece {
	found := []*piece{}
	for p := range pieces {
		found = append(found, p)
	}
	if own != nil {
		found = append(found, own)
	}
	rank := func(p *piece) int {
		_, function := p.node.(*ast.FuncDecl)
		switch {
		case p == own:
			return 1
		case function:
			return 2
		}
		return 0
	}
	sort.Slice(found, func(i, j int) bool {
		if a, b := rank(found[i]), rank(found[j]); a != b {
			return a < b
		}
		return found[i].node.Pos() < found[j].node.Pos()
	})
	return found
}
