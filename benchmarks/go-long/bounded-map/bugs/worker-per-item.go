// Package boundedmap runs a function over items with limited concurrency.
package boundedmap

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

// ErrWorkers is returned for a number of workers below 1.
var ErrWorkers = errors.New("workers below 1")

// Map calls f for every item, at most workers calls at a time, and returns
// the results in item order. All items are tried; of several errors, the one
// of the lowest item is returned, wrapped. If ctx ends before every item has
// been started, Map starts no more, waits for the running calls and returns
// the context's error.
func Map[T, U any](ctx context.Context, items []T, workers int, f func(context.Context, T) (U, error)) ([]U, error) {
	if workers < 1 {
		return nil, ErrWorkers
	}
	results := make([]U, len(items))
	errs := make([]error, len(items))
	jobs := make(chan int)
	var wg sync.WaitGroup
	for range max(workers, len(items)) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range jobs {
				results[i], errs[i] = f(ctx, items[i])
			}
		}()
	}
	err := handOut(ctx, len(items), jobs)
	close(jobs)
	wg.Wait()
	if err != nil {
		return nil, err
	}
	for i, err := range errs {
		if err != nil {
			return nil, fmt.Errorf("item %d: %w", i, err)
		}
	}
	return results, nil
}

// handOut sends the indexes below n to jobs. It returns the context's error
// if ctx ends before all are sent.
func handOut(ctx context.Context, n int, jobs chan<- int) error {
	for i := range n {
		if err := ctx.Err(); err != nil {
			return err
		}
		select {
		case jobs <- i:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// ForEach is Map for a function without a result.
func ForEach[T any](ctx context.Context, items []T, workers int, f func(context.Context, T) error) error {
	_, err := Map(ctx, items, workers, func(ctx context.Context, item T) (struct{}, error) {
		return struct{}{}, f(ctx, item)
	})
	return err
}
