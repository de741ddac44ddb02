package parcelvanload

// LoadVan tries the parcels in the given order and loads each one that still
// fits within limit; too heavy ones are left behind. It returns the positions
// of the loaded parcels and of those left behind.
func LoadVan(weights []int, limit int) (loaded, left []int) {
	load := 0
	for i, weight := range weights {
		if load+weight > limit {
			left = append(left, i)
			continue
		}
		load = weight
		loaded = append(loaded, i)
	}
	return loaded, left
}
