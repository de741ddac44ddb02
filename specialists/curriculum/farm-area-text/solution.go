package farmareatext

import "fmt"

// AreaText gives an area as hectares with two decimals, cut off, from 10000 square
// metres on, and as square metres below. Negative areas are unknown.
func AreaText(squareMetres int) string {
	if squareMetres < 0 {
		return "unknown"
	}
	if squareMetres >= 10000 {
		return fmt.Sprintf("%d.%02d ha", squareMetres/10000, squareMetres%10000/100)
	}
	return fmt.Sprintf("%d m2", squareMetres)
}
