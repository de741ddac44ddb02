package ticketpatch

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"
)

func TestField(t *testing.T) {
	for text, want := range map[string]Field[int]{`{}`: {}, `{"n":null}`: {true, true, 0}, `{"n":0}`: {true, false, 0}, `{"n":-7}`: {true, false, -7}} {
		var doc struct{ N Field[int] }
		if err := json.Unmarshal([]byte(text), &doc); err != nil || doc.N != want {
			t.Errorf("%s: %+v, %v; want %+v", text, doc.N, err, want)
		}
	}
	for _, c := range []struct {
		text       string
		prev, want Field[string]
		ok         bool
	}{
		{`null`, Field[string]{true, false, "old"}, Field[string]{true, true, ""}, true},
		{`"new"`, Field[string]{true, true, ""}, Field[string]{true, false, "new"}, true},
		{`"null"`, Field[string]{}, Field[string]{true, false, "null"}, true},
		{`1`, Field[string]{true, false, "old"}, Field[string]{true, false, "old"}, false},
		{`[]`, Field[string]{}, Field[string]{}, false},
	} {
		f := c.prev
		if err := f.UnmarshalJSON([]byte(c.text)); (err == nil) != c.ok || f != c.want {
			t.Errorf("%s over %+v: %+v, %v; want %+v", c.text, c.prev, f, err, c.want)
		}
	}
	var typeErr *json.UnmarshalTypeError
	if err := new(Field[int]).UnmarshalJSON([]byte(`"x"`)); !errors.As(err, &typeErr) {
		t.Errorf("error %v, want a *json.UnmarshalTypeError", err)
	}
	f := Field[map[string]int]{Set: true, Value: map[string]int{"a": 1}}
	if err := f.UnmarshalJSON([]byte(`{"b":2}`)); err != nil || len(f.Value) != 1 || f.Value["b"] != 2 {
		t.Errorf("map field: %v, %v", f.Value, err)
	}
}

func TestApply(t *testing.T) {
	for _, c := range []struct {
		patch string
		want  Ticket
	}{
		{`{}`, Ticket{"Fix", 3, []string{"a", "b"}}},
		{`{"title":"New"}`, Ticket{"New", 3, []string{"a", "b"}}},
		{`{"title":" New "}`, Ticket{" New ", 3, []string{"a", "b"}}},
		{`{"points":8,"other":[1]}`, Ticket{"Fix", 8, []string{"a", "b"}}},
		{`{"points":0}`, Ticket{"Fix", 0, []string{"a", "b"}}},
		{`{"points":null}`, Ticket{"Fix", 0, []string{"a", "b"}}},
		{`{"tags":null}`, Ticket{"Fix", 3, nil}},
		{`{"tags":[]}`, Ticket{"Fix", 3, nil}},
		{`{"tags":["c"]}`, Ticket{"Fix", 3, []string{"c"}}},
		{`{"tags":["c","d","e"],"title":"T","points":-1}`, Ticket{"T", -1, []string{"c", "d", "e"}}},
	} {
		t.Run(c.patch, func(t *testing.T) {
			in := Ticket{"Fix", 3, []string{"a", "b"}}
			got, err := Apply(in, []byte(c.patch))
			if err != nil || got.Title != c.want.Title || got.Points != c.want.Points || !slices.Equal(got.Tags, c.want.Tags) {
				t.Fatalf("got %+v, %v; want %+v", got, err, c.want)
			}
			for i := range got.Tags {
				got.Tags[i] = "changed"
			}
			if !slices.Equal(in.Tags, []string{"a", "b"}) {
				t.Errorf("the input's tags became %q", in.Tags)
			}
		})
	}
}

func TestApplyErrors(t *testing.T) {
	for patch, isTitle := range map[string]bool{
		`{"title":null}`: true, `{"title":""}`: true, `{"title":" \t"}`: true, `{"title":null,"points":5}`: true,
		`{"points":"5"}`: false, `{"points":1.5}`: false, `{"title":5}`: false, `{"tags":"a"}`: false, `{"tags":["a",1]}`: false, `{`: false, ``: false, `[]`: false, `"x"`: false,
	} {
		got, err := Apply(Ticket{"Fix", 3, []string{"a"}}, []byte(patch))
		if err == nil || errors.Is(err, ErrTitle) != isTitle {
			t.Errorf("%s: error %v", patch, err)
		}
		if got.Title != "" || got.Points != 0 || got.Tags != nil {
			t.Errorf("%s: ticket %+v with an error", patch, got)
		}
	}
}
