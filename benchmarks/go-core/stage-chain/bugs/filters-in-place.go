// Package stagechain sends items through a chain of processing stages.
package stagechain

// Stage changes an item; it reports false to drop it.
type Stage[T any] func(item T) (T, bool)

// Run sends each item through the stages and returns the items that pass all
// of them and the number of dropped ones. Nil stages are skipped. The items
// slice is not modified and shares no memory with the result.
func Run[T any](items []T, stages ...Stage[T]) ([]T, int) {
	passed := items[:0]
	for _, item := range items {
		keep := true
		for _, stage := range stages {
			if stage == nil {
				continue
			}
			if item, keep = stage(item); !keep {
				break
			}
		}
		if keep {
			passed = append(passed, item)
		}
	}
	return passed, len(items) - len(passed)
}
