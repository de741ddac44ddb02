package gymonerep

import "math"

// OneRepMax estimates the heaviest single lift: weight * (1 + reps/30),
// rounded to the nearest 0.5. One repetition gives the weight itself and
// fewer than one give 0.
func OneRepMax(weight float64, reps int) float64 {
	if reps < 1 {
		return 0
	}
	if reps == 1 {
		return weight
	}
	estimate := weight * (1 + float64(reps)/30)
	return math.Round(estimate*2) / 2
}
