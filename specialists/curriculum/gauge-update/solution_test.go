package gaugeupdate

import (
	"runtime"
	"sync"
	"testing"
)

func TestGauges(t *testing.T) {
	start := map[string]int{"cpu": 4}
	g := NewGauges(start)
	start["cpu"] = 50
	double := func(v int) int { return 2*v + 1 }
	if got := g.Update("cpu", double); got != 9 {
		t.Errorf("Update(cpu) = %d, want 9", got)
	}
	if got := g.Update("cpu", nil); got != 0 {
		t.Errorf("Update(cpu, nil) = %d, want 0", got)
	}
	if v, ok := g.Value("cpu"); v != 0 || ok {
		t.Errorf("Value(cpu) = %d, %v, want no gauge", v, ok)
	}
	NewGauges(nil).Update("new", double)
}

func TestUpdateIsAtomic(t *testing.T) {
	g := NewGauges(nil)
	var wg sync.WaitGroup
	for range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 20 {
				g.Update("hits", func(v int) int {
					runtime.Gosched()
					return v + 1
				})
			}
		}()
	}
	wg.Wait()
	if v, ok := g.Value("hits"); v != 1000 || !ok {
		t.Errorf("Value(hits) = %d, %v, want 1000", v, ok)
	}
}
