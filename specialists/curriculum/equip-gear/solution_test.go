package equipgear

import (
	"errors"
	"maps"
	"slices"
	"testing"
)

func TestEquip(t *testing.T) {
	hat, helm, crown := Item{"hat", "head", 1}, Item{"helm", "head", 3}, Item{"crown", "head", 4}
	ring, boots := Item{"ring", "hand", 2}, Item{"boots", "feet", 1}
	h := &Hero{Level: 3, Bag: []Item{hat, helm, crown, ring, boots}, Worn: map[string]Item{}}
	steps := []struct {
		name string
		err  error
		bag  []Item
		worn map[string]Item
	}{
		{"hat", nil, []Item{helm, crown, ring, boots}, map[string]Item{"head": hat}},
		{"helm", nil, []Item{crown, ring, boots, hat}, map[string]Item{"head": helm}},
		{"crown", ErrLevel, []Item{crown, ring, boots, hat}, map[string]Item{"head": helm}},
		{"ring", nil, []Item{crown, boots, hat}, map[string]Item{"head": helm, "hand": ring}},
		{"ring", ErrMissing, []Item{crown, boots, hat}, map[string]Item{"head": helm, "hand": ring}},
	}
	for _, s := range steps {
		if err := h.Equip(s.name); !errors.Is(err, s.err) {
			t.Errorf("Equip(%q) = %v, want %v", s.name, err, s.err)
		}
		if !slices.Equal(h.Bag, s.bag) || !maps.Equal(h.Worn, s.worn) {
			t.Fatalf("after %q: bag %v, worn %v; want %v, %v", s.name, h.Bag, h.Worn, s.bag, s.worn)
		}
	}
}
