package fillvars

import "testing"

func TestExpand(t *testing.T) {
	vars := map[string]string{"a": "1", "name": "Ann", "empty": "", "raw": "${a}$$", "": "nil", "x${a": "odd", "größe": "XL"}
	tests := []struct{ name, in, want string }{
		{"empty", "", ""},
		{"no placeholder", "plain text", "plain text"},
		{"only a placeholder", "${name}", "Ann"},
		{"in the middle", "Hi ${name}!", "Hi Ann!"},
		{"neighbours", "${a}${name}${a}", "1Ann1"},
		{"empty value", "[${empty}]", "[]"},
		{"unknown", "[${nobody}]", "[${nobody}]"},
		{"unknown then known", "${b}${a}", "${b}1"},
		{"dollar", "5$$", "5$"},
		{"two dollars", "$$$$", "$$"},
		{"escaped placeholder", "$${a}", "${a}"},
		{"dollar before placeholder", "$$${a}", "$1"},
		{"lone dollar", "5$ or $a", "5$ or $a"},
		{"dollar at the end", "cost: $", "cost: $"},
		{"lone brace", "a}b{c", "a}b{c"},
		{"values are not expanded", "${raw}", "${a}$$"},
		{"empty name", "<${}>", "<nil>"},
		{"odd name", "${x${a}}", "odd}"},
		{"unknown odd name", "${y${a}", "${y${a}"},
		{"unclosed", "${a} ${name", "1 ${name"},
		{"unclosed keeps the rest", "x ${a $$ y", "x ${a $$ y"},
		{"unclosed at the end", "x ${", "x ${"},
		{"brace before only", "} ${a", "} ${a"},
		{"names with spaces differ", "${ a}", "${ a}"},
		{"non-ascii", "Größe ${größe} €", "Größe XL €"},
		{"issue text", "${a}$$ ${b}", "1$ ${b}"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Expand(tt.in, vars); got != tt.want {
				t.Errorf("Expand(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestExpandNilMap(t *testing.T) {
	if got := Expand("${a} $$ ${}", nil); got != "${a} $ ${}" {
		t.Errorf("got %q", got)
	}
}
