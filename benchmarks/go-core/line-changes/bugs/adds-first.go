// Package linechanges compares two versions of a text line by line.
package linechanges

// Op is one step of a comparison: a line that is kept (Kind ' '), removed ('-') or
// added ('+').
type Op struct {
	Kind byte
	Line string
}

// common returns a table t in which t[i][j] is the length of the longest common
// subsequence of a[i:] and b[j:].
func common(a, b []string) [][]int {
	t := make([][]int, len(a)+1)
	for i := range t {
		t[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				t[i][j] = t[i+1][j+1] + 1
			} else {
				t[i][j] = max(t[i+1][j], t[i][j+1])
			}
		}
	}
	return t
}

// Diff returns the steps from old to cur, keeping as many lines as possible.
// Where removing and adding are equally good, it removes first.
func Diff(old, cur []string) []Op {
	t := common(old, cur)
	var ops []Op
	i, j := 0, 0
	for i < len(old) && j < len(cur) {
		switch {
		case old[i] == cur[j]:
			ops = append(ops, Op{' ', old[i]})
			i++
			j++
		case t[i+1][j] > t[i][j+1]:
			ops = append(ops, Op{'-', old[i]})
			i++
		default:
			ops = append(ops, Op{'+', cur[j]})
			j++
		}
	}
	for ; i < len(old); i++ {
		ops = append(ops, Op{'-', old[i]})
	}
	for ; j < len(cur); j++ {
		ops = append(ops, Op{'+', cur[j]})
	}
	return ops
}
