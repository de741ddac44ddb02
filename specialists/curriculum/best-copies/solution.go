package bestcopies

// Photo is one file of an album; copies of a picture have the same Sum.
type Photo struct {
	Name  string
	Sum   string
	Bytes int64
}

// Unique keeps the largest copy of every picture, the earliest among equals, at
// the place of the picture's first copy. Photos without a checksum are always
// kept.
func Unique(photos []Photo) []Photo {
	place := make(map[string]int)
	kept := make([]Photo, 0, len(photos))
	for _, p := range photos {
		if p.Sum == "" {
			kept = append(kept, p)
			continue
		}
		i, seen := place[p.Sum]
		if !seen {
			place[p.Sum] = len(kept)
			kept = append(kept, p)
		} else if p.Bytes > kept[i].Bytes {
			kept[i] = p
		}
	}
	return kept
}
