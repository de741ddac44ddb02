package filmroles

import (
	"reflect"
	"testing"
)

func TestRolesByPerson(t *testing.T) {
	tests := []struct {
		name    string
		credits map[string][]string
		want    map[string][]string
	}{
		{
			"several roles",
			map[string][]string{
				"Writer":   {"Kim", "Noa"},
				"Director": {"Noa"},
				"Editor":   {"Noa", "Lu"},
				"Zoom":     {"Noa"},
			},
			map[string][]string{
				"Noa": {"Director", "Editor", "Writer", "Zoom"},
				"Kim": {"Writer"},
				"Lu":  {"Editor"},
			},
		},
		{
			"named twice",
			map[string][]string{"Stunts": {"Max", "", "Max"}},
			map[string][]string{"Max": {"Stunts"}},
		},
		{"nobody", map[string][]string{"Caterer": nil}, map[string][]string{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := RolesByPerson(tt.credits); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("RolesByPerson(%v) = %v, want %v", tt.credits, got, tt.want)
			}
		})
	}
}
