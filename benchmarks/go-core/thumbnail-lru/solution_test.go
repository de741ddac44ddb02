package thumbnaillru

import (
	"slices"
	"testing"
)

func put(t *testing.T, c *Cache, key, data string, want ...string) {
	t.Helper()
	got, ok := c.Put(key, []byte(data))
	if !ok || !slices.Equal(got, want) {
		t.Fatalf("Put(%s, %s) = %q, %v; want %q, true", key, data, got, ok, want)
	}
}

func size(t *testing.T, c *Cache, used, n int) {
	t.Helper()
	if c.Used() != used || c.Len() != n {
		t.Fatalf("Used %d, Len %d; want %d, %d", c.Used(), c.Len(), used, n)
	}
}

func TestEviction(t *testing.T) {
	c := New(10)
	size(t, c, 0, 0)
	put(t, c, "a", "1111")
	put(t, c, "b", "2222")
	put(t, c, "c", "33")
	size(t, c, 10, 3)
	if v, ok := c.Get("a"); !ok || string(v) != "1111" {
		t.Fatalf("Get(a) = %q, %v", v, ok)
	}
	put(t, c, "d", "4", "b")
	size(t, c, 7, 3)
	put(t, c, "e", "55555555", "c", "a")
	size(t, c, 9, 2)
	if v, ok := c.Get("b"); ok || v != nil {
		t.Fatalf("Get(b) = %q, %v after eviction", v, ok)
	}
	put(t, c, "f", "6666666666", "d", "e")
	size(t, c, 10, 1)
}

func TestReplace(t *testing.T) {
	c := New(10)
	put(t, c, "a", "11111")
	put(t, c, "b", "22222")
	put(t, c, "a", "1")
	size(t, c, 6, 2)
	put(t, c, "c", "33333", "b")
	size(t, c, 6, 2)
	put(t, c, "a", "1111111111", "c")
	size(t, c, 10, 1)
	put(t, c, "a", "2222222222")
	size(t, c, 10, 1)
}

func TestRefusedAndEmpty(t *testing.T) {
	c := New(4)
	put(t, c, "a", "1234")
	for _, key := range []string{"a", "b"} {
		if got, ok := c.Put(key, []byte("12345")); ok || len(got) != 0 {
			t.Fatalf("Put of too much = %q, %v", got, ok)
		}
	}
	size(t, c, 4, 1)
	put(t, c, "empty", "")
	size(t, c, 4, 2)
	if v, ok := c.Get("empty"); !ok || len(v) != 0 {
		t.Fatalf("Get(empty) = %q, %v", v, ok)
	}
	if v, ok := c.Get("a"); !ok || string(v) != "1234" {
		t.Fatalf("Get(a) = %q, %v", v, ok)
	}
	if _, ok := c.Get("b"); ok {
		t.Fatal("the refused key is there")
	}
}

func TestCopies(t *testing.T) {
	c := New(10)
	data := []byte("abc")
	c.Put("k", data)
	data[0] = 'X'
	v, _ := c.Get("k")
	if string(v) != "abc" {
		t.Fatalf("value changed with the caller's slice: %q", v)
	}
	v[1] = 'Y'
	if again, _ := c.Get("k"); string(again) != "abc" {
		t.Fatalf("value changed with the returned slice: %q", again)
	}
}
