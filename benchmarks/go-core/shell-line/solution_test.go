package shellline

import (
	"errors"
	"testing"
)

func TestBuild(t *testing.T) {
	args := map[string]string{
		"file": "report.txt", "empty": "", "spaced": "a  b", "name": "O'Brien", "evil": "x'; rm -rf ~; echo '",
		"only": "'", "two": "''", "back": `a\b`, "var": "${file} $HOME", "": "blank", "x y": "odd",
	}
	tests := []struct{ name, in, want string }{
		{"empty", "", ""},
		{"no placeholder", "ls -l", "ls -l"},
		{"plain value", "cat ${file}", "cat 'report.txt'"},
		{"several", "cp ${file} ${spaced} -v", "cp 'report.txt' 'a  b' -v"},
		{"neighbours", "${file}${empty}", "'report.txt'''"},
		{"empty value", "echo ${empty} end", "echo '' end"},
		{"quote inside", "echo ${name}", `echo 'O'\''Brien'`},
		{"several quotes", "echo ${evil}", `echo 'x'\''; rm -rf ~; echo '\'''`},
		{"only a quote", "${only}", `''\'''`},
		{"two quotes", "${two}", `''\'''\'''`},
		{"backslash stays", "${back}", `'a\b'`},
		{"not expanded again", "echo ${var}", "echo '${file} $HOME'"},
		{"other dollars stay", "echo $HOME $ $$ {a}", "echo $HOME $ $$ {a}"},
		{"dollar before a placeholder", "$${file}", "$'report.txt'"},
		{"quotes of the template stay", `echo 'it' "x"`, `echo 'it' "x"`},
		{"empty name", "${}", "'blank'"},
		{"name with a space", "${x y}}", "'odd'}"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Build(tt.in, args)
			if err != nil || got != tt.want {
				t.Errorf("Build(%q) = %q, %v, want %q", tt.in, got, err, tt.want)
			}
		})
	}
}

func TestBuildErrors(t *testing.T) {
	args := map[string]string{"a": "1"}
	tests := []struct {
		name, in string
		want     error
	}{
		{"unknown", "echo ${b}", ErrUnknown},
		{"known then unknown", "echo ${a} ${A}", ErrUnknown},
		{"empty name unknown", "${}", ErrUnknown},
		{"unclosed", "echo ${a", ErrSyntax},
		{"unclosed later", "${a} ${", ErrSyntax},
		{"unknown before unclosed", "${b} ${a", ErrUnknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Build(tt.in, args)
			if got != "" || !errors.Is(err, tt.want) {
				t.Errorf("Build(%q) = %q, %v, want \"\", %v", tt.in, got, err, tt.want)
			}
		})
	}
	if _, err := Build("${a}", nil); !errors.Is(err, ErrUnknown) {
		t.Errorf("nil args: %v, want ErrUnknown", err)
	}
}
