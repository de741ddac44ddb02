package versionrange

import (
	"errors"
	"slices"
	"strconv"
	"strings"
)

// ErrSyntax is the error for malformed rules and versions.
var ErrSyntax = errors.New("malformed rule or version")

// parse reads a version of three numbers.
func parse(text string) ([]uint64, error) {
	var numbers []uint64
	for _, part := range strings.Split(text, ".") {
		n, err := strconv.ParseUint(part, 10, 32)
		if err != nil {
			return nil, ErrSyntax
		}
		numbers = append(numbers, n)
	}
	if len(numbers) != 3 {
		return nil, ErrSyntax
	}
	return numbers, nil
}

// check evaluates one condition; ~ keeps the first two numbers, ^ the first one.
func check(condition string, v []uint64) (bool, error) {
	op := condition[:len(condition)-len(strings.TrimLeft(condition, "!<>=~^"))]
	w, err := parse(condition[len(op):])
	if err != nil {
		return false, err
	}
	c := slices.Compare(v, w)
	holds, known := map[string]bool{
		"":   c == 0,
		"=":  c == 0,
		"!=": c != 0,
		"<":  c < 0,
		"<=": c <= 0,
		">":  c > 0,
		">=": c >= 0,
		"~":  c >= 0 && slices.Equal(v[:1], w[:1]),
		"^":  c >= 0 && slices.Equal(v[:1], w[:1]),
	}[op]
	if !known {
		return false, ErrSyntax
	}
	return holds, nil
}

// Allows tells whether version satisfies rule: one of the alternatives between
// || must hold with all its conditions. Anything malformed gives ErrSyntax.
func Allows(rule, version string) (bool, error) {
	v, err := parse(version)
	if err != nil {
		return false, err
	}
	allowed := false
	for _, alternative := range strings.Split(rule, "||") {
		conditions := strings.FieldsFunc(alternative, func(r rune) bool { return r == ' ' })
		if len(conditions) == 0 {
			return false, ErrSyntax
		}
		all := true
		for _, condition := range conditions {
			ok, err := check(condition, v)
			if err != nil {
				return false, err
			}
			all = all && ok
		}
		allowed = allowed || all
	}
	return allowed, nil
}
