package museumentryprice

import "testing"

func TestEntryPrice(t *testing.T) {
	prices := map[int]int{5: 0, 6: 600, 17: 600, 18: 1400, 64: 1400, 65: 900}
	for age, want := range prices {
		if got := EntryPrice(age, false); got != want {
			t.Errorf("EntryPrice(%d, false) = %d, want %d", age, got, want)
		}
	}
	if got := EntryPrice(40, true); got != 0 {
		t.Errorf("EntryPrice(40, true) = %d, want 0", got)
	}
}
