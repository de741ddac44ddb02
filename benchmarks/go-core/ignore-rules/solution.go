// Package ignorerules decides which files a backup leaves out.
package ignorerules

import (
	"fmt"
	"path"
	"strings"
)

type rule struct {
	segments []string
	negate   bool // the rule un-ignores
	dirOnly  bool // the rule fits directories only
	base     bool // compare with the last path segment only
}

// Rules is a parsed list of ignore rules. A nil *Rules ignores nothing.
type Rules struct {
	list []rule
}

// validate returns path.ErrBadPattern, wrapped, for a malformed segment.
func validate(segments []string) error {
	for _, s := range segments {
		if _, err := path.Match(s, ""); err != nil {
			return fmt.Errorf("segment %q: %w", s, err)
		}
	}
	return nil
}

// Parse reads one rule per line: '!' in front un-ignores, '/' at the end means
// directories only, '#' starts a comment. A pattern with another '/' is for the
// whole path, without one for its last segment. A malformed pattern is an error.
func Parse(text string) (*Rules, error) {
	rules := &Rules{}
	for _, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		var r rule
		line, r.negate = strings.CutPrefix(line, "!")
		line, r.dirOnly = strings.CutSuffix(line, "/")
		r.base = !strings.Contains(line, "/")
		r.segments = strings.Split(strings.TrimPrefix(line, "/"), "/")
		if err := validate(r.segments); err != nil {
			return nil, err
		}
		rules.list = append(rules.list, r)
	}
	return rules, nil
}

// fits reports whether the pattern segments fit all of segs; "**" fits any
// number of segments, also none.
func fits(pattern, segs []string) bool {
	if len(pattern) == 0 {
		return len(segs) == 0
	}
	if pattern[0] == "**" {
		for i := 0; i <= len(segs); i++ {
			if fits(pattern[1:], segs[i:]) {
				return true
			}
		}
		return false
	}
	if len(segs) == 0 {
		return false
	}
	ok, err := path.Match(pattern[0], segs[0])
	return err == nil && ok && fits(pattern[1:], segs[1:])
}

// Ignored reports whether the last rule that fits p ignores it.
func (r *Rules) Ignored(p string, isDir bool) bool {
	if r == nil {
		return false
	}
	segs := strings.Split(p, "/")
	ignored := false
	for _, rule := range r.list {
		target := segs
		if rule.base {
			target = segs[len(segs)-1:]
		}
		if (isDir || !rule.dirOnly) && fits(rule.segments, target) {
			ignored = !rule.negate
		}
	}
	return ignored
}
