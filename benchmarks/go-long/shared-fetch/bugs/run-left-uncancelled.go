package sharedfetch

import (
	"context"
	"sync"
)

// Group joins simultaneous fetches of the same key. The zero value is ready.
type Group struct {
	mu   sync.Mutex
	runs map[string]*run
}

type run struct {
	callers int
	cancel  context.CancelFunc
	done    chan struct{}
	val     string
	err     error
}

// Do runs fetch, or joins the run of the same key that is under way, and
// returns its result. A caller whose ctx is done first leaves with ctx.Err().
// The context of fetch has the values of the first caller's ctx; it is
// cancelled when the last caller has left, and after fetch has returned.
func (g *Group) Do(ctx context.Context, key string, fetch func(context.Context) (string, error)) (string, error) {
	g.mu.Lock()
	r := g.runs[key]
	if r == nil {
		runCtx, cancel := context.WithCancel(context.WithoutCancel(ctx))
		r = &run{cancel: cancel, done: make(chan struct{})}
		if g.runs == nil {
			g.runs = make(map[string]*run)
		}
		g.runs[key] = r
		go g.start(runCtx, key, r, fetch)
	}
	r.callers++
	g.mu.Unlock()

	select {
	case <-r.done:
		return r.val, r.err
	case <-ctx.Done():
		g.leave(key, r)
		return "", ctx.Err()
	}
}

// start runs fetch and publishes its result.
func (g *Group) start(ctx context.Context, key string, r *run, fetch func(context.Context) (string, error)) {
	defer r.cancel()
	r.val, r.err = fetch(ctx)
	g.mu.Lock()
	g.drop(key, r)
	g.mu.Unlock()
	close(r.done)
}

// leave takes one caller off the run and stops the run after the last one.
func (g *Group) leave(key string, r *run) {
	g.mu.Lock()
	defer g.mu.Unlock()
	r.callers--
	if r.callers == 0 {
		g.drop(key, r)
	}
}

// drop removes r from the joinable runs; g.mu is held.
func (g *Group) drop(key string, r *run) {
	if g.runs[key] == r {
		delete(g.runs, key)
	}
}
