package laundrysoapdose

import (
	"fmt"
	"testing"
)

func TestSoapDose(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// empty load
	check(SoapDose(0, 10), 0)
	// 1 kg needs exactly the dose
	check(SoapDose(1000, 10), 10)
	// the smallest dose is 1
	check(SoapDose(1, 1), 1)
	// 10 kg, the product is above 65535
	check(SoapDose(10000, 10), 100)
}
