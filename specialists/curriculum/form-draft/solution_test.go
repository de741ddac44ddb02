package formdraft

import (
	"slices"
	"testing"
)

func TestDraft(t *testing.T) {
	saved := map[string]string{"city": "Hull", "name": "Ann"}
	d := NewDraft(saved)
	expect := func(step string, want ...string) {
		t.Helper()
		if got := d.Unsaved(); !slices.Equal(got, want) {
			t.Errorf("%s: Unsaved() = %q, want %q", step, got, want)
		}
	}
	expect("new")
	d.SetField("note", "")
	d.SetField("name", "Bob")
	d.SetField("city", "Hull")
	expect("edited", "name", "note")
	if saved["name"] != "Ann" || len(saved) != 2 {
		t.Errorf("the given map was changed to %v", saved)
	}
	saved["city"] = "York"
	expect("given map changed", "name", "note")
	d.Save()
	expect("saved")
	d.SetField("name", "Ann")
	expect("edited again", "name")
}

func TestDraftNil(t *testing.T) {
	d := NewDraft(nil)
	d.SetField("a", "1")
	if got := d.Unsaved(); !slices.Equal(got, []string{"a"}) {
		t.Errorf("Unsaved() = %q, want a", got)
	}
}
