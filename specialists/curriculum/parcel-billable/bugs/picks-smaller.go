package parcelbillable

// BillableGrams returns the larger of the weighed grams and the volumetric
// weight, which is the volume in cubic centimetres divided by 5, rounded up.
func BillableGrams(grams, length, width, height int) int {
	volumetric := (length*width*height + 4) / 5
	if volumetric < grams {
		return volumetric
	}
	return grams
}
