package uniqueindex

import (
	"errors"
	"fmt"
	"maps"
	"strconv"
	"testing"
)

var errTestBroken = errors.New("broken row")

// testKey uses the part before the colon as a number: "-" skips, "~" skips
// with a wrapped error, "!" fails.
func testKey(row string) (int, error) {
	switch row[0] {
	case '-':
		return 0, ErrSkip
	case '~':
		return 0, fmt.Errorf("comment: %w", ErrSkip)
	case '!':
		return 0, fmt.Errorf("row %q: %w", row, errTestBroken)
	}
	return strconv.Atoi(row[:1])
}

func TestIndex(t *testing.T) {
	cases := []struct {
		name string
		rows []string
		want map[int]string
	}{
		{"none", nil, map[int]string{}},
		{"distinct", []string{"3:c", "1:a", "0:z"}, map[int]string{3: "3:c", 1: "1:a", 0: "0:z"}},
		{"skips", []string{"-", "1:a", "~", "-", "2:b", "~"}, map[int]string{1: "1:a", 2: "2:b"}},
		{"all skipped", []string{"-", "~"}, map[int]string{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Index(c.rows, testKey)
			if err != nil || got == nil || !maps.Equal(got, c.want) {
				t.Fatalf("got %v, %v; want %v", got, err, c.want)
			}
		})
	}
}

func TestIndexDuplicates(t *testing.T) {
	cases := []struct {
		name          string
		rows          []string
		first, second int
	}{
		{"neighbours", []string{"1:a", "1:b"}, 0, 1},
		{"apart", []string{"5:x", "1:a", "2:b", "1:c", "5:y"}, 1, 3},
		{"after skips", []string{"-", "4:a", "~", "2:b", "-", "2:c"}, 3, 5},
		{"zero key", []string{"1:a", "-", "0:a", "0:a"}, 2, 3},
		{"before an error", []string{"1:a", "1:a", "!"}, 0, 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Index(c.rows, testKey)
			var dup *DuplicateError
			if got != nil || !errors.As(err, &dup) {
				t.Fatalf("got %v, %v", got, err)
			}
			if dup.First != c.first || dup.Second != c.second {
				t.Fatalf("got positions %d and %d, want %d and %d", dup.First, dup.Second, c.first, c.second)
			}
		})
	}
}

func TestIndexKeyErrors(t *testing.T) {
	got, err := Index([]string{"1:a", "!", "1:b"}, testKey)
	var dup *DuplicateError
	if got != nil || !errors.Is(err, errTestBroken) || errors.Is(err, ErrSkip) || errors.As(err, &dup) {
		t.Errorf("got %v, %v", got, err)
	}
	got, err = Index([]string{"1:a", "x"}, testKey)
	var num *strconv.NumError
	if got != nil || !errors.As(err, &num) {
		t.Errorf("got %v, %v; want a wrapped *strconv.NumError", got, err)
	}
}

func TestIndexCallsKeyOnceInOrder(t *testing.T) {
	calls := ""
	_, err := Index([]string{"2", "-", "1", "!", "9"}, func(row string) (int, error) {
		calls += row
		return testKey(row)
	})
	if err == nil || calls != "2-1!" {
		t.Fatalf("calls %q, error %v", calls, err)
	}
}
