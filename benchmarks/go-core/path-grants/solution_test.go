package pathgrants

import "testing"

var grants = []Grant{
	{"/public", "read"},
	{"/docs", "write"},
	{"/docs/old", "read"},
	{"/docs/old/secret", "none"},
	{"/docs/old/secret/mine", "write"},
	{"/twice", "write"},
	{"/twice", "read"},
	{"/odd", "Write"},
}

func TestResolve(t *testing.T) {
	tests := []struct {
		name        string
		path        string
		read, write bool
	}{
		{"/public", "/public", true, false},
		{"/public/a.txt", "/public/a.txt", true, false},
		{"public/a.txt", "/public/a.txt", true, false},
		{"//public//x/", "/public/x", true, false},
		{"/public/./x", "/public/x", true, false},
		{"/public2", "", false, false},
		{"/publi", "", false, false},
		{"/Public", "", false, false},
		{"/docs", "/docs", true, true},
		{"/docs/new/x", "/docs/new/x", true, true},
		{"/docs2/x", "", false, false},
		{"/docs/old", "/docs/old", true, false},
		{"/docs/old/x", "/docs/old/x", true, false},
		{"/docs/older", "/docs/older", true, true},
		{"/docs/old/secret", "", false, false},
		{"/docs/old/secret/x", "", false, false},
		{"/docs/old/secret/mine/x", "/docs/old/secret/mine/x", true, true},
		{"/twice/x", "/twice/x", true, false},
		{"/odd/x", "", false, false},
		{"/other", "", false, false},
		{"/", "", false, false},
		{"", "", false, false},
		{"/public/../other", "", false, false},
		{"/public/../docs/x", "/docs/x", true, true},
		{"/docs/../public/x", "/public/x", true, false},
		{"/docs/x/../old/secret/k", "", false, false},
		{"/public/..", "", false, false},
		{"../../docs/x", "/docs/x", true, true},
		{"/public/..x", "/public/..x", true, false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			for _, write := range []bool{false, true} {
				ok, want := tc.read, ""
				if write {
					ok = tc.write
				}
				if ok {
					want = tc.path
				}
				if got, gotOK := Resolve(grants, tc.name, write); got != want || gotOK != ok {
					t.Errorf("Resolve(%q, write %v) = %q, %v; want %q, %v", tc.name, write, got, gotOK, want, ok)
				}
			}
		})
	}
}

func TestRootGrant(t *testing.T) {
	tests := []struct {
		name   string
		grants []Grant
		file   string
		want   string
		ok     bool
	}{
		{"root itself", []Grant{{"/", "read"}}, "", "/", true},
		{"root covers all", []Grant{{"/", "read"}}, "a/b", "/a/b", true},
		{"root is weakest", []Grant{{"/a", "none"}, {"/", "write"}}, "/a/b", "", false},
		{"longest wins in any order", []Grant{{"/a/b", "none"}, {"/a", "write"}}, "/a/b", "", false},
		{"longer but elsewhere", []Grant{{"/a", "read"}, {"/bbbb", "none"}}, "/a/x", "/a/x", true},
		{"last of equals", []Grant{{"/a", "none"}, {"/a", "read"}}, "/a", "/a", true},
		{"no grants", nil, "/a", "", false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got, ok := Resolve(tc.grants, tc.file, false); got != tc.want || ok != tc.ok {
				t.Errorf("Resolve(%q) = %q, %v; want %q, %v", tc.file, got, ok, tc.want, tc.ok)
			}
		})
	}
}
