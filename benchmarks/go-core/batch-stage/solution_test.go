package batchstage

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"
)

func source(text string) <-chan string {
	vals := strings.Fields(text)
	c := make(chan string, len(vals))
	for _, v := range vals {
		c <- v
	}
	close(c)
	return c
}

func collect(t *testing.T, c <-chan []string) [][]string {
	t.Helper()
	var got [][]string
	limit := time.After(2 * time.Second)
	for {
		select {
		case b, ok := <-c:
			if !ok {
				return got
			}
			got = append(got, b)
		case <-limit:
			t.Fatalf("channel was not closed; so far %v", got)
		}
	}
}

func TestGrouping(t *testing.T) {
	for _, tc := range []struct {
		in   string
		size int
		want string
	}{
		{"a b c d e", 2, "[[a b] [c d] [e]]"},
		{"a b c d", 2, "[[a b] [c d]]"},
		{"a b c d e f g", 3, "[[a b c] [d e f] [g]]"},
		{"a b", 5, "[[a b]]"},
		{"a b", 1, "[[a] [b]]"},
		{"a b", 0, "[[a] [b]]"},
		{"a b", -7, "[[a] [b]]"},
		{"", 3, "[]"},
	} {
		t.Run(fmt.Sprintf("%s by %d", tc.in, tc.size), func(t *testing.T) {
			got := fmt.Sprint(collect(t, Batch(context.Background(), source(tc.in), tc.size)))
			if got != tc.want {
				t.Errorf("got %s, want %s", got, tc.want)
			}
		})
	}
}

func TestBatchesAreIndependent(t *testing.T) {
	got := collect(t, Batch(context.Background(), source("a b c d e f g h i j"), 3))
	for i := range got {
		got[i] = append(got[i], "extra")
		got[i][0] = fmt.Sprint(i)
	}
	want := "[[0 b c extra] [1 e f extra] [2 h i extra] [3 extra]]"
	if s := fmt.Sprint(got); s != want {
		t.Errorf("got %s, want %s", s, want)
	}
}

func TestFullBatchIsSentAtOnce(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	in := make(chan string, 3)
	out := Batch(ctx, in, 2)
	in <- "a"
	select {
	case b := <-out:
		t.Fatalf("got %v before the batch was full", b)
	case <-time.After(3 * time.Millisecond):
	}
	in <- "b"
	select {
	case b := <-out:
		if fmt.Sprint(b) != "[a b]" {
			t.Errorf("got %v", b)
		}
	case <-time.After(2 * time.Second):
		t.Fatal("full batch was not sent")
	}
}

func TestContextEndsEverything(t *testing.T) {
	full := make(chan string, 4)
	full <- "a"
	full <- "b"
	rest := make(chan string, 1)
	rest <- "a"
	close(rest)
	for _, tc := range []struct {
		name string
		in   <-chan string
	}{{"silent input", make(chan string)}, {"full batch, no receiver", full}, {"rest, no receiver", rest}, {"nil input", nil}} {
		t.Run(tc.name, func(t *testing.T) {
			before := runtime.NumGoroutine()
			ctx, cancel := context.WithCancel(context.Background())
			out := Batch(ctx, tc.in, 2)
			time.Sleep(2 * time.Millisecond)
			cancel()
			for range 1000 {
				if runtime.NumGoroutine() <= before {
					break
				}
				time.Sleep(time.Millisecond)
			}
			if n := runtime.NumGoroutine(); n > before {
				t.Errorf("%d goroutines left behind", n-before)
			}
			if got := collect(t, out); len(got) > 1 {
				t.Errorf("got %v after the context was done", got)
			}
		})
	}
}
