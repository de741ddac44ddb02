package reportsheet

import (
	"errors"
	"strings"
	"testing"
)

// recorder keeps what is written and fails from the Write with index failAt on.
type recorder struct {
	writes []string
	calls  int
	failAt int
}

var errFull = errors.New("disk full")

func (r *recorder) Write(p []byte) (int, error) {
	r.calls++
	if r.failAt >= 0 && r.calls > r.failAt {
		return 0, errFull
	}
	r.writes = append(r.writes, string(p))
	return len(p), nil
}

func render(t *testing.T, s *Sheet) string {
	t.Helper()
	r := &recorder{failAt: -1}
	if err := s.Render(r); err != nil {
		t.Fatalf("Render: %v", err)
	}
	for _, line := range r.writes {
		if strings.Index(line, "\n") != len(line)-1 {
			t.Errorf("a Write got %q, want exactly one line", line)
		}
	}
	return strings.Join(r.writes, "")
}

func TestRender(t *testing.T) {
	tests := []struct {
		name    string
		columns []Column
		rows    [][]string
		want    string
	}{
		{"titles only", []Column{{Title: "Item"}, {Title: "Qty", Align: Right}}, nil, "Item | Qty\n-----+----\n"},
		{"both alignments", []Column{{Title: "Item"}, {Title: "Qty", Align: Right}},
			[][]string{{"bolt", "5"}, {"washer", "1200"}},
			"Item   |  Qty\n-------+-----\nbolt   |    5\nwasher | 1200\n"},
		{"one column", []Column{{Title: "A", Align: Right}}, [][]string{{"xyz"}, {""}}, "  A\n---\nxyz\n   \n"},
		{"trailing spaces stay", []Column{{Title: "Note"}}, [][]string{{"a"}}, "Note\n----\na   \n"},
		{"cut", []Column{{Title: "N", Max: 4}}, [][]string{{"abcd"}, {"abcde"}, {"abcdefgh"}}, "N   \n----\nabcd\nabc…\nabc…\n"},
		{"cut to one", []Column{{Title: "", Max: 1}}, [][]string{{"a"}, {"ab"}}, " \n-\na\n…\n"},
		{"cut on the right", []Column{{Title: "Code", Align: Right, Max: 3}}, [][]string{{"12345"}, {"1"}}, "Code\n----\n 12…\n   1\n"},
		{"title is not cut", []Column{{Title: "Longer", Max: 2}}, [][]string{{"abc"}}, "Longer\n------\na…    \n"},
		{"negative max", []Column{{Title: "A", Max: -1}}, [][]string{{"abc"}}, "A  \n---\nabc\n"},
		{"runes", []Column{{Title: "Größe", Max: 3}, {Title: "ß", Align: Right}}, [][]string{{"äöüß", "日本"}}, "Größe |  ß\n------+---\näö…   | 日本\n"},
		{"column without width", []Column{{}, {Title: "b"}}, [][]string{{"", "x"}}, " | b\n-+--\n | x\n"},
		{"three columns", []Column{{Title: "a"}, {Title: "b"}, {Title: "c"}}, [][]string{{"1", "22", "3"}}, "a | b  | c\n--+----+--\n1 | 22 | 3\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := New(tt.columns...)
			for _, row := range tt.rows {
				if err := s.AddRow(row...); err != nil {
					t.Fatal(err)
				}
			}
			for range 2 {
				if got := render(t, s); got != tt.want {
					t.Errorf("got %q, want %q", got, tt.want)
				}
			}
		})
	}
}

func TestAddRow(t *testing.T) {
	s := New(Column{Title: "a"}, Column{Title: "b"})
	for _, cells := range [][]string{nil, {"1"}, {"1", "2", "3"}} {
		if err := s.AddRow(cells...); !errors.Is(err, ErrCells) {
			t.Errorf("AddRow(%q) = %v, want ErrCells", cells, err)
		}
	}
	cells := []string{"1", "2"}
	for range 2 {
		if err := s.AddRow(cells...); err != nil {
			t.Fatal(err)
		}
		cells[0], cells[1] = "x", "y"
	}
	if got, want := render(t, s), "a | b\n--+--\n1 | 2\nx | y\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRenderErrors(t *testing.T) {
	s := New(Column{Title: "a"})
	for _, cell := range []string{"1", "2"} {
		if err := s.AddRow(cell); err != nil {
			t.Fatal(err)
		}
	}
	for failAt := range 4 {
		r := &recorder{failAt: failAt}
		if err := s.Render(r); !errors.Is(err, errFull) {
			t.Errorf("failing Write %d: got %v, want the writer's error", failAt, err)
		}
		if r.calls != failAt+1 {
			t.Errorf("failing Write %d: %d calls of Write", failAt, r.calls)
		}
	}
}
