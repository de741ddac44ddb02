package lookuprender

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

var errDown = errors.New("store is down")

// source returns a lookup and the list of names it was asked for.
func source() (func(string) (string, error), *[]string) {
	asked := &[]string{}
	return func(name string) (string, error) {
		*asked = append(*asked, name)
		switch name {
		case "host":
			return "db1", nil
		case "empty":
			return "", nil
		case "tricky":
			return "${host}|}", nil
		case "broken":
			return "half", errDown
		case "wrapped":
			return "", fmt.Errorf("layer: %w", ErrMissing)
		}
		return "junk", ErrMissing
	}, asked
}

func TestRender(t *testing.T) {
	tests := []struct{ name, in, want, asked string }{
		{"empty", "", "", ""},
		{"text", "no $ or } here", "no $ or } here", ""},
		{"value", "host=${host};", "host=db1;", "host"},
		{"empty value beats the default", "[${empty|x}]", "[]", "empty"},
		{"value beats the default", "${host|x}", "db1", "host"},
		{"default", "${port|5432}", "5432", "port"},
		{"empty default", "[${port|}]", "[]", "port"},
		{"default with a bar", "${sep|a|b}", "a|b", "sep"},
		{"default with a dollar", "${a|${host}}", "${host}", "a"},
		{"default for a wrapped error", "${wrapped|d}", "d", "wrapped"},
		{"not expanded again", "${tricky}", "${host}|}", "tricky"},
		{"order, once per placeholder", "${host}${port|1}${host}", "db11db1", "host port host"},
		{"spaces belong to the name", "${ host |d}", "d", " host "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			lookup, asked := source()
			got, err := Render(tt.in, lookup)
			if err != nil || got != tt.want {
				t.Errorf("Render(%q) = %q, %v, want %q", tt.in, got, err, tt.want)
			}
			if names := strings.Join(*asked, " "); names != tt.asked {
				t.Errorf("asked for %q, want %q", names, tt.asked)
			}
		})
	}
}

func TestRenderErrors(t *testing.T) {
	tests := []struct {
		name, in string
		want     error
		contains string
		asked    []string
	}{
		{"missing", "a ${port} b", ErrMissing, "port", []string{"port"}},
		{"wrapped missing", "${wrapped}", ErrMissing, "wrapped", []string{"wrapped"}},
		{"broken", "${broken}", errDown, "broken", []string{"broken"}},
		{"broken with a default", "${broken|x}", errDown, "broken", []string{"broken"}},
		{"stops at the first problem", "${host} ${port} ${broken}", ErrMissing, "port", []string{"host", "port"}},
		{"unclosed", "${host} ${host", ErrSyntax, "", []string{"host"}},
		{"empty name", "${}", ErrSyntax, "", nil},
		{"empty name with a default", "x${|d}", ErrSyntax, "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			lookup, asked := source()
			got, err := Render(tt.in, lookup)
			if got != "" || !errors.Is(err, tt.want) {
				t.Fatalf("Render(%q) = %q, %v, want \"\", %v", tt.in, got, err, tt.want)
			}
			if !strings.Contains(err.Error(), tt.contains) {
				t.Errorf("error %q does not contain %q", err, tt.contains)
			}
			if !slices.Equal(*asked, tt.asked) {
				t.Errorf("asked for %q, want %q", *asked, tt.asked)
			}
		})
	}
}

func TestRenderNilLookup(t *testing.T) {
	if got, err := Render("a ${x|1} b", nil); err != nil || got != "a 1 b" {
		t.Errorf("got %q, %v", got, err)
	}
	if got, err := Render("${x}", nil); got != "" || !errors.Is(err, ErrMissing) {
		t.Errorf("got %q, %v, want ErrMissing", got, err)
	}
}
