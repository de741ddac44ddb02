package nestedsettings

import (
	"errors"
	"maps"
	"slices"
	"testing"
)

type m = map[string]string

func TestResolve(t *testing.T) {
	tests := []struct {
		name     string
		in, want m
	}{
		{"nil", nil, m{}},
		{"empty", m{}, m{}},
		{"plain", m{"a": "1", "b": ""}, m{"a": "1", "b": ""}},
		{"one step", m{"host": "db1", "url": "tcp://${host}:80"}, m{"host": "db1", "url": "tcp://db1:80"}},
		{"against the sorted order", m{"a": "${b}!", "b": "${c}?", "c": "x"}, m{"a": "x?!", "b": "x?", "c": "x"}},
		{"same key twice", m{"a": "${b}${b}", "b": "x"}, m{"a": "xx", "b": "x"}},
		{"shared dependency", m{"a": "${b}${c}", "b": "<${d}>", "c": "(${d})", "d": "v"}, m{"a": "<v>(v)", "b": "<v>", "c": "(v)", "d": "v"}},
		{"empty value", m{"a": "[${b}]", "b": ""}, m{"a": "[]", "b": ""}},
		{"empty key", m{"": "e", "a": "${}"}, m{"": "e", "a": "e"}},
		{"other text stays", m{"a": "$ } {b} $b ${b}}", "b": "x"}, m{"a": "$ } {b} $b x}", "b": "x"}},
		{"result is not read again", m{"a": "$${b}", "b": "{c}"}, m{"a": "${c}", "b": "{c}"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := maps.Clone(tt.in)
			got, err := Resolve(tt.in)
			if err != nil || !maps.Equal(got, tt.want) {
				t.Fatalf("got %q, %v, want %q", got, err, tt.want)
			}
			if !maps.Equal(tt.in, before) {
				t.Errorf("the input became %q", tt.in)
			}
			if tt.in != nil {
				got["new"] = "x"
				if _, ok := tt.in["new"]; ok {
					t.Error("the result is the input map")
				}
			}
		})
	}
}

func TestResolveErrors(t *testing.T) {
	tests := []struct {
		name string
		in   m
		want error
	}{
		{"unknown", m{"a": "${x}"}, ErrUnknown},
		{"unknown deep", m{"a": "${b}", "b": "1${c}", "c": "${x}"}, ErrUnknown},
		{"unknown empty key", m{"a": "${}"}, ErrUnknown},
		{"unclosed", m{"a": "x ${a"}, ErrSyntax},
		{"unclosed after a good one", m{"a": "${b} ${", "b": "1"}, ErrSyntax},
		{"unclosed deep", m{"a": "${z}", "z": "${"}, ErrSyntax},
		{"sorted order, syntax first", m{"a": "${", "b": "${x}"}, ErrSyntax},
		{"sorted order, unknown first", m{"a": "${x}", "b": "${"}, ErrUnknown},
		{"left to right", m{"a": "${x}${"}, ErrUnknown},
		{"unknown before a cycle", m{"a": "${x}${a}"}, ErrUnknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for range 10 {
				got, err := Resolve(tt.in)
				if got != nil || !errors.Is(err, tt.want) {
					t.Fatalf("got %q, %v, want nil, %v", got, err, tt.want)
				}
			}
		})
	}
}

func TestResolveCycle(t *testing.T) {
	tests := []struct {
		name string
		in   m
		path []string
	}{
		{"itself", m{"a": "x${a}"}, []string{"a", "a"}},
		{"two", m{"a": "${b}", "b": "${a}"}, []string{"a", "b", "a"}},
		{"with a way in", m{"a": "${c}", "b": "${c}", "c": "${b}"}, []string{"c", "b", "c"}},
		{"after good ones", m{"a": "1", "b": "${a}${d}", "c": "${d}", "d": "${a}${c}"}, []string{"d", "c", "d"}},
		{"without finished keys", m{"a": "${b}${c}", "b": "1", "c": "${b}${a}"}, []string{"a", "c", "a"}},
		{"before an unknown", m{"a": "${a}${x}"}, []string{"a", "a"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Resolve(tt.in)
			var cycle *CycleError
			if got != nil || !errors.As(err, &cycle) {
				t.Fatalf("got %q, %v, want nil and a *CycleError", got, err)
			}
			if !slices.Equal(cycle.Path, tt.path) {
				t.Errorf("path %q, want %q", cycle.Path, tt.path)
			}
		})
	}
}
