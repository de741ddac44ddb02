package packcount

import (
	"errors"
	"testing"
)

func TestPacks(t *testing.T) {
	tests := []struct {
		name         string
		need, size   int
		packs, spare int
		err          error
	}{
		{"rounds up", 501, 500, 2, 499, nil},
		{"exact", 1500, 500, 3, 0, nil},
		{"none needed", 0, 500, 0, 0, nil},
		{"negative need", -800, 500, 0, 0, nil},
		{"zero size", 0, 0, 0, 0, ErrSize},
		{"negative size", 10, -5, 0, 0, ErrSize},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			packs, spare, err := Packs(tt.need, tt.size)
			if packs != tt.packs || spare != tt.spare || !errors.Is(err, tt.err) {
				t.Errorf("Packs(%d, %d) = %d, %d, %v; want %d, %d, %v",
					tt.need, tt.size, packs, spare, err, tt.packs, tt.spare, tt.err)
			}
		})
	}
}
