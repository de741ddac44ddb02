package wordoverlap

import "testing"

func TestOverlap(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       int
	}{
		{"equal", "disk full", "disk full", 100},
		{"half", "Disk full on db1", "disk FULL", 50},
		{"nothing shared", "disk full", "net down", 0},
		{"one of three", "disk full", "disk slow", 33},
		{"two of three", "a b", "a b c", 66},
		{"five of six", "a b c d e", "f e d c b a", 83},
		{"order does not count", "x y z", "z x y", 100},
		{"repeats do not count", "retry retry retry", "retry", 100},
		{"repeats on both sides", "a a b", "b b b c", 33},
		{"both empty", "", "", 100},
		{"no words on both sides", "--", " !? ", 100},
		{"first without words", "...", "disk", 0},
		{"second without words", "disk", "", 0},
		{"punctuation separates", "db1:disk-full", "full, disk (db1)", 100},
		{"apostrophe separates", "don't", "t don", 100},
		{"underscore separates", "max_size", "size", 50},
		{"digits belong to words", "db1", "db 1", 0},
		{"numbers", "10 of 20", "20/10", 66},
		{"non-ascii", "Größe ÄNDERN", "größe ändern", 100},
		{"part of a word", "disk", "disks", 0},
		{"one of seven", "a b c d", "d e f g", 14},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Overlap(tt.a, tt.b); got != tt.want {
				t.Errorf("Overlap(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
			}
			if got := Overlap(tt.b, tt.a); got != tt.want {
				t.Errorf("Overlap(%q, %q) = %d, want %d", tt.b, tt.a, got, tt.want)
			}
		})
	}
}
