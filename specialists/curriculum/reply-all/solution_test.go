package replyall

import (
	"slices"
	"testing"
)

func TestRecipients(t *testing.T) {
	tests := []struct {
		name, from     string
		to, cc         []string
		wantTo, wantCc []string
	}{
		{"without me", "ann@a.org", []string{"ME@x.org", "bob@b.org"}, []string{"me@x.org", "Cy@c.org"},
			[]string{"ann@a.org", "bob@b.org"}, []string{"Cy@c.org"}},
		{"repeats", "Ann@a.org", []string{"bob@b.org", "ann@A.org", "BOB@b.org"}, []string{"Bob@b.org", "ann@a.org", "cy@c.org"},
			[]string{"Ann@a.org", "bob@b.org"}, []string{"cy@c.org"}},
		{"my own mail", "Me@x.org", []string{"bob@b.org"}, nil, []string{"bob@b.org"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			to := slices.Clone(tt.to)
			gotTo, gotCc := Recipients("Me@x.org", tt.from, tt.to, tt.cc)
			if !slices.Equal(gotTo, tt.wantTo) || !slices.Equal(gotCc, tt.wantCc) {
				t.Errorf("Recipients = %q, %q; want %q, %q", gotTo, gotCc, tt.wantTo, tt.wantCc)
			}
			if !slices.Equal(tt.to, to) {
				t.Errorf("to changed to %q", tt.to)
			}
		})
	}
}
