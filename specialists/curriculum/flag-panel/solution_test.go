package flagpanel

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

func TestPanel(t *testing.T) {
	p := NewPanel()
	var log []string
	var remove func()
	p.Watch(func(name string, on bool) {
		log = append(log, fmt.Sprintf("1 %s %v, On %v", name, on, p.On(name)))
	})
	remove = p.Watch(func(name string, on bool) {
		log = append(log, fmt.Sprintf("2 %s %v", name, on))
		remove()
	})
	p.Watch(func(name string, on bool) {
		log = append(log, fmt.Sprintf("3 %s %v", name, on))
	})
	done := make(chan struct{})
	go func() {
		defer close(done)
		p.Set("fan", true)
		p.Set("fan", true)
		p.Set("lamp", false)
		remove()
		p.Set("fan", false)
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("Set blocks")
	}
	want := []string{"1 fan true, On true", "2 fan true", "3 fan true", "1 fan false, On false", "3 fan false"}
	if !slices.Equal(log, want) {
		t.Errorf("watchers got %q, want %q", log, want)
	}
	if n := p.Watching(); n != 2 {
		t.Errorf("Watching() = %d, want 2", n)
	}
}
