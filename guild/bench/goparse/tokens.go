package main

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/printer"
	"go/scanner"
	"go/token"
	"strconv"
	"strings"
)

// normalised returns a file's tokens with what an author is free to choose taken out: identifiers become numbers in order of
// appearance, literals their kind; comments and semicolons go.
func normalised(text string) []string {
	var s scanner.Scanner
	fset := token.NewFileSet()
	source := []byte(text)
	s.Init(fset.AddFile("", -1, len(source)), source, nil, 0)
	numbers := map[string]string{}
	found := []string{}
	for {
		_, kind, literal := s.Scan()
		switch {
		case kind == token.EOF:
			return found
		case kind == token.SEMICOLON:
		case kind == token.IDENT:
			if numbers[literal] == "" {
				numbers[literal] = "i" + strconv.Itoa(len(numbers)+1)
			}
			found = append(found, numbers[literal])
		default:
			found = append(found, kind.String())
		}
	}
}

// signature returns the package clause and what the file exports, formatted, without bodies and comments. Unexported
// fields and methods of exported types stay, as a test of the same package may use them. It is empty where syntax fails.
func signature(p *parsed) string {
	if p.syntax != nil {
		return ""
	}
	parts := []string{"package " + p.file.Name.Name}
	for _, decl := range p.file.Decls {
		if bare := exportedPart(decl); bare != nil {
			var out bytes.Buffer
			if err := (&printer.Config{Mode: printer.UseSpaces | printer.TabIndent, Tabwidth: 8}).Fprint(&out, p.fset, bare); err != nil {
				return ""
			}
			parts = append(parts, out.String())
		}
	}
	whole, err := format.Source([]byte(strings.Join(parts, "\n\n") + "\n"))
	if err != nil {
		return ""
	}
	return string(whole)
}

// exportedPart returns a declaration without body, comments and unexported names, or nil where nothing is left.
func exportedPart(decl ast.Decl) ast.Decl {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if !token.IsExported(d.Name.Name) || !isExportedMethod(d) {
			return nil
		}
		return &ast.FuncDecl{Recv: d.Recv, Name: d.Name, Type: d.Type}
	case *ast.GenDecl:
		if d.Tok == token.IMPORT {
			return nil
		}
		bare := *d
		bare.Doc, bare.Specs = nil, nil
		for _, spec := range d.Specs {
			// In a list of constants each place counts, as iota and repeated values hang on it.
			if exportsAny(spec) || d.Tok == token.CONST {
				bare.Specs = append(bare.Specs, withoutComments(spec))
			}
		}
		if !anyExports(bare.Specs) {
			return nil
		}
		return &bare
	}
	return nil
}

func anyExports(specs []ast.Spec) bool {
	for _, spec := range specs {
		if exportsAny(spec) {
			return true
		}
	}
	return false
}

func exportsAny(spec ast.Spec) bool {
	switch s := spec.(type) {
	case *ast.TypeSpec:
		return s.Name.IsExported()
	case *ast.ValueSpec:
		for _, name := range s.Names {
			if name.IsExported() {
				return true
			}
		}
	}
	return false
}

// withoutComments returns a copy of a specification without its comments, and takes them off its fields in place.
func withoutComments(spec ast.Spec) ast.Spec {
	ast.Inspect(spec, func(n ast.Node) bool {
		if field, ok := n.(*ast.Field); ok {
			field.Doc, field.Comment = nil, nil
		}
		return true
	})
	switch s := spec.(type) {
	case *ast.TypeSpec:
		bare := *s
		bare.Doc, bare.Comment = nil, nil
		return &bare
	case *ast.ValueSpec:
		bare := *s
		bare.Doc, bare.Comment = nil, nil
		return &bare
	}
	return spec
}
