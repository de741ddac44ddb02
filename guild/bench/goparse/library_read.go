package main

import (
	"errors"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// library is one package of the standard library, with its tests, as read and type-checked.
type library struct {
	fset    *token.FileSet
	path    string
	pkg     *types.Package // the package with its inner tests
	outside *types.Package // its outer tests
	info    *types.Info
	files   []*librarySource
	pieces  map[types.Object]*piece
	methods map[types.Object][]*piece // by their type
	owners  map[types.Object]types.Object
}

type librarySource struct {
	text  string
	tree  *ast.File
	test  bool
	bound bool // to some systems or tags
}

// piece is the least part of a file that can be taken out of it by itself: a function, a specification, a list of constants.
type piece struct {
	file    *librarySource
	node    ast.Node
	keyword string // that a specification loses with its list
	doc     *ast.CommentGroup
	hollow  bool
}

var buildLine = regexp.MustCompile(`(?m)^//(go:build| *\+build) `)

// readLibrary reads and checks the package of an import path. Faults of types are passed over: what they touch does not build
// later, and the tests of some packages see two copies of the package that they test.
func readLibrary(goRoot, path string) (*library, error) {
	imports := newChecker(goRoot).imports
	l := &library{
		fset: token.NewFileSet(), path: path,
		info: &types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{},
		},
		pieces: map[types.Object]*piece{}, methods: map[types.Object][]*piece{}, owners: map[types.Object]types.Object{},
	}
	inner, outer, err := l.parse(filepath.Join(goRoot, "src", filepath.FromSlash(path)))
	if err != nil {
		return nil, err
	}
	config := types.Config{Importer: imports, Sizes: types.SizesFor("gc", "amd64"), Error: func(error) {}}
	l.pkg, _ = config.Check(path, l.fset, inner, l.info)
	config.Importer = withLibrary{imports, path, l.pkg}
	l.outside, _ = config.Check(path+"_test", l.fset, outer, l.info)
	for _, file := range l.files {
		l.take(file)
	}
	return l, nil
}

// withLibrary imports the package at hand for its outer tests.
type withLibrary struct {
	types.Importer
	path string
	pkg  *types.Package
}

func (w withLibrary) Import(path string) (*types.Package, error) {
	if path == w.path {
		return w.pkg, nil
	}
	return w.Importer.Import(path)
}

func (l *library) parse(folder string) (inner, outer []*ast.File, err error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, nil, errors.New("is not in this library")
	}
	nowhere := build.Default
	nowhere.GOOS, nowhere.GOARCH = "none", "none"
	for _, entry := range entries {
		name := entry.Name()
		if fits, err := build.Default.MatchFile(folder, name); err != nil || !fits || !strings.HasSuffix(name, ".go") {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			return nil, nil, err
		}
		tree, err := parser.ParseFile(l.fset, name, raw, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, nil, err
		}
		anywhere, _ := nowhere.MatchFile(folder, name)
		head := string(raw[:l.fset.Position(tree.Package).Offset])
		l.files = append(l.files, &librarySource{
			string(raw), tree, strings.HasSuffix(name, "_test.go"), !anywhere || buildLine.MatchString(head),
		})
		if strings.HasSuffix(tree.Name.Name, "_test") {
			outer = append(outer, tree)
		} else {
			inner = append(inner, tree)
		}
	}
	if len(inner) == 0 {
		return nil, nil, errors.New("holds no Go")
	}
	return inner, outer, nil
}

// take notes the pieces of a file, and which type each field and method belongs to.
func (l *library) take(file *librarySource) {
	for _, decl := range file.tree.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			p := &piece{file: file, node: d, doc: d.Doc}
			l.pieces[l.info.Defs[d.Name]] = p
			if d.Recv != nil {
				if owner := l.top(receiverType(d), d); owner != nil {
					l.methods[owner] = append(l.methods[owner], p)
					l.owners[l.info.Defs[d.Name]] = owner
				}
			}
		case *ast.GenDecl:
			var list *piece
			if d.Tok == token.CONST && countsOn(d) {
				list = &piece{file: file, node: d, doc: d.Doc}
			}
			for _, spec := range d.Specs {
				p := list
				if p == nil {
					p = &piece{file: file, node: spec, keyword: d.Tok.String(), doc: docOf(d, spec)}
				}
				l.declare(spec, p)
			}
		}
	}
}

func (l *library) declare(spec ast.Spec, p *piece) {
	switch s := spec.(type) {
	case *ast.ValueSpec:
		for _, name := range s.Names {
			l.pieces[l.info.Defs[name]] = p
		}
	case *ast.TypeSpec:
		owner := l.info.Defs[s.Name]
		l.pieces[owner] = p
		ast.Inspect(s.Type, func(n ast.Node) bool {
			if field, ok := n.(*ast.Field); ok {
				for _, name := range field.Names {
					l.owners[l.info.Defs[name]] = owner
				}
			}
			return true
		})
	}
}

// top returns what a name stands for at the top of the package that a declaration is in.
func (l *library) top(name string, d *ast.FuncDecl) types.Object {
	if obj := l.info.Defs[d.Name]; obj != nil && obj.Pkg() != nil {
		return obj.Pkg().Scope().Lookup(name)
	}
	return nil
}

func docOf(d *ast.GenDecl, spec ast.Spec) *ast.CommentGroup {
	var own *ast.CommentGroup
	switch s := spec.(type) {
	case *ast.ValueSpec:
		own = s.Doc
	case *ast.TypeSpec:
		own = s.Doc
	}
	if own == nil && len(d.Specs) == 1 {
		return d.Doc
	}
	return own
}

// countsOn tells whether the constants of a list hang on one another, by iota or by leaving out what is the same.
func countsOn(d *ast.GenDecl) bool {
	found := false
	for _, spec := range d.Specs {
		if len(spec.(*ast.ValueSpec).Values) == 0 {
			found = true
		}
	}
	ast.Inspect(d, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && id.Name == "iota" {
			found = true
		}
		return true
	})
	return found
}
