package badgeprinter

import (
	"errors"
	"testing"
)

var errPaper = errors.New("no paper")

type printer struct {
	paper int
	out   string
}

func (p *printer) Write(data []byte) (int, error) {
	if p.paper == 0 {
		return 0, errPaper
	}
	p.paper--
	p.out += string(data)
	return len(data), nil
}

func TestPrintBadges(t *testing.T) {
	tests := []struct {
		paper, want int
		out         string
		err         error
	}{
		{3, 3, "HELLO Ann\nHELLO \nHELLO 5%d\n", nil},
		{2, 2, "HELLO Ann\nHELLO \n", errPaper},
		{0, 0, "", errPaper},
	}
	for _, tt := range tests {
		p := &printer{paper: tt.paper}
		n, err := PrintBadges(p, []string{"Ann", "", "5%d"})
		if n != tt.want || !errors.Is(err, tt.err) || p.out != tt.out {
			t.Errorf("paper %d: PrintBadges = %d, %v, output %q, want %d, %v, %q",
				tt.paper, n, err, p.out, tt.want, tt.err, tt.out)
		}
	}
	if n, err := PrintBadges(&printer{}, nil); n != 0 || err != nil {
		t.Errorf("PrintBadges of no names = %d, %v, want 0 and no error", n, err)
	}
}
