package eventenvelope

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

type paid struct {
	Order string
	Cents int
}

func (*paid) Kind() string { return "paid" }

// note refuses null and counts how often it is decoded.
type note struct{ text string }

func (*note) Kind() string { return "note" }

func (n *note) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		n.text = "null was decoded"
		return nil
	}
	return json.Unmarshal(data, &n.text)
}

var registry = Registry{
	"paid": func() Event { return &paid{Cents: 5} },
	"note": func() Event { return &note{text: "none"} },
	"off":  nil,
}

func TestDecode(t *testing.T) {
	for text, want := range map[string]paid{
		`{"kind":"paid","data":{"Order":"A1","Cents":250}}`: {"A1", 250},
		`{"data":{"Order":"A1"},"kind":"paid"}`:             {"A1", 5},
		`{"kind":"paid","data":null}`:                       {"", 5},
		`{"kind":"paid"}`:                                   {"", 5},
		` {"kind":"paid","data":{},"extra":[1]} `:           {"", 5},
	} {
		ev, err := registry.Decode([]byte(text))
		if got, ok := ev.(*paid); err != nil || !ok || *got != want {
			t.Errorf("%s: %#v, %v; want %v", text, ev, err, want)
		}
	}
	for text, want := range map[string]string{`{"kind":"note"}`: "none", `{"kind":"note","data":null}`: "none", `{"kind":"note","data":"hi"}`: "hi"} {
		ev, err := registry.Decode([]byte(text))
		if got, ok := ev.(*note); err != nil || !ok || got.text != want {
			t.Errorf("%s: %#v, %v; want %q", text, ev, err, want)
		}
	}
	a, _ := registry.Decode([]byte(`{"kind":"paid"}`))
	b, _ := registry.Decode([]byte(`{"kind":"paid"}`))
	if a == b {
		t.Error("two events are the same pointer")
	}
}

func TestUnknown(t *testing.T) {
	for text, want := range map[string][2]string{
		`{"kind":"sent","data":{"a": 1}}`:  {"sent", `{"a": 1}`},
		`{"kind":"off","data":[1, 2]}`:     {"off", `[1, 2]`},
		`{"kind":"Paid","data":"x"}`:       {"Paid", `"x"`},
		`{"kind":"sent"}`:                  {"sent", ``},
		`{"kind":"sent","data":1e2,"x":0}`: {"sent", `1e2`},
	} {
		for name, r := range map[string]Registry{"registry": registry, "nil registry": nil} {
			input := []byte(text)
			ev, err := r.Decode(input)
			for i := range input {
				input[i] = '#'
			}
			u, ok := ev.(Unknown)
			if err != nil || !ok || u.Kind() != want[0] || u.Name != want[0] || string(u.Data) != want[1] {
				t.Errorf("%s, %s: %#v, %v; want Unknown %q", name, text, ev, err, want)
			}
		}
	}
}

func TestDecodeErrors(t *testing.T) {
	var typeErr *json.UnmarshalTypeError
	var syntaxErr *json.SyntaxError
	for _, text := range []string{`{}`, `{"kind":""}`, `{"kind":null,"data":1}`, `{"data":{}}`} {
		if ev, err := registry.Decode([]byte(text)); !errors.Is(err, ErrKind) || ev != nil {
			t.Errorf("%s: %v, %v; want ErrKind", text, ev, err)
		}
	}
	for _, text := range []string{`[]`, `"paid"`, `{"kind":1}`, `{"kind":"paid","data":[]}`, `{"kind":"paid","data":{"Cents":"x"}}`, `{"kind":"note","data":{}}`} {
		if ev, err := registry.Decode([]byte(text)); !errors.As(err, &typeErr) || errors.Is(err, ErrKind) || ev != nil {
			t.Errorf("%s: %v, %v; want a type error of encoding/json", text, ev, err)
		}
	}
	for _, text := range []string{``, `{`, `{"kind":"paid"`, `{"kind":"paid"} x`, `{"kind":"paid","data":}`} {
		if ev, err := registry.Decode([]byte(text)); !errors.As(err, &syntaxErr) || errors.Is(err, ErrKind) || ev != nil {
			t.Errorf("%s: %v, %v; want a syntax error of encoding/json", text, ev, err)
		}
	}
}

func TestDecodeAll(t *testing.T) {
	evs, err := registry.DecodeAll([]byte(`[{"kind":"note","data":"a"},{"kind":"sent","data":1},{"kind":"sent","data":2},{"kind":"paid"}]`))
	if err != nil || len(evs) != 4 {
		t.Fatalf("%v, %v", evs, err)
	}
	var kinds []string
	for _, ev := range evs {
		kinds = append(kinds, ev.Kind())
	}
	if got := strings.Join(kinds, " "); got != "note sent sent paid" {
		t.Errorf("kinds %q", got)
	}
	if a, b := evs[1].(Unknown), evs[2].(Unknown); string(a.Data) != "1" || string(b.Data) != "2" {
		t.Errorf("unknown events %s and %s", a.Data, b.Data)
	}
	if evs, err := registry.DecodeAll([]byte(`[]`)); err != nil || len(evs) != 0 {
		t.Errorf("empty array: %v, %v", evs, err)
	}
	for text, index := range map[string]int{`[{}]`: 0, `[{"kind":"paid"},{"kind":"paid"},{"data":1}]`: 2, `[{"kind":"x"},null,{}]`: 1, `[{"kind":"a"},{"kind":""},{"kind":"b"}]`: 1} {
		evs, err := registry.DecodeAll([]byte(text))
		var ie *ItemError
		if !errors.As(err, &ie) || ie.Index != index || !errors.Is(err, ErrKind) || !errors.Is(ie.Unwrap(), ErrKind) || evs != nil {
			t.Errorf("%s: %v, %v; want no events and an ItemError with index %d", text, evs, err, index)
		}
	}
	var typeErr *json.UnmarshalTypeError
	evs, err = registry.DecodeAll([]byte(`[{"kind":"paid","data":3}]`))
	if !errors.As(err, &typeErr) || !errors.As(err, new(*ItemError)) || evs != nil {
		t.Errorf("wrong data: %v, %v", evs, err)
	}
	if evs, err = registry.DecodeAll([]byte(`{}`)); !errors.As(err, &typeErr) || errors.As(err, new(*ItemError)) || evs != nil {
		t.Errorf("no array: %v, %v", evs, err)
	}
}
