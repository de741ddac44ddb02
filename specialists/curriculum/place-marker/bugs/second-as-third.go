package placemarker

import "fmt"

// Place returns n with its English ordinal ending, such as "1st", "22nd" or "113th".
// Numbers ending in 11, 12 or 13 take "th".
func Place(n uint) string {
	suffix := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "rd"
		case 3:
			suffix = "rd"
		}
	}
	return fmt.Sprintf("%d%s", n, suffix)
}
