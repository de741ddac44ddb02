package eventcoalesce

import (
	"slices"
	"testing"
)

func TestCoalesce(t *testing.T) {
	tests := []struct {
		name         string
		events, want []Event
	}{
		{"nil", nil, nil},
		{"empty", []Event{}, nil},
		{"single", []Event{{"a", 1, "x"}}, []Event{{"a", 1, "x"}}},
		{"different keys", []Event{{"b", 2, "x"}, {"a", 1, "y"}}, []Event{{"b", 2, "x"}, {"a", 1, "y"}}},
		{"newer replaces", []Event{{"a", 1, "old"}, {"a", 2, "new"}}, []Event{{"a", 2, "new"}}},
		{"older ignored", []Event{{"a", 2, "new"}, {"a", 1, "old"}}, []Event{{"a", 2, "new"}}},
		{"equal replaces", []Event{{"a", 1, "first"}, {"a", 1, "second"}}, []Event{{"a", 1, "second"}}},
		{"three equal", []Event{{"a", 1, "1"}, {"a", 1, "2"}, {"a", 1, "3"}}, []Event{{"a", 1, "3"}}},
		{"highest in the middle", []Event{{"a", 1, "x"}, {"a", 9, "y"}, {"a", 5, "z"}}, []Event{{"a", 9, "y"}}},
		{"order of first appearance", []Event{{"a", 1, "x"}, {"b", 1, "y"}, {"c", 1, "z"}, {"b", 2, "yy"}, {"a", 2, "xx"}},
			[]Event{{"a", 2, "xx"}, {"b", 2, "yy"}, {"c", 1, "z"}}},
		{"negative seq", []Event{{"a", -5, "x"}, {"a", -3, "y"}, {"b", 0, "z"}}, []Event{{"a", -3, "y"}, {"b", 0, "z"}}},
		{"empty key", []Event{{"", 1, "x"}, {"a", 1, "y"}, {"", 2, "z"}}, []Event{{"", 2, "z"}, {"a", 1, "y"}}},
		{"empty value replaces", []Event{{"a", 1, "x"}, {"a", 2, ""}}, []Event{{"a", 2, ""}}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			before := slices.Clone(tc.events)
			if got := Coalesce(tc.events); !slices.Equal(got, tc.want) {
				t.Errorf("Coalesce(%v) = %v, want %v", before, got, tc.want)
			}
			if !slices.Equal(tc.events, before) {
				t.Errorf("input became %v, want %v", tc.events, before)
			}
		})
	}
}

func TestResultIsSeparate(t *testing.T) {
	events := []Event{{"a", 1, "x"}, {"b", 1, "y"}}
	got := Coalesce(events)
	if len(got) != 2 {
		t.Fatalf("Coalesce = %v, want two events", got)
	}
	got[0].Value = "changed"
	if events[0].Value != "x" {
		t.Error("a change of the result reached the input")
	}
}
