// Package titlerank finds titles that resemble a query.
package titlerank

import (
	"slices"
	"strings"
	"sync"
)

// Match is a title and its score from 1 to 100.
type Match struct {
	Title string
	Score int
}

// bigrams counts the pairs of neighbouring runes of s in lower case.
func bigrams(s string) (counts map[[2]rune]int, total int) {
	counts = map[[2]rune]int{}
	runes := []rune(strings.ToLower(s))
	for i := 0; i+2 < len(runes); i++ {
		counts[[2]rune{runes[i], runes[i+1]}]++
		total++
	}
	return counts, total
}

// score returns 200 times the common bigrams of a and b (repeats counted as
// often as both have them) divided by the number of all, or 0 if there are none.
func score(a, b string) int {
	inA, n := bigrams(a)
	inB, m := bigrams(b)
	if n+m == 0 {
		return 0
	}
	common := 0
	for pair, count := range inA {
		common += min(count, inB[pair])
	}
	return 200 * common / (n + m)
}

// Rank scores all titles with the given number of goroutines (at least one)
// and returns those above 0, best first and otherwise in the order of titles.
// None of its goroutines outlives the call.
func Rank(query string, titles []string, workers int) []Match {
	scores := make([]int, len(titles))
	jobs := make(chan int)
	var wg sync.WaitGroup
	for range max(workers, 1) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range jobs {
				scores[i] = score(query, titles[i])
			}
		}()
	}
	for i := range titles {
		jobs <- i
	}
	close(jobs)
	wg.Wait()
	var out []Match
	for i, s := range scores {
		if s > 0 {
			out = append(out, Match{titles[i], s})
		}
	}
	slices.SortStableFunc(out, func(a, b Match) int { return b.Score - a.Score })
	return out
}
