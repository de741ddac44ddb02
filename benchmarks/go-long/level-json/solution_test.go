package leveljson

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestString(t *testing.T) {
	for level, want := range map[Level]string{Low: "low", Normal: "normal", High: "high", 3: "level(3)", -1: "level(-1)", 40: "level(40)"} {
		if got := level.String(); got != want {
			t.Errorf("Level %d: %q, want %q", int(level), got, want)
		}
	}
	if Low != 0 || Normal != 1 || High != 2 {
		t.Error("constants have wrong values")
	}
}

func TestMarshal(t *testing.T) {
	high := High
	for _, c := range []struct {
		value any
		want  string
	}{
		{Low, `"low"`}, {Normal, `"normal"`}, {&high, `"high"`}, {[]Level{High, Low}, `["high","low"]`},
		{struct{ L Level }{Normal}, `{"L":"normal"}`}, {map[string]Level{"a": High}, `{"a":"high"}`},
	} {
		if got, err := json.Marshal(c.value); err != nil || string(got) != c.want {
			t.Errorf("Marshal(%v) = %s, %v; want %s", c.value, got, err, c.want)
		}
	}
	for _, level := range []Level{-1, 3, 99} {
		if got, err := json.Marshal(level); !errors.Is(err, ErrLevel) {
			t.Errorf("Marshal(Level(%d)) = %s, %v; want ErrLevel", int(level), got, err)
		}
	}
}

func TestUnmarshal(t *testing.T) {
	for text, want := range map[string]Level{`"low"`: Low, `"NORMAL"`: Normal, `"High"`: High, ` "low" `: Low, `"\u006cow"`: Low, `"hIGH"`: High} {
		for _, before := range []Level{Low, High} {
			got := before
			if err := json.Unmarshal([]byte(text), &got); err != nil || got != want {
				t.Errorf("Unmarshal(%s) = %d, %v; want %d", text, int(got), err, int(want))
			}
		}
	}
	var doc struct{ A, B Level }
	if err := json.Unmarshal([]byte(`{"A":"high"}`), &doc); err != nil || doc.A != High || doc.B != Low {
		t.Errorf("document: %v, %v", doc, err)
	}
}

func TestUnmarshalErrors(t *testing.T) {
	for _, text := range []string{`"urgent"`, `""`, `" low"`, `"lo"`, `"lower"`, `1`, `0`, `null`, `true`, `["low"]`, `{}`, `"level(3)"`} {
		got := Normal
		if err := json.Unmarshal([]byte(text), &got); !errors.Is(err, ErrLevel) || got != Normal {
			t.Errorf("Unmarshal(%s): level %d, error %v; want the old level and ErrLevel", text, int(got), err)
		}
	}
	for _, text := range []string{``, `"low`, `low`, `"low" x`} {
		got := High
		if err := got.UnmarshalJSON([]byte(text)); err == nil || got != High {
			t.Errorf("UnmarshalJSON(%s): level %d, error %v; want the old level and an error", text, int(got), err)
		}
	}
}
