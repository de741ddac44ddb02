package lightenpalette

import (
	"slices"
	"testing"
)

func TestLighten(t *testing.T) {
	palette := []RGB{{10, 100, 250}, {0, 255, 7}}
	tests := []struct {
		name  string
		delta int
		want  []RGB
	}{
		{"lighter", 20, []RGB{{30, 120, 255}, {20, 255, 27}}},
		{"darker", -10, []RGB{{0, 90, 240}, {0, 245, 0}}},
		{"no change", 0, []RGB{{10, 100, 250}, {0, 255, 7}}},
		{"all white", 1000, []RGB{{255, 255, 255}, {255, 255, 255}}},
		{"all black", -1000, []RGB{{}, {}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Lighten(palette, tt.delta); !slices.Equal(got, tt.want) {
				t.Errorf("Lighten by %d = %v, want %v", tt.delta, got, tt.want)
			}
			if !slices.Equal(palette, []RGB{{10, 100, 250}, {0, 255, 7}}) {
				t.Fatalf("palette changed to %v", palette)
			}
		})
	}
	if got := Lighten(nil, 5); len(got) != 0 {
		t.Errorf("Lighten(nil) = %v, want nothing", got)
	}
}
