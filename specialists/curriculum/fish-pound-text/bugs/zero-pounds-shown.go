package fishpoundtext

import (
	"fmt"
	"math"
)

// PoundsText gives a weight, rounded to whole ounces, as pounds and ounces. Below one
// pound it gives the ounces only.
func PoundsText(grams int) string {
	ounces := int(math.Round(float64(grams) / 28.349523125))
	return fmt.Sprintf("%d lb %d oz", ounces/16, ounces%16)
}
