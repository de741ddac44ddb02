package streetrenames

import (
	"errors"
	"slices"
	"testing"
)

func TestGazetteer(t *testing.T) {
	g := NewGazetteer("Mill", "Oak")
	steps := []struct {
		from, to string
		want     error
	}{
		{"Mill", "King", nil},
		{"King", "Freedom", nil},
		{"King", "Elm", ErrUnknown},
		{"Elm", "Ash", ErrUnknown},
		{"Oak", "Mill", ErrTaken},
		{"Freedom", "Oak", ErrTaken},
	}
	for _, s := range steps {
		if err := g.Rename(s.from, s.to); !errors.Is(err, s.want) {
			t.Fatalf("Rename(%q, %q) = %v, want %v", s.from, s.to, err, s.want)
		}
	}
	for name, want := range map[string]string{"Mill": "Freedom", "Freedom": "Freedom", "Oak": "Oak"} {
		if got, err := g.Current(name); got != want || err != nil {
			t.Errorf("Current(%q) = %q, %v, want %q", name, got, err, want)
		}
	}
	for _, name := range []string{"Elm", "Ash"} {
		if got, err := g.Current(name); got != "" || !errors.Is(err, ErrUnknown) {
			t.Errorf("Current(%q) = %q, %v, want ErrUnknown", name, got, err)
		}
	}
	for name, want := range map[string][]string{"Freedom": {"King", "Mill"}, "King": {"Mill"}, "Oak": nil} {
		if got := g.Former(name); !slices.Equal(got, want) {
			t.Errorf("Former(%q) = %v, want %v", name, got, want)
		}
	}
}
