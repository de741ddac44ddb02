package farmcropcycle

// CropIn returns the crop of a year in a cycle whose first crop grows in the year
// start. The cycle holds for years before start, too; without crops it returns "".
func CropIn(crops []string, start, year int) string {
	n := len(crops)
	if n == 0 {
		return ""
	}
	i := (year - start) % n
	if i < 0 {
		i += n
	}
	return crops[i]
}
