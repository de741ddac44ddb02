package seatbitmap

import "testing"

func TestTakeRelease(t *testing.T) {
	s := New(130)
	steps := []struct {
		name string
		got  bool
		want bool
	}{
		{"take 0", s.Take(0), true},
		{"take 0 again", s.Take(0), false},
		{"take 64", s.Take(64), true},
		{"take 63", s.Take(63), true},
		{"take 129", s.Take(129), true},
		{"take 130", s.Take(130), false},
		{"take -1", s.Take(-1), false},
		{"release 64", s.Release(64), true},
		{"release 64 again", s.Release(64), false},
		{"take 64 again", s.Take(64), true},
		{"release free 65", s.Release(65), false},
		{"release 130", s.Release(130), false},
		{"release -1", s.Release(-1), false},
		{"0 still taken", s.Take(0), false},
		{"release 0", s.Release(0), true},
		{"take 0 after release", s.Take(0), true},
		{"release beyond a full word", New(64).Release(64), false},
		{"take beyond a full word", New(64).Take(64), false},
		{"63 still taken", s.Take(63), false},
		{"129 still taken", s.Take(129), false},
	}
	for _, st := range steps {
		if st.got != st.want {
			t.Errorf("%s: got %v, want %v", st.name, st.got, st.want)
		}
	}
}

func TestFirstRun(t *testing.T) {
	tests := []struct {
		name  string
		n     int
		taken []int
		k     int
		want  int
	}{
		{"all free", 5, nil, 5, 0},
		{"too many", 5, nil, 6, -1},
		{"single", 3, []int{0}, 1, 1},
		{"gap too small", 8, []int{2, 4}, 3, 5},
		{"first gap fits", 8, []int{2, 4}, 2, 0},
		{"ends at last seat", 6, []int{0, 1, 2}, 3, 3},
		{"run broken again", 7, []int{1, 3, 5}, 2, -1},
		{"none free", 2, []int{0, 1}, 1, -1},
		{"across word border", 70, []int{10, 20, 30, 40, 50, 60}, 9, 0},
		{"across word border late", 80, []int{9, 19, 29, 39, 49, 59}, 12, 60},
		{"exactly 64 seats", 64, nil, 64, 0},
		{"zero k", 5, nil, 0, -1},
		{"negative k", 5, nil, -2, -1},
		{"no seats", 0, nil, 1, -1},
		{"negative n", -4, nil, 1, -1},
		{"very negative n", -200, nil, 1, -1},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			s := New(tc.n)
			for _, i := range tc.taken {
				if !s.Take(i) {
					t.Fatalf("Take(%d) = false", i)
				}
			}
			if got := s.FirstRun(tc.k); got != tc.want {
				t.Errorf("FirstRun(%d) = %d, want %d", tc.k, got, tc.want)
			}
		})
	}
}

func TestClone(t *testing.T) {
	a := New(10)
	a.Take(3)
	b := a.Clone()
	if b.Take(3) {
		t.Error("clone lost the taken seat 3")
	}
	b.Take(0)
	a.Take(9)
	if got := a.FirstRun(1); got != 0 {
		t.Errorf("original FirstRun(1) = %d after a change of the clone, want 0", got)
	}
	if !b.Take(9) {
		t.Error("clone sees seat 9 taken in the original")
	}
	if b.Take(10) {
		t.Error("clone has too many seats")
	}
}
