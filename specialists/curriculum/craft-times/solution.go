package crafttimes

// Times returns how often recipe can be crafted from the contents of bag; the
// scarcest ingredient decides. An empty recipe gives 0.
func Times(recipe, bag map[string]int) int {
	if len(recipe) == 0 {
		return 0
	}
	times := -1
	for name, uses := range recipe {
		n := bag[name] / uses
		if times < 0 || n < times {
			times = n
		}
	}
	return times
}
