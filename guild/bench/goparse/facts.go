package main

import (
	"encoding/json"
	"go/ast"
	"go/token"
	"regexp"
	"strings"
)

// facts is what one file says about itself; all lines are 1-based.
type facts struct {
	Package    string       `json:"package"`
	Syntax     *syntaxError `json:"syntax_error"`
	Imports    []imported   `json:"imports"`
	Declared   []declared   `json:"declared"`
	Tests      []string     `json:"tests"`
	Directives []noted      `json:"directives"`
	Ending     []noted      `json:"ending"`
	Unused     []string     `json:"unused_imports"`
	Missing    []string     `json:"missing_imports"`
	Statements int          `json:"statements"`
	Tokens     []string     `json:"tokens"`
	Signature  string       `json:"signature"`
}

type imported struct {
	Path string `json:"path"`
	Name string `json:"name"` // as written before the path: "", "_", "." or another
	Line int    `json:"line"`
}

type declared struct {
	Name string `json:"name"`
	Kind string `json:"kind"` // func, method, type, var or const
	Line int    `json:"line"`
}

// noted is a directive such as go:embed, +build, line, export or cgo; or a use such as os.Exit, whatever the import is called.
type noted struct {
	Name string `json:"name"`
	Line int    `json:"line"`
}

var testName = regexp.MustCompile(`^(Test|Benchmark|Fuzz|Example)(\P{Ll}.*)?$`)

func answerFacts(line []byte) (any, error) {
	var request struct {
		Source string `json:"source"`
	}
	if err := json.Unmarshal(line, &request); err != nil {
		return nil, err
	}
	p, err := parse(request.Source)
	if err != nil {
		return nil, err
	}
	uses := findUses(p)
	return facts{
		Package:    p.file.Name.Name,
		Syntax:     p.syntax,
		Imports:    importsOf(p),
		Declared:   declarations(p),
		Tests:      testsOf(p.file),
		Directives: directivesOf(p),
		Ending:     uses.ending,
		Unused:     uses.unused,
		Missing:    uses.missing,
		Statements: statements(p.file),
		Tokens:     normalised(p.text),
		Signature:  signature(p),
	}, nil
}

func importsOf(p *parsed) []imported {
	found := []imported{}
	for _, spec := range p.file.Imports {
		name := ""
		if spec.Name != nil {
			name = spec.Name.Name
		}
		found = append(found, imported{pathOf(spec), name, p.line(spec.Pos())})
	}
	return found
}

func declarations(p *parsed) []declared {
	found := []declared{}
	add := func(name *ast.Ident, kind string) {
		found = append(found, declared{name.Name, kind, p.line(name.Pos())})
	}
	for _, decl := range p.file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil {
				add(d.Name, "func")
			} else {
				name := receiverType(d) + "." + d.Name.Name
				found = append(found, declared{name, "method", p.line(d.Name.Pos())})
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch s := spec.(type) {
				case *ast.TypeSpec:
					add(s.Name, "type")
				case *ast.ValueSpec:
					for _, name := range s.Names {
						add(name, strings.ToLower(d.Tok.String()))
					}
				}
			}
		}
	}
	return found
}

// receiverType returns T for the receivers T, *T, T[P] and (T).
func receiverType(d *ast.FuncDecl) string {
	if len(d.Recv.List) == 0 {
		return ""
	}
	t := d.Recv.List[0].Type
	for {
		switch inner := t.(type) {
		case *ast.StarExpr:
			t = inner.X
		case *ast.ParenExpr:
			t = inner.X
		case *ast.IndexExpr:
			t = inner.X
		case *ast.IndexListExpr:
			t = inner.X
		case *ast.Ident:
			return inner.Name
		default:
			return ""
		}
	}
}

func testsOf(file *ast.File) []string {
	found := []string{}
	for _, decl := range file.Decls {
		d, ok := decl.(*ast.FuncDecl)
		if ok && d.Recv == nil && d.Name.Name != "TestMain" && testName.MatchString(d.Name.Name) {
			found = append(found, d.Name.Name)
		}
	}
	return found
}

// directivesOf finds what the toolchain reads in comments; text within strings is no comment.
func directivesOf(p *parsed) []noted {
	found := []noted{}
	for _, group := range p.file.Comments {
		for _, comment := range group.List {
			if name := directiveName(comment.Text); name != "" {
				found = append(found, noted{name, p.line(comment.Pos())})
			}
			for i, line := range strings.Split(comment.Text, "\n") {
				if strings.HasPrefix(strings.TrimLeft(line, "/* \t"), "#cgo ") {
					found = append(found, noted{"cgo", p.line(comment.Pos()) + i})
				}
			}
		}
	}
	return found
}

func directiveName(comment string) string {
	body, isLine := strings.CutPrefix(comment, "//")
	if !isLine {
		if strings.HasPrefix(comment, "/*line ") {
			return "line"
		}
		return ""
	}
	word, _, _ := strings.Cut(strings.ReplaceAll(body, "\t", " "), " ")
	switch {
	case strings.HasPrefix(word, "go:"):
		return strings.TrimRight(word, "\r")
	case word == "line" || word == "export" || word == "extern":
		return word
	case strings.HasPrefix(strings.TrimSpace(body), "+build "):
		return "+build"
	}
	return ""
}

func statements(file *ast.File) int {
	count := 0
	ast.Inspect(file, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause, *ast.LabeledStmt, *ast.EmptyStmt:
		case ast.Stmt:
			count++
		}
		return true
	})
	return count
}

func isExportedMethod(d *ast.FuncDecl) bool {
	return d.Recv == nil || token.IsExported(receiverType(d))
}
