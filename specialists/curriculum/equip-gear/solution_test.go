package equipgear

import (
	"errors"
	"maps"
	"slices"
	"testing"
)

func TestEquip(t *testing.T) {
	hat, helm, crown := GearItem{"hat", "head", 1}, GearItem{"helm", "head", 3}, GearItem{"crown", "head", 4}
	ring, boots := GearItem{"ring", "hand", 2}, GearItem{"boots", "feet", 1}
	h := &Hero{Level: 3, Bag: []GearItem{hat, helm, crown, ring, boots}, Worn: map[string]GearItem{}}
	steps := []struct {
		name string
		err  error
		bag  []GearItem
		worn map[string]GearItem
	}{
		{"hat", nil, []GearItem{helm, crown, ring, boots}, map[string]GearItem{"head": hat}},
		{"helm", nil, []GearItem{crown, ring, boots, hat}, map[string]GearItem{"head": helm}},
		{"crown", ErrLevel, []GearItem{crown, ring, boots, hat}, map[string]GearItem{"head": helm}},
		{"ring", nil, []GearItem{crown, boots, hat}, map[string]GearItem{"head": helm, "hand": ring}},
		{"ring", ErrMissing, []GearItem{crown, boots, hat}, map[string]GearItem{"head": helm, "hand": ring}},
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
