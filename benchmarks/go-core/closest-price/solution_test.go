package closestprice

import "testing"

// tree builds a search tree from ascending keys.
func tree(keys ...int) *Node {
	if len(keys) == 0 {
		return nil
	}
	m := len(keys) / 2
	return &Node{keys[m], tree(keys[:m]...), tree(keys[m+1:]...)}
}

func TestBounds(t *testing.T) {
	const none = -999
	full := tree(-20, -5, 0, 10, 15, 30, 42)
	tests := []struct {
		name        string
		root        *Node
		key, lo, hi int
	}{
		{"empty", nil, 3, none, none},
		{"below all", full, -21, none, -20},
		{"lowest", full, -20, -20, -20},
		{"between negatives", full, -6, -20, -5},
		{"root", full, 10, 10, 10},
		{"zero", full, 0, 0, 0},
		{"just above root", full, 11, 10, 15},
		{"just below root", full, 9, 0, 10},
		{"between", full, 29, 15, 30},
		{"inner", full, 15, 15, 15},
		{"highest", full, 42, 42, 42},
		{"above all", full, 43, 42, none},
		{"left chain", &Node{9, &Node{5, &Node{2, nil, nil}, nil}, nil}, 4, 2, 5},
		{"right chain", &Node{2, nil, &Node{5, nil, &Node{9, nil, nil}}}, 6, 5, 9},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			lo, hi := Bounds(tc.root, tc.key)
			for _, b := range []struct {
				what string
				got  *Node
				want int
			}{{"lo", lo, tc.lo}, {"hi", hi, tc.hi}} {
				switch {
				case b.want == none && b.got != nil:
					t.Errorf("%s = %d, want nil", b.what, b.got.Key)
				case b.want != none && b.got == nil:
					t.Errorf("%s = nil, want %d", b.what, b.want)
				case b.got != nil && b.got.Key != b.want:
					t.Errorf("%s = %d, want %d", b.what, b.got.Key, b.want)
				}
			}
			if tc.lo == tc.hi && lo != hi {
				t.Error("lo and hi are different nodes")
			}
		})
	}
}

func TestNearest(t *testing.T) {
	full := tree(-20, -5, 0, 10, 15, 30, 42)
	tests := []struct{ key, want int }{
		{-100, -20}, {-20, -20}, {-13, -20}, {-12, -5}, {-2, 0}, {5, 0}, {6, 10}, {12, 10}, {13, 15},
		{22, 15}, {23, 30}, {36, 30}, {37, 42}, {42, 42}, {1000000, 42},
	}
	for _, tc := range tests {
		if got, ok := Nearest(full, tc.key); !ok || got != tc.want {
			t.Errorf("Nearest(%d) = %d, %v; want %d", tc.key, got, ok, tc.want)
		}
	}
	if got, ok := Nearest(nil, 7); ok || got != 0 {
		t.Errorf("Nearest in the empty tree = %d, %v", got, ok)
	}
	if got, ok := Nearest(&Node{Key: 4}, 7); !ok || got != 4 {
		t.Errorf("Nearest in a tree of one = %d, %v", got, ok)
	}
}
