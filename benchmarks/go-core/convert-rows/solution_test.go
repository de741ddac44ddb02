package convertrows

import (
	"errors"
	"slices"
	"strconv"
	"testing"
)

var errTestEmpty = errors.New("empty cell")
var errTestSign = errors.New("negative amount")

func convertForTest(cell string) (int, error) {
	if cell == "" {
		return 77, errTestEmpty
	}
	n, err := strconv.Atoi(cell)
	if err == nil && n < 0 {
		return n, errTestSign
	}
	return n, err
}

func TestConvert(t *testing.T) {
	cases := []struct {
		name string
		rows []string
		want []int
		text string
		is   []error
	}{
		{"none", nil, nil, "", nil},
		{"all good", []string{"4", "0", "15"}, []int{4, 0, 15}, "", nil},
		{"one bad", []string{"4", "", "15"}, []int{4, 15}, "row 2: empty cell", []error{errTestEmpty}},
		{"first and last bad", []string{"", "8", "9", "-1"}, []int{8, 9}, "row 1: empty cell\nrow 4: negative amount", []error{errTestEmpty, errTestSign}},
		{"all bad", []string{"-2", "", ""}, nil, "row 1: negative amount\nrow 2: empty cell\nrow 3: empty cell", []error{errTestEmpty, errTestSign}},
		{"foreign error", []string{"1", "x"}, []int{1}, `row 2: strconv.Atoi: parsing "x": invalid syntax`, []error{strconv.ErrSyntax}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Convert(c.rows, convertForTest)
			if !slices.Equal(got, c.want) {
				t.Errorf("values %v, want %v", got, c.want)
			}
			text := ""
			if err != nil {
				text = err.Error()
			}
			if text != c.text || (err == nil) != (c.text == "") {
				t.Errorf("error %q, want %q", text, c.text)
			}
			for _, want := range c.is {
				if !errors.Is(err, want) {
					t.Errorf("errors.Is does not find %v", want)
				}
			}
		})
	}
}

func TestConvertCallsInOrder(t *testing.T) {
	var calls []string
	got, _ := Convert([]string{"b", "", "a"}, func(s string) (string, error) {
		calls = append(calls, s)
		_, err := convertForTest(s)
		if err == errTestEmpty {
			return "", err
		}
		return s + s, nil
	})
	if !slices.Equal(calls, []string{"b", "", "a"}) || !slices.Equal(got, []string{"bb", "aa"}) {
		t.Fatalf("calls %q, values %q", calls, got)
	}
}
