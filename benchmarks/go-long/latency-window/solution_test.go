package latencywindow

import (
	"errors"
	"slices"
	"testing"
)

func TestNewAndEmpty(t *testing.T) {
	for _, size := range []int{0, -3} {
		if w, err := New(size); w != nil || !errors.Is(err, ErrSize) {
			t.Errorf("New(%d) = %v, %v", size, w, err)
		}
	}
	w, err := New(1)
	if err != nil {
		t.Fatal(err)
	}
	if m, ok := w.Max(); m != 0 || ok {
		t.Errorf("empty Max = %d, %v", m, ok)
	}
	if m, ok := w.Mean(); m != 0 || ok {
		t.Errorf("empty Mean = %v, %v", m, ok)
	}
	if v := w.Values(); len(v) != 0 {
		t.Errorf("empty Values = %v", v)
	}
}

func TestAgainstPlainRecount(t *testing.T) {
	samples := []int{5, 3, 3, 9, 9, 1, 2, 9, 4, -7, -8, -8, -9, 0, 6, 6, 6, 5, 4, 3, 2, 1, 8}
	for size := 1; size <= 6; size++ {
		w, err := New(size)
		if err != nil {
			t.Fatal(err)
		}
		for i, s := range samples {
			w.Add(s)
			want := samples[max(0, i+1-size) : i+1]
			if got := w.Values(); !slices.Equal(got, want) {
				t.Fatalf("size %d step %d: Values = %v, want %v", size, i, got, want)
			}
			if m, ok := w.Max(); !ok || m != slices.Max(want) {
				t.Fatalf("size %d step %d: Max of %v = %d, %v", size, i, want, m, ok)
			}
			sum := 0
			for _, x := range want {
				sum += x
			}
			if m, ok := w.Mean(); !ok || m != float64(sum)/float64(len(want)) {
				t.Fatalf("size %d step %d: Mean of %v = %v, %v", size, i, want, m, ok)
			}
		}
	}
}

func TestResize(t *testing.T) {
	w, err := New(5)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []int{50, 40, 30, 20, 20} {
		w.Add(s)
	}
	for _, bad := range []int{0, -1} {
		if err := w.Resize(bad); !errors.Is(err, ErrSize) {
			t.Errorf("Resize(%d) = %v", bad, err)
		}
	}
	if got := w.Values(); !slices.Equal(got, []int{50, 40, 30, 20, 20}) {
		t.Fatalf("after refused Resize: %v", got)
	}
	check := func(step string, values []int, top int, mean float64) {
		t.Helper()
		m, ok := w.Max()
		a, ok2 := w.Mean()
		if got := w.Values(); !slices.Equal(got, values) || m != top || a != mean || !ok || !ok2 {
			t.Fatalf("%s: values %v max %d mean %v; want %v %d %v", step, got, m, a, values, top, mean)
		}
	}
	if err := w.Resize(3); err != nil {
		t.Fatal(err)
	}
	check("shrunk", []int{30, 20, 20}, 30, 70.0/3)
	w.Add(10)
	check("full", []int{20, 20, 10}, 20, 50.0/3)
	if err := w.Resize(4); err != nil {
		t.Fatal(err)
	}
	check("grown", []int{20, 20, 10}, 20, 50.0/3)
	w.Add(15)
	check("room for one", []int{20, 20, 10, 15}, 20, 65.0/4)
	w.Add(1)
	check("one twenty left", []int{20, 10, 15, 1}, 20, 46.0/4)
	if err := w.Resize(1); err != nil {
		t.Fatal(err)
	}
	check("single", []int{1}, 1, 1)
}

func TestValuesIsACopy(t *testing.T) {
	w, err := New(3)
	if err != nil {
		t.Fatal(err)
	}
	w.Add(1)
	w.Add(2)
	got := w.Values()
	got[0] = 99
	if now := w.Values(); !slices.Equal(now, []int{1, 2}) {
		t.Fatalf("changed through the copy: %v", now)
	}
	old := w.Values()
	w.Add(3)
	w.Add(4)
	if !slices.Equal(old, []int{1, 2}) {
		t.Fatalf("earlier copy became %v", old)
	}
}
