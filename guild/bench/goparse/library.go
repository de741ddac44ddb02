package main

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/build"
	"go/doc"
	"go/doc/comment"
	"go/token"
	"go/types"
	"strings"
	"sync"
)

// What a package of the standard library offers to learn from: its exported functions, each with what it needs in a package of
// its own, and the tests that mention it. Nothing is compiled or run, so whether it works is for whoever asks to prove.

type libraryRequest struct {
	Package string `json:"package"` // its import path
	GoRoot  string `json:"goroot"`  // whose library it is
}

type libraryAnswer struct {
	Functions []minedFunction `json:"functions"` // all exported ones, in the order of files and lines
}

type minedFunction struct {
	Name    string      `json:"name"`
	Refused string      `json:"refused"` // why it cannot stand alone, or ""; then nothing follows
	Doc     string      `json:"doc"`     // its comment as plain text
	Source  string      `json:"source"`  // a whole file
	Hollow  string      `json:"hollow"`  // the same that does nothing and returns zero values
	Tests   []minedTest `json:"tests"`   // those first that are named for it
}

type minedTest struct {
	Name   string `json:"name"`
	Source string `json:"source"` // a whole file of the same package
}

// One request at a time, as for mutants.
var mining sync.Mutex

func answerLibrary(line []byte) (any, error) {
	var request libraryRequest
	if err := json.Unmarshal(line, &request); err != nil {
		return nil, err
	}
	mining.Lock()
	defer mining.Unlock()
	// One system for all, so that every machine finds the same.
	build.Default.GOOS, build.Default.GOARCH, build.Default.BuildTags = "linux", "amd64", nil
	l, err := readLibrary(request.GoRoot, request.Package)
	if err != nil {
		return nil, err
	}
	answer := libraryAnswer{Functions: []minedFunction{}}
	tests := l.extractable()
	for _, file := range l.files {
		for _, decl := range file.tree.Decls {
			d, ok := decl.(*ast.FuncDecl)
			if ok && !file.test && d.Recv == nil && d.Name.IsExported() {
				answer.Functions = append(answer.Functions, l.mine(d, tests))
			}
		}
	}
	return answer, nil
}

// mine returns one function; what stands in its way is told, and never an error of the whole package.
func (l *library) mine(d *ast.FuncDecl, tests []*extract) minedFunction {
	found := minedFunction{Name: d.Name.Name, Tests: []minedTest{}}
	target := l.info.Defs[d.Name]
	text, err := l.plainDoc(d)
	if err == nil {
		found.Doc = text
		found.Source, found.Hollow, err = l.alone(d)
	}
	if err != nil {
		return minedFunction{Name: d.Name.Name, Refused: err.Error(), Tests: []minedTest{}}
	}
	carried, _ := l.reach([]ast.Node{d}, target, false, nil)
	for _, test := range ranked(tests, target) {
		w := l.writer(target, carried, test.pieces)
		if source, err := w.file(packageFor(l.pkg.Name(), d.Name.Name), test.ordered()); err == nil {
			found.Tests = append(found.Tests, minedTest{test.name, source})
		}
	}
	return found
}

// alone returns the file of a function, and that of one that does nothing.
func (l *library) alone(d *ast.FuncDecl) (source, hollow string, err error) {
	target, own := l.info.Defs[d.Name], l.pieces[l.info.Defs[d.Name]]
	if l.forwards(d) {
		return "", "", errors.New("only hands its arguments on")
	}
	if l.namesInner(d.Type) {
		return "", "", errors.New("names unexported things in its signature")
	}
	carried, err := l.reach([]ast.Node{d}, target, false, nil)
	if err == nil {
		err = own.unfit()
	}
	if err != nil {
		return "", "", err
	}
	name := packageFor(l.pkg.Name(), d.Name.Name)
	source, err = l.writer(target, carried, nil).file(name, inOrder(carried, own))
	if err != nil {
		return "", "", err
	}
	shown, err := l.reach([]ast.Node{d.Type}, target, false, carried)
	if err != nil {
		return "", "", err
	}
	empty := *own
	empty.hollow = true
	hollow, err = l.writer(target, shown, nil).file(name, inOrder(shown, &empty))
	return source, hollow, err
}

// plainDoc returns a function's comment without marks, links and headings.
func (l *library) plainDoc(d *ast.FuncDecl) (string, error) {
	plain := l.plain(d.Doc)
	if plain == "" {
		return "", errors.New("has no doc comment")
	}
	if strings.Contains("\n"+plain, "\nDeprecated:") {
		return "", errors.New("is deprecated")
	}
	return plain, nil
}

func (l *library) plain(group *ast.CommentGroup) string {
	known := func(recv, name string) bool { return recv != "" || l.pkg.Scope().Lookup(name) != nil }
	printer := comment.Printer{TextWidth: -1}
	parser := comment.Parser{LookupSym: known}
	return strings.TrimSpace(string(printer.Text(parser.Parse(group.Text()))))
}

// synopsis returns the first sentence of a comment as comment lines, or nothing.
func (l *library) synopsis(group *ast.CommentGroup) string {
	said := new(doc.Package).Synopsis(l.plain(group))
	if said == "" {
		return ""
	}
	lines, line := "", "//"
	for _, word := range strings.Fields(said) {
		if len(line)+len(word) >= 80 {
			lines, line = lines+line+"\n", "//"
		}
		line += " " + word
	}
	return lines + line + "\n"
}

// packageFor returns the name of the package that holds one function.
func packageFor(library, function string) string {
	name := strings.ToLower(function)
	if token.IsKeyword(name) || name == "main" {
		return library + name
	}
	return name
}

// forwards tells whether a function does nothing but call, with its own arguments, what others can call themselves.
func (l *library) forwards(d *ast.FuncDecl) bool {
	if d.Body == nil || len(d.Body.List) != 1 {
		return false
	}
	var said ast.Expr
	switch s := d.Body.List[0].(type) {
	case *ast.ReturnStmt:
		if len(s.Results) == 1 {
			said = s.Results[0]
		}
	case *ast.ExprStmt:
		said = s.X
	}
	call, ok := said.(*ast.CallExpr)
	if !ok || len(call.Args) == 0 || len(call.Args) != d.Type.Params.NumFields() {
		return false
	}
	called, plain := call.Fun.(*ast.Ident)
	if selector, ok := call.Fun.(*ast.SelectorExpr); ok {
		called, plain = selector.Sel, true
	}
	if !plain || !called.IsExported() {
		return false
	}
	for _, argument := range call.Args {
		if _, plain := argument.(*ast.Ident); !plain {
			return false
		}
	}
	return true
}

// namesInner tells whether a signature speaks of what only its own package can name.
func (l *library) namesInner(t *ast.FuncType) bool {
	found := false
	ast.Inspect(t, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if obj := l.info.Uses[id]; obj != nil && l.isTop(obj) && !obj.Exported() {
				found = true
			}
		}
		return true
	})
	return found
}

// isTop tells whether an object is declared at the top of the package or of its outside tests.
func (l *library) isTop(obj types.Object) bool {
	return obj.Pkg() != nil && (obj.Pkg() == l.pkg || obj.Pkg() == l.outside) && obj.Parent() == obj.Pkg().Scope()
}
