package roworder

import (
	"errors"
	"strconv"
	"strings"
	"testing"
)

func TestSort(t *testing.T) {
	rows := []Row{
		{"id": "1", "status": "open", "prio": "9", "name": "b"},
		{"id": "2", "status": "done", "prio": "10", "name": "a"},
		{"id": "3", "status": "open", "prio": "-2.5"},
		{"id": "4", "prio": "10", "name": "B"},
		{"id": "5", "status": "done", "name": ""},
		{"id": "6", "status": "open", "prio": "9.0", "name": "b"},
	}
	cases := []struct{ name, spec, want string }{
		{"blank", " ", "123456"},
		{"empty", "", "123456"},
		{"one text key", "status", "251364"},
		{"descending", "-status", "136254"},
		{"text digits", "prio", "324165"},
		{"numeric", "prio:num", "316245"},
		{"numeric descending", "-prio:num", "241635"},
		{"empty value is present", "name", "542163"},
		{"empty value descending", "-name", "162453"},
		{"two keys", "status,-prio:num", "251634"},
		{"spaces", "  -status ,\tprio:num ", "316254"},
		{"three keys", "-prio:num,name,-id", "426135"},
		{"all by id", "-id:num", "654321"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			order, err := Parse(c.spec, "id", "status", "prio", "name")
			if err != nil {
				t.Fatal(err)
			}
			got, err := order.Sort(rows)
			if err != nil {
				t.Fatal(err)
			}
			ids := ""
			for _, row := range got {
				ids += row["id"]
			}
			if ids != c.want {
				t.Fatalf("got order %s, want %s", ids, c.want)
			}
			for i, row := range rows {
				if row["id"] != strconv.Itoa(i+1) {
					t.Fatal("the input was reordered")
				}
			}
		})
	}
}

func TestSortWithoutOrderOrRows(t *testing.T) {
	var order *Order
	rows := []Row{{"id": "2"}, {"id": "1"}}
	got, err := order.Sort(rows)
	if err != nil || len(got) != 2 || got[0]["id"] != "2" || got[1]["id"] != "1" {
		t.Fatalf("nil order: got %v, %v", got, err)
	}
	got[0] = nil
	if rows[0] == nil {
		t.Error("nil order: result shares memory with the input")
	}
	order, err = Parse("id:num", "id")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := order.Sort(nil); err != nil || len(got) != 0 {
		t.Errorf("no rows: got %v, %v", got, err)
	}
}

func TestSortBadNumbers(t *testing.T) {
	order, err := Parse("name,-size:num", "name", "size")
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"big", "", "1,5"} {
		got, err := order.Sort([]Row{{"name": "a", "size": "1"}, {"name": "b", "size": bad}})
		var num *strconv.NumError
		if got != nil || !errors.As(err, &num) || !errors.Is(err, strconv.ErrSyntax) {
			t.Errorf("size %q: got %v, %v", bad, got, err)
		}
	}
	if got, err := order.Sort([]Row{{"name": "only", "size": "oops"}}); got != nil || !errors.Is(err, strconv.ErrSyntax) {
		t.Errorf("single row: got %v, %v", got, err)
	}
	if got, err := order.Sort([]Row{{"name": "a"}, {"size": "3"}}); err != nil || len(got) != 2 {
		t.Errorf("missing numbers: got %v, %v", got, err)
	}
}

func TestParseErrors(t *testing.T) {
	cases := []struct {
		spec string
		want error
	}{
		{"a,,b", ErrSyntax},
		{"a,", ErrSyntax},
		{",", ErrSyntax},
		{"-", ErrSyntax},
		{":num", ErrSyntax},
		{"a, -:num", ErrSyntax},
		{"c", ErrField},
		{"A", ErrField},
		{"a,-c:num", ErrField},
		{"a,b,a", ErrField},
		{"a,-a:num", ErrField},
	}
	for _, c := range cases {
		order, err := Parse(c.spec, "a", "b")
		if !errors.Is(err, c.want) || order != nil {
			t.Errorf("Parse(%q) = %v, %v; want %v", c.spec, order, err, c.want)
		}
	}
	if _, err := Parse(strings.Repeat("a", 3), "aaa"); err != nil {
		t.Errorf("known field: %v", err)
	}
}
