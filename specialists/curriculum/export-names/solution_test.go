package exportnames

import (
	"slices"
	"testing"
)

func TestExportNames(t *testing.T) {
	tests := []struct {
		name  string
		files []string
		want  []string
	}{
		{"extensions", []string{"A.PNG", "scan", "b.v2.JPEG", "c.jpeg"},
			[]string{"trip-1.png", "trip-2", "trip-3.jpg", "trip-4.jpg"}},
		{"padding", []string{"a.gif", "b", "c", "d", "e", "f", "g", "h", "i", "j.Jpg"},
			[]string{"trip-01.gif", "trip-02", "trip-03", "trip-04", "trip-05",
				"trip-06", "trip-07", "trip-08", "trip-09", "trip-10.jpg"}},
		{"no files", nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ExportNames("trip", tt.files); !slices.Equal(got, tt.want) {
				t.Errorf("ExportNames(%q) = %q, want %q", tt.files, got, tt.want)
			}
		})
	}
}
