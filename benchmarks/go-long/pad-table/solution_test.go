package padtable

import (
	"slices"
	"strings"
	"testing"
)

func TestFormat(t *testing.T) {
	tests := []struct {
		name string
		rows [][]string
		gap  int
		want string
	}{
		{"no rows", nil, 2, ""},
		{"one cell", [][]string{{"id"}}, 2, "id\n"},
		{"two columns", [][]string{{"id", "name"}, {"1", "disk"}, {"120", "net"}}, 2, "id   name\n1    disk\n120  net\n"},
		{"gap one", [][]string{{"a", "b"}, {"ccc", "d"}}, 1, "a   b\nccc d\n"},
		{"gap zero", [][]string{{"a", "b"}, {"ccc", "d"}}, 0, "a  b\ncccd\n"},
		{"negative gap", [][]string{{"a", "b"}, {"ccc", "d"}}, -2, "a  b\ncccd\n"},
		{"runes", [][]string{{"größe", "x"}, {"maß", "y"}}, 1, "größe x\nmaß   y\n"},
		{"longer later row", [][]string{{"a"}, {"b", "cc", "d"}}, 1, "a\nb cc d\n"},
		{"longer first row", [][]string{{"a", "bb", "c"}, {"ddd"}}, 1, "a   bb c\nddd\n"},
		{"widest first", [][]string{{"long", "x"}, {"s", "y"}}, 1, "long x\ns    y\n"},
		{"widest in the middle", [][]string{{"s", "x"}, {"long", "y"}, {"me", "z"}}, 1, "s    x\nlong y\nme   z\n"},
		{"empty cell inside", [][]string{{"a", "", "c"}, {"d", "ee", "f"}}, 1, "a    c\nd ee f\n"},
		{"empty cell first", [][]string{{"", "b"}, {"aa", "c"}}, 1, "   b\naa c\n"},
		{"empty cell last", [][]string{{"a", ""}, {"b", "c"}}, 1, "a\nb c\n"},
		{"row without cells", [][]string{{"a"}, {}, {"b"}}, 1, "a\n\nb\n"},
		{"row of empty cells", [][]string{{"a", "b"}, {"", " "}}, 1, "a b\n\n"},
		{"empty column", [][]string{{"a", "", "b"}}, 2, "a    b\n"},
		{"inner spaces stay", [][]string{{"a  b", "c"}}, 1, "a  b c\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Format(tt.rows, tt.gap); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestFormatTrims(t *testing.T) {
	rows := [][]string{{"  id ", "\tname"}, {"1", " disk\n"}}
	var before []string
	for _, row := range rows {
		before = append(before, strings.Join(row, "|"))
	}
	const want = "id name\n1  disk\n"
	for range 2 {
		if got := Format(rows, 1); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	var after []string
	for _, row := range rows {
		after = append(after, strings.Join(row, "|"))
	}
	if !slices.Equal(before, after) {
		t.Errorf("the rows became %q", after)
	}
}
