package featuremask

import "testing"

func TestValues(t *testing.T) {
	for i, m := range []Mask{Search, Export, Audit, Beta} {
		if m != Mask(1)<<i {
			t.Errorf("feature %d has value %d, want %d", i, m, 1<<i)
		}
	}
}

func TestHasAll(t *testing.T) {
	tests := []struct {
		name    string
		m, want Mask
		ok      bool
	}{
		{"single set", Search | Beta, Beta, true},
		{"single missing", Search | Beta, Audit, false},
		{"both set", Search | Export | Beta, Search | Beta, true},
		{"one of two", Search, Search | Export, false},
		{"none of two", Audit, Search | Export, false},
		{"empty want", Audit, 0, true},
		{"both empty", 0, 0, true},
		{"empty mask", 0, Search, false},
		{"unnamed bit", 0x80 | Search, 0x80, true},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := tc.m.HasAll(tc.want); got != tc.ok {
				t.Errorf("Mask(%d).HasAll(%d) = %v, want %v", uint8(tc.m), uint8(tc.want), got, tc.ok)
			}
		})
	}
}

func TestWithout(t *testing.T) {
	tests := []struct{ m, drop, want Mask }{
		{Search | Export, Export, Search},
		{Search, Export, Search},
		{Search | Audit | Beta, Audit | Export, Search | Beta},
		{0, Beta, 0},
		{Beta, 0, Beta},
		{0xff, 0x0f, 0xf0},
	}
	for _, tc := range tests {
		if got := tc.m.Without(tc.drop); got != tc.want {
			t.Errorf("Mask(%d).Without(%d) = %d, want %d", uint8(tc.m), uint8(tc.drop), uint8(got), uint8(tc.want))
		}
	}
}

func TestString(t *testing.T) {
	tests := []struct {
		m    Mask
		want string
	}{
		{0, "none"},
		{Search, "search"},
		{Beta, "beta"},
		{Search | Audit, "search+audit"},
		{Search | Export | Audit | Beta, "search+export+audit+beta"},
		{0xf0, "none"},
		{0xf0 | Export, "export"},
	}
	for _, tc := range tests {
		if got := tc.m.String(); got != tc.want {
			t.Errorf("Mask(%d).String() = %q, want %q", uint8(tc.m), got, tc.want)
		}
	}
}
