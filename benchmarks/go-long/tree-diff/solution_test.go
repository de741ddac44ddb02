package treediff

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

func show(changes []Change) string {
	var lines []string
	for _, c := range changes {
		o, _ := json.Marshal(c.Old)
		n, _ := json.Marshal(c.New)
		switch c.Op {
		case "add":
			o = []byte(fmt.Sprint(c.Old))
		case "remove":
			n = []byte(fmt.Sprint(c.New))
		}
		lines = append(lines, fmt.Sprintf("%s %s %s>%s", c.Op, c.Path, o, n))
	}
	return strings.Join(lines, "; ")
}

func diff(t *testing.T, old, new string, ignore ...string) string {
	t.Helper()
	var o, n any
	if err := json.Unmarshal([]byte(old), &o); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(new), &n); err != nil {
		t.Fatal(err)
	}
	return show(Diff(o, n, ignore...))
}

func TestDiff(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{`1`, `1`, ``},
		{`1`, `2`, `replace  1>2`},
		{`null`, `null`, ``},
		{`null`, `0`, `replace  null>0`},
		{`{}`, `[]`, `replace  {}>[]`},
		{`{"a":1}`, `{"a":1}`, ``},
		{`{"a":1,"b":2}`, `{"b":3,"c":4}`, `remove /a 1><nil>; replace /b 2>3; add /c <nil>>4`},
		{`{"b":1,"a":1,"B":1,"ab":1}`, `{}`, `remove /B 1><nil>; remove /a 1><nil>; remove /ab 1><nil>; remove /b 1><nil>`},
		{`{"a":null}`, `{}`, `remove /a null><nil>`},
		{`{}`, `{"a":null}`, `add /a <nil>>null`},
		{`{"a":null}`, `{"a":1}`, `replace /a null>1`},
		{`{"a":1}`, `{"a":null}`, `replace /a 1>null`},
		{`[1,2,3]`, `[1,9,3]`, `replace /1 2>9`},
		{`[1,2,3,4]`, `[1,5]`, `replace /1 2>5; remove /2 3><nil>; remove /3 4><nil>`},
		{`[]`, `[null,1]`, `add /0 <nil>>null; add /1 <nil>>1`},
		{`[null]`, `[]`, `remove /0 null><nil>`},
		{`[null,null]`, `[null]`, `remove /1 null><nil>`},
		{`{"a":{"b":[{"c":1},2]}}`, `{"a":{"b":[{"c":2,"d":{}},2]}}`, `replace /a/b/0/c 1>2; add /a/b/0/d <nil>>{}`},
		{`{"a":{"b":1}}`, `{"a":["b"]}`, `replace /a {"b":1}>["b"]`},
		{`{"a":"1"}`, `{"a":1}`, `replace /a "1">1`},
		{`{"a":false}`, `{"a":null}`, `replace /a false>null`},
		{`{"a/b":1,"c~d":1,"~1":1,"":1,"/~":1}`, `{}`, `remove / 1><nil>; remove /~1~0 1><nil>; remove /a~1b 1><nil>; remove /c~0d 1><nil>; remove /~01 1><nil>`},
		{`[0,1,2,3,4,5,6,7,8,9,10,11]`, `[0]`, `remove /1 1><nil>; remove /2 2><nil>; remove /3 3><nil>; remove /4 4><nil>; remove /5 5><nil>; remove /6 6><nil>; remove /7 7><nil>; remove /8 8><nil>; remove /9 9><nil>; remove /10 10><nil>; remove /11 11><nil>`},
	} {
		t.Run(c.old+" "+c.new, func(t *testing.T) {
			if got := diff(t, c.old, c.new); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestIgnore(t *testing.T) {
	const old = `{"at":1,"id":1,"items":[{"at":1,"n":1},{"at":2,"n":2}],"meta":{"at":1,"x":{"y":1}},"a/b":1}`
	const new = `{"at":2,"id":2,"items":[{"at":9,"n":8},{"n":2}],"meta":{"at":5,"x":{"y":2},"z":0}}`
	for _, c := range []struct {
		label  string
		ignore []string
		want   string
	}{
		{"one key", []string{"/at"}, `remove /a~1b 1><nil>; replace /id 1>2; replace /items/0/at 1>9; replace /items/0/n 1>8; remove /items/1/at 2><nil>; replace /meta/at 1>5; replace /meta/x/y 1>2; add /meta/z <nil>>0`},
		{"with all below", []string{"/items", "/meta", "/a~1b"}, `replace /at 1>2; replace /id 1>2`},
		{"star for an index", []string{"/items/*/at", "/meta/*", "/*t"}, `remove /a~1b 1><nil>; replace /at 1>2; replace /id 1>2; replace /items/0/n 1>8`},
		{"star for a key", []string{"/*/at", "/*/0", "/*/x"}, `remove /a~1b 1><nil>; replace /at 1>2; replace /id 1>2; remove /items/1/at 2><nil>; add /meta/z <nil>>0`},
		{"added and removed", []string{"/meta/z", "/items/1/at", "/a~1b", "/items/0", "/meta/x/y"}, `replace /at 1>2; replace /id 1>2; replace /meta/at 1>5`},
		{"not the whole path", []string{"/met", "/meta/x/y/q", "meta", "/a/b"}, diff(t, old, new)},
		{"all keys", []string{"/*"}, ``},
		{"nothing there", []string{"/nope/*", "/id"}, `remove /a~1b 1><nil>; replace /at 1>2; replace /items/0/at 1>9; replace /items/0/n 1>8; remove /items/1/at 2><nil>; replace /meta/at 1>5; replace /meta/x/y 1>2; add /meta/z <nil>>0`},
	} {
		t.Run(c.label, func(t *testing.T) {
			if got := diff(t, old, new, c.ignore...); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
