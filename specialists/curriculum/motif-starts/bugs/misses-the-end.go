package motifstarts

// MotifStarts returns the indexes in strand at which motif begins, overlapping ones included.
// An empty motif is never found.
func MotifStarts(strand, motif string) []int {
	var starts []int
	if motif == "" {
		return starts
	}
	for i := 0; i+len(motif) < len(strand); i++ {
		if strand[i:i+len(motif)] == motif {
			starts = append(starts, i)
		}
	}
	return starts
}
