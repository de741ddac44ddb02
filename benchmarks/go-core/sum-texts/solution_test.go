package sumtexts

import (
	"errors"
	"strconv"
	"testing"
)

func TestSum(t *testing.T) {
	for _, tc := range []struct {
		name  string
		texts []string
		want  int
		err   error
	}{
		{"nil", nil, 0, nil},
		{"one", []string{"5"}, 5, nil},
		{"several", []string{"5", "-2", "10"}, 13, nil},
		{"not a number", []string{"5", "x", "1"}, 0, strconv.ErrSyntax},
		{"empty text", []string{""}, 0, strconv.ErrSyntax},
		{"too large", []string{"99999999999999999999"}, 0, strconv.ErrRange},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Sum(tc.texts)
			if got != tc.want || !errors.Is(err, tc.err) {
				t.Errorf("got %d, %v; want %d, %v", got, err, tc.want, tc.err)
			}
		})
	}
}
