package sharedfetch

import (
	"context"
	"errors"
	"runtime"
	"testing"
	"time"
)

type result struct {
	val string
	err error
}

type ctxKey struct{}

// fetcher is a fetch function that can be watched and released.
type fetcher struct {
	entered chan context.Context
	release chan result
}

func newFetcher() *fetcher {
	return &fetcher{make(chan context.Context, 9), make(chan result)}
}

func (f *fetcher) fetch(ctx context.Context) (string, error) {
	f.entered <- ctx
	r := <-f.release
	return r.val, r.err
}

func do(g *Group, ctx context.Context, key string, fetch func(context.Context) (string, error)) <-chan result {
	res := make(chan result, 1)
	go func() {
		val, err := g.Do(ctx, key, fetch)
		res <- result{val, err}
	}()
	return res
}

func wait[T any](t *testing.T, what string, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(time.Second):
		t.Fatalf("%s blocks", what)
		panic("unreachable")
	}
}

func send(t *testing.T, f *fetcher, r result) {
	t.Helper()
	select {
	case f.release <- r:
	case <-time.After(time.Second):
		t.Fatal("fetch is not running")
	}
}

func expect(t *testing.T, what string, c <-chan result, want result) {
	t.Helper()
	if got := wait(t, what, c); got.val != want.val || !errors.Is(got.err, want.err) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// pause lets the callers started before arrive.
func pause() {
	for range 5 {
		runtime.Gosched()
		time.Sleep(time.Millisecond)
	}
}

func TestCallersShareOneRun(t *testing.T) {
	for _, want := range []result{{"v", nil}, {"part", errors.New("down")}} {
		var g Group
		f := newFetcher()
		var all []<-chan result
		all = append(all, do(&g, context.Background(), "k", f.fetch))
		ctx := wait(t, "fetch", f.entered)
		for range 3 {
			all = append(all, do(&g, context.Background(), "k", f.fetch))
		}
		pause()
		if ctx.Err() != nil {
			t.Error("context of fetch is done too early")
		}
		send(t, f, want)
		for _, c := range all {
			expect(t, "Do", c, want)
		}
		if len(f.entered) != 0 {
			t.Error("more than one run")
		}
		wait(t, "cancelling after fetch", ctx.Done())

		again := do(&g, context.Background(), "k", f.fetch)
		wait(t, "second fetch", f.entered)
		send(t, f, result{"w", nil})
		expect(t, "second Do", again, result{"w", nil})
	}
}

func TestKeysAreIndependent(t *testing.T) {
	var g Group
	f := newFetcher()
	slow := do(&g, context.Background(), "slow", f.fetch)
	wait(t, "fetch", f.entered)
	quick := do(&g, context.Background(), "quick", func(context.Context) (string, error) { return "q", nil })
	expect(t, "other key", quick, result{"q", nil})
	send(t, f, result{"s", nil})
	expect(t, "slow key", slow, result{"s", nil})
}

func TestFirstCallerLeaves(t *testing.T) {
	var g Group
	f := newFetcher()
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), ctxKey{}, "trace"))
	first := do(&g, ctx, "k", f.fetch)
	runCtx := wait(t, "fetch", f.entered)
	if v, _ := runCtx.Value(ctxKey{}).(string); v != "trace" {
		t.Errorf("value in the context of fetch is %q", v)
	}
	second := do(&g, context.Background(), "k", f.fetch)
	third := do(&g, context.Background(), "k", f.fetch)
	pause()
	cancel()
	expect(t, "leaving caller", first, result{"", context.Canceled})
	pause()
	if runCtx.Err() != nil {
		t.Error("run was cancelled although callers remain")
	}
	send(t, f, result{"v", nil})
	expect(t, "second caller", second, result{"v", nil})
	expect(t, "third caller", third, result{"v", nil})
	if len(f.entered) != 0 {
		t.Error("more than one run")
	}
}

func TestOneCallerRemains(t *testing.T) {
	var g Group
	f := newFetcher()
	stay := do(&g, context.Background(), "k", f.fetch)
	runCtx := wait(t, "fetch", f.entered)
	ctx, cancel := context.WithCancel(context.Background())
	leaving := do(&g, ctx, "k", f.fetch)
	pause()
	cancel()
	expect(t, "leaving caller", leaving, result{"", context.Canceled})
	if runCtx.Err() != nil {
		t.Error("run was cancelled although a caller remains")
	}
	joining := do(&g, context.Background(), "k", f.fetch)
	pause()
	send(t, f, result{"v", nil})
	expect(t, "remaining caller", stay, result{"v", nil})
	expect(t, "joining caller", joining, result{"v", nil})
	if len(f.entered) != 0 {
		t.Error("more than one run")
	}
}

func TestAllCallersLeave(t *testing.T) {
	var g Group
	f, f2 := newFetcher(), newFetcher()
	ctx, cancel := context.WithCancelCause(context.Background())
	first := do(&g, ctx, "k", f.fetch)
	runCtx := wait(t, "fetch", f.entered)
	second := do(&g, ctx, "k", f.fetch)
	pause()
	cancel(errors.New("shutdown"))
	expect(t, "first caller", first, result{"", context.Canceled})
	expect(t, "second caller", second, result{"", context.Canceled})
	wait(t, "cancelling the left run", runCtx.Done())

	// The left run still hangs in fetch, but it must not be joined.
	fresh := do(&g, context.Background(), "k", f2.fetch)
	freshCtx := wait(t, "fresh fetch", f2.entered)
	send(t, f, result{"stale", nil})
	pause()
	if freshCtx.Err() != nil {
		t.Error("fresh run was cancelled by the old one")
	}
	joined := do(&g, context.Background(), "k", f2.fetch)
	pause()
	send(t, f2, result{"fresh", nil})
	expect(t, "fresh caller", fresh, result{"fresh", nil})
	expect(t, "joined caller", joined, result{"fresh", nil})
	if len(f2.entered) != 0 {
		t.Error("the run after a left one was not shared")
	}
}
