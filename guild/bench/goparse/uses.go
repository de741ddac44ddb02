package main

import (
	"go/ast"
	"go/types"
	"path"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

// ending names what ends a run, or fakes its end, or puts another program in its place.
var ending = map[string]*regexp.Regexp{
	"os":      regexp.MustCompile(`^(Exit|StartProcess)$`),
	"syscall": regexp.MustCompile(`^(Exit|Kill|Exec|ForkExec|StartProcess|RawSyscall6?|Syscall6?)$`),
	"log":     regexp.MustCompile(`^Fatal(f|ln)?$`),
	"runtime": regexp.MustCompile(`^(Goexit|Breakpoint)$`),
}

// fileUses is how a file uses its imports. It reads this file only: a method such as Fatal of a *log.Logger, and what
// other files of the package declare, it cannot know.
type fileUses struct {
	ending  []noted
	unused  []string // paths that no code here refers to
	missing []string // names that stand like a package's before a dot, and that nothing here declares
}

// findUses relies on the parser's own resolution: a name that it left unresolved is universal, imported, or another file's.
func findUses(p *parsed) fileUses {
	names, dots := importNames(p.file)
	unresolved := map[*ast.Ident]bool{}
	for _, ident := range p.file.Unresolved {
		unresolved[ident] = true
	}
	found := fileUses{ending: []noted{}, unused: []string{}, missing: []string{}}
	used, missing, selected := map[string]bool{}, map[string]bool{}, map[*ast.Ident]bool{}
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch e := n.(type) {
		case *ast.SelectorExpr:
			selected[e.Sel] = true
			from, ok := e.X.(*ast.Ident)
			if !ok || !unresolved[from] {
				break
			}
			if path, known := names[from.Name]; known {
				used[path] = true
				found.add(p, path, e.Sel)
			} else if types.Universe.Lookup(from.Name) == nil && len(dots) == 0 {
				missing[from.Name] = true
			}
		case *ast.Ident:
			if unresolved[e] && !selected[e] {
				for _, path := range dots {
					found.add(p, path, e)
				}
			}
		}
		return true
	})
	for _, path := range names {
		if !used[path] {
			found.unused = append(found.unused, path)
		}
	}
	for name := range missing {
		found.missing = append(found.missing, name)
	}
	sort.Strings(found.unused)
	sort.Strings(found.missing)
	return found
}

func (f *fileUses) add(p *parsed, path string, name *ast.Ident) {
	if names := ending[path]; names != nil && names.MatchString(name.Name) {
		f.ending = append(f.ending, noted{path + "." + name.Name, p.line(name.Pos())})
	}
}

// importNames returns the paths by the names that they have in this file, and the paths of dot imports.
func importNames(file *ast.File) (names map[string]string, dots []string) {
	names = map[string]string{}
	for _, spec := range file.Imports {
		path := pathOf(spec)
		switch {
		case spec.Name == nil:
			names[packageName(path)] = path
		case spec.Name.Name == ".":
			dots = append(dots, path)
		case spec.Name.Name != "_":
			names[spec.Name.Name] = path
		}
	}
	return names, dots
}

func pathOf(spec *ast.ImportSpec) string {
	path, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return spec.Path.Value
	}
	return path
}

var majorVersion = regexp.MustCompile(`^v[0-9]+$`)

// packageName guesses a package's name from its path, which is right for all of the standard library.
func packageName(importPath string) string {
	last := path.Base(importPath)
	if majorVersion.MatchString(last) && strings.Contains(importPath, "/") {
		last = path.Base(path.Dir(importPath))
	}
	return last
}
