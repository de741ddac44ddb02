// Package mergeshards merges sorted lists.
package mergeshards

import "container/heap"

// source is the part of a shard that is still to be merged, never empty.
type source[T any] struct {
	rest  []T
	shard int
}

// queue is a heap of sources, the one with the next element on top.
type queue[T any] struct {
	sources []source[T]
	compare func(a, b T) int
}

func (q *queue[T]) Len() int      { return len(q.sources) }
func (q *queue[T]) Swap(i, j int) { q.sources[i], q.sources[j] = q.sources[j], q.sources[i] }
func (q *queue[T]) Push(x any)    { q.sources = append(q.sources, x.(source[T])) }

func (q *queue[T]) Less(i, j int) bool {
	a, b := q.sources[i], q.sources[j]
	c := q.compare(a.rest[0], b.rest[0])
	return c < 0 || c == 0 && a.shard < b.shard
}

func (q *queue[T]) Pop() any {
	last := len(q.sources) - 1
	out := q.sources[last]
	q.sources = q.sources[:last]
	return out
}

// Merge returns the elements of all shards, each of which is sorted by
// compare, as one new sorted slice. Equal elements keep the order of their
// shards. Empty shards are allowed.
func Merge[T any](compare func(a, b T) int, shards ...[]T) []T {
	q := &queue[T]{compare: compare}
	for i, shard := range shards {
		if len(shard) > 0 {
			heap.Push(q, source[T]{rest: shard, shard: i})
		}
	}
	var out []T
	for q.Len() > 0 {
		top := &q.sources[0]
		out = append(out, top.rest[0])
		if len(top.rest) == 1 {
			heap.Pop(q)
			continue
		}
		top.rest = top.rest[1:]
		heap.Fix(q, 0)
	}
	return out
}
