package ignorerules

import (
	"errors"
	"path"
	"testing"
)

func TestIgnored(t *testing.T) {
	const (
		file = false
		dir  = true
	)
	tests := []struct {
		name, rules, path string
		isDir, want       bool
	}{
		{"no rules", "", "a.txt", file, false},
		{"comments and blanks", "# a.txt\n\n  \n", "a.txt", file, false},
		{"rules after comments and blanks", "# logs\n\n*.log", "app.log", file, true},
		{"commented name", "#x", "#x", file, false},
		{"name", "a.txt", "a.txt", file, true},
		{"name deep", "a.txt", "x/y/a.txt", file, true},
		{"name is no parent", "build", "build/a.txt", file, false},
		{"other name", "a.txt", "aa.txt", file, false},
		{"trimmed", "  *.log \r\n", "x/app.log", file, true},
		{"star", "*.log", "app.log", file, true},
		{"star and nothing", "*.log", ".log", file, true},
		{"question mark", "v?.go", "v1.go", file, true},
		{"question mark needs one", "v?.go", "v.go", file, false},
		{"class", "v[0-3].go", "v4.go", file, false},
		{"dot is literal", "a.txt", "aXtxt", file, false},
		{"dir rule, dir", "build/", "x/build", dir, true},
		{"dir rule, file", "build/", "x/build", file, false},
		{"plain rule fits dirs", "build", "build", dir, true},
		{"anchored", "/build", "build", dir, true},
		{"anchored not deep", "/build", "x/build", dir, false},
		{"anchored dir rule, file", "/build/", "build", file, false},
		{"whole path", "logs/*.log", "logs/app.log", file, true},
		{"whole path from the start", "logs/*.log", "x/logs/app.log", file, false},
		{"star stays in its segment", "logs/*", "logs/a/b", file, false},
		{"star needs a segment", "logs/*", "logs", dir, false},
		{"leading slash with path", "/logs/app", "logs/app", file, true},
		{"double star in front", "**/tmp/*", "a/b/tmp/x", file, true},
		{"double star in front, none", "**/tmp/*", "tmp/x", file, true},
		{"double star inside", "a/**/z", "a/b/c/z", file, true},
		{"double star inside, none", "a/**/z", "a/z", file, true},
		{"double star inside, no fit", "a/**/z", "a/b/zz", file, false},
		{"double star at the end", "a/**", "a/b/c", file, true},
		{"double star at the end, none", "a/**", "a", dir, true},
		{"two double stars", "**/a/**/b", "x/a/y/a/b", file, true},
		{"double star alone", "**", "x/y", file, true},
		{"last rule wins, un-ignore", "*.log\n!keep.log", "x/keep.log", file, false},
		{"last rule wins, other file", "*.log\n!keep.log", "x/app.log", file, true},
		{"last rule wins, ignore", "!keep.log\n*.log", "keep.log", file, true},
		{"three rules", "*\n!*.go\ngen.go", "gen.go", file, true},
		{"un-ignored dir only", "*\n!src/", "src", dir, false},
		{"un-ignored dir only, file", "*\n!src/", "src", file, true},
		{"un-ignored anchored", "*\n!/a/b", "a/b", file, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Parse(tt.rules)
			if err != nil {
				t.Fatal(err)
			}
			if got := r.Ignored(tt.path, tt.isDir); got != tt.want {
				t.Errorf("rules %q: Ignored(%q, %v) = %v, want %v", tt.rules, tt.path, tt.isDir, got, tt.want)
			}
		})
	}
}

func TestParseErrors(t *testing.T) {
	for _, text := range []string{"[", "a/[b", "*.log\n!x[", "ok\n/a/[]/", "[a-/x"} {
		if r, err := Parse(text); r != nil || !errors.Is(err, path.ErrBadPattern) {
			t.Errorf("Parse(%q) = %v, %v, want nil and path.ErrBadPattern", text, r, err)
		}
	}
	if _, err := Parse("# [\nok"); err != nil {
		t.Errorf("comment: %v", err)
	}
}

func TestNilRules(t *testing.T) {
	var r *Rules
	if r.Ignored("a.txt", false) || r.Ignored("a", true) {
		t.Error("a nil *Rules ignored something")
	}
}
