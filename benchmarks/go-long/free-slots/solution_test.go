package freeslots

import (
	"errors"
	"slices"
	"testing"
)

func TestCommon(t *testing.T) {
	day := Slot{100, 200}
	cases := []struct {
		name   string
		length int
		people [][]Slot
		want   []Slot
	}{
		{"nobody", 30, nil, []Slot{{100, 200}}},
		{"nobody busy", 100, [][]Slot{nil, {}}, []Slot{{100, 200}}},
		{"day too short", 101, nil, nil},
		{"one meeting", 30, [][]Slot{{{140, 150}}}, []Slot{{100, 140}, {150, 200}}},
		{"exact length", 40, [][]Slot{{{140, 160}}}, []Slot{{100, 140}, {160, 200}}},
		{"just too short", 41, [][]Slot{{{140, 160}}}, nil},
		{"two people", 10, [][]Slot{{{110, 130}, {180, 190}}, {{120, 150}}}, []Slot{{100, 110}, {150, 180}, {190, 200}}},
		{"unsorted", 10, [][]Slot{{{180, 190}, {110, 130}}, {{150, 155}, {130, 140}}}, []Slot{{100, 110}, {140, 150}, {155, 180}, {190, 200}}},
		{"long before short inside it", 5, [][]Slot{{{110, 170}, {120, 130}}}, []Slot{{100, 110}, {170, 200}}},
		{"short inside long of another", 5, [][]Slot{{{120, 130}}, {{110, 170}}}, []Slot{{100, 110}, {170, 200}}},
		{"touching meetings", 1, [][]Slot{{{110, 120}}, {{120, 130}}}, []Slot{{100, 110}, {130, 200}}},
		{"one minute between", 1, [][]Slot{{{110, 120}, {121, 130}}}, []Slot{{100, 110}, {120, 121}, {130, 200}}},
		{"before and after the day", 5, [][]Slot{{{0, 90}, {300, 400}, {95, 100}, {200, 210}}}, []Slot{{100, 200}}},
		{"over the day's edges", 5, [][]Slot{{{90, 115}, {180, 260}}}, []Slot{{115, 180}}},
		{"whole day", 1, [][]Slot{{{50, 300}}}, nil},
		{"exactly the day", 1, [][]Slot{{{100, 200}}}, nil},
		{"empty slots ignored", 10, [][]Slot{{{150, 150}, {120, 130}, {125, 125}, {200, 200}, {100, 100}}}, []Slot{{100, 120}, {130, 200}}},
		{"starts with the day", 10, [][]Slot{{{100, 110}}}, []Slot{{110, 200}}},
		{"ends with the day", 10, [][]Slot{{{190, 200}}}, []Slot{{100, 190}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Common(day, c.length, c.people...)
			if err != nil || !slices.Equal(got, c.want) {
				t.Fatalf("got %v, %v; want %v", got, err, c.want)
			}
		})
	}
	if got, err := Common(Slot{50, 50}, 1); err != nil || len(got) != 0 {
		t.Errorf("empty day: got %v, %v", got, err)
	}
	if got, err := Common(Slot{-30, -10}, 5, []Slot{{-25, -20}}); err != nil || !slices.Equal(got, []Slot{{-30, -25}, {-20, -10}}) {
		t.Errorf("negative minutes: got %v, %v", got, err)
	}
}

func TestCommonInvalid(t *testing.T) {
	cases := []struct {
		name   string
		day    Slot
		length int
		people [][]Slot
	}{
		{"zero length", Slot{0, 10}, 0, nil},
		{"negative length", Slot{0, 10}, -5, nil},
		{"backward day", Slot{10, 9}, 1, nil},
		{"backward busy", Slot{0, 10}, 1, [][]Slot{{{1, 2}}, {{5, 6}, {4, 3}}}},
		{"backward busy outside", Slot{0, 10}, 1, [][]Slot{{{50, 40}}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got, err := Common(c.day, c.length, c.people...); got != nil || !errors.Is(err, ErrInvalid) {
				t.Fatalf("got %v, %v", got, err)
			}
		})
	}
}

func TestCommonKeepsInput(t *testing.T) {
	ann, bob := []Slot{{50, 60}, {10, 20}}, []Slot{{30, 40}, {5, 5}}
	people := [][]Slot{ann, bob}
	if _, err := Common(Slot{0, 100}, 5, people...); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(ann, []Slot{{50, 60}, {10, 20}}) || !slices.Equal(bob, []Slot{{30, 40}, {5, 5}}) {
		t.Fatalf("input became %v and %v", ann, bob)
	}
}
