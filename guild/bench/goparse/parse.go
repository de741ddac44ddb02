package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"strings"
)

// parsed is one file as read; the tree may be partial where syntax is set.
type parsed struct {
	text   string
	fset   *token.FileSet
	file   *ast.File
	syntax *syntaxError
}

type syntaxError struct {
	Line    int    `json:"line"`
	Message string `json:"message"`
}

// parse reads a file within the bounds; an error means that it was not read at all.
func parse(text string) (*parsed, error) {
	if len(text) > mostBytes {
		return nil, fmt.Errorf("holds %d bytes, and %d are read at most", len(text), mostBytes)
	}
	if strings.ContainsRune(text, 0) {
		return nil, errors.New("holds a NUL byte")
	}
	p := &parsed{text: text, fset: token.NewFileSet()}
	file, err := parser.ParseFile(p.fset, "file.go", text, parser.ParseComments)
	if err != nil {
		p.syntax = firstError(err)
	}
	if file == nil {
		file = &ast.File{Name: ast.NewIdent("")}
	}
	if deeper(file, mostDepth) {
		return nil, fmt.Errorf("is nested deeper than %d levels", mostDepth)
	}
	p.file = file
	return p, nil
}

func firstError(err error) *syntaxError {
	var list scanner.ErrorList
	if errors.As(err, &list) && len(list) > 0 {
		return &syntaxError{list[0].Pos.Line, list[0].Msg}
	}
	return &syntaxError{1, err.Error()}
}

// deeper tells whether the tree has more levels than that, and looks no deeper.
func deeper(root ast.Node, most int) bool {
	depth, found := 0, false
	ast.Inspect(root, func(n ast.Node) bool {
		if n == nil {
			depth--
			return true
		}
		if depth++; depth > most {
			found = true
		}
		if found {
			depth--
			return false
		}
		return true
	})
	return found
}

// line returns where a node begins in the file itself, whatever its //line comments say.
func (p *parsed) line(at token.Pos) int {
	return p.fset.PositionFor(at, false).Line
}
