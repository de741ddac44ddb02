package taskchain

import "testing"

// chain builds a chain from letters; capital letters are done.
func chain(letters string) (*Task, []*Task) {
	nodes := make([]*Task, len(letters))
	for i := len(letters) - 1; i >= 0; i-- {
		nodes[i] = &Task{Name: letters[i : i+1], Done: letters[i] < 'a'}
		if i+1 < len(letters) {
			nodes[i].Next = nodes[i+1]
		}
	}
	if len(nodes) == 0 {
		return nil, nil
	}
	return nodes[0], nodes
}

func names(head *Task) string {
	s := ""
	for t := head; t != nil && len(s) < 50; t = t.Next {
		s += t.Name
	}
	return s
}

var chains = []struct{ in, want string }{
	{"", ""},
	{"a", "a"},
	{"A", ""},
	{"abc", "abc"},
	{"Abc", "bc"},
	{"aBc", "ac"},
	{"abC", "ab"},
	{"ABc", "c"},
	{"aBCd", "ad"},
	{"abCD", "ab"},
	{"ABCD", ""},
	{"AbCdE", "bd"},
}

func TestPrune(t *testing.T) {
	for _, tc := range chains {
		t.Run("chain "+tc.in, func(t *testing.T) {
			head, nodes := chain(tc.in)
			got := Prune(head)
			if names(got) != tc.want {
				t.Fatalf("got %q, want %q", names(got), tc.want)
			}
			at := got
			for _, n := range nodes {
				if n.Done {
					if n.Next != nil {
						t.Errorf("removed task %s still has a Next", n.Name)
					}
					continue
				}
				if at != n {
					t.Fatalf("task %s is not the original node", n.Name)
				}
				at = at.Next
			}
		})
	}
}

func TestLast(t *testing.T) {
	for _, tc := range chains {
		head, nodes := chain(tc.in)
		var want *Task
		if len(nodes) > 0 {
			want = nodes[len(nodes)-1]
		}
		if got := Last(head); got != want {
			t.Errorf("Last of %q = %v, want %v", tc.in, got, want)
		}
		if names(head) != tc.in {
			t.Errorf("Last changed %q to %q", tc.in, names(head))
		}
	}
}
