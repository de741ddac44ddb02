package deviceids

import (
	"errors"
	"testing"
)

func TestParse(t *testing.T) {
	for text, want := range map[string][6]byte{
		"00:1a:2B:3c:4D:5e": {0x00, 0x1A, 0x2B, 0x3C, 0x4D, 0x5E},
		"00-1A-2b-3C-4d-5E": {0x00, 0x1A, 0x2B, 0x3C, 0x4D, 0x5E},
		"00:00:00:00:00:00": {},
		"ff:FF:fF:Ff:ff:ff": {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF},
		"01-02-03-04-05-06": {1, 2, 3, 4, 5, 6},
	} {
		if got, err := Parse(text); err != nil || got != want {
			t.Errorf("Parse(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, text := range []string{
		"", ":", ":::::", "-----", "01:02:03:04:05", "01:02:03:04:05:06:07", "010203040506", "01 02 03 04 05 06", "01:02:03:04:05:6", "1:02:03:04:05:06", "01:02:03:04:05:066", "01:02:03:04:05:06f",
		"01:02:03:04:05:0607", "01:02:03:04:05:0g", "01:02:03:0x:05:06", "01:02:03:04:05:06g", "01:02:03::05:06", ":02:03:04:05:06", "01:02:03-04:05:06", "01-02-03-04-05:06", "01:02:03:04:05-06",
		" 01:02:03:04:05:06", "01:02:03:04:05:06\n", "01:02:+3:04:05:06", "01.02.03.04.05.06", "01:02:03:04:05:06:", "01:02:0३:04:05:06",
	} {
		if got, err := Parse(text); !errors.Is(err, ErrID) || got != [6]byte{} {
			t.Errorf("Parse(%q) = %v, %v; want zero and ErrID", text, got, err)
		}
	}
}

func TestFormat(t *testing.T) {
	for want, id := range map[string][6]byte{
		"00:1A:2B:3C:4D:5E": {0x00, 0x1A, 0x2B, 0x3C, 0x4D, 0x5E},
		"00:00:00:00:00:00": {},
		"01:02:0A:0F:10:A0": {1, 2, 10, 15, 16, 160},
		"FF:FF:FF:FF:FF:FF": {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF},
	} {
		if got := Format(id); got != want {
			t.Errorf("Format(%v) = %q, want %q", id, got, want)
		}
		if back, err := Parse(Format(id)); err != nil || back != id {
			t.Errorf("Parse(Format(%v)) = %v, %v", id, back, err)
		}
	}
}

func TestShort(t *testing.T) {
	for _, c := range []struct {
		id   [6]byte
		want string
	}{
		{[6]byte{}, "000000"},
		{[6]byte{0x00, 0x1A, 0x2B, 0x3C, 0x4D, 0x5E}, "3c4d5e"},
		{[6]byte{9, 9, 9, 1, 0, 0xAB}, "0100ab"},
		{[6]byte{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}, "broadcast"},
		{[6]byte{0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}, "ffffff"},
		{[6]byte{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE}, "fffffe"},
	} {
		if got := Short(c.id); got != c.want {
			t.Errorf("Short(%v) = %q, want %q", c.id, got, c.want)
		}
	}
}
