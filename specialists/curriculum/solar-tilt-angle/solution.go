package solartiltangle

import "time"

// TiltAngle returns the panel tilt in degrees: the latitude without its sign,
// minus 15 in summer, plus 15 in winter, kept within 0 to 90. April to
// September is summer in the north and winter in the south (negative latitude).
func TiltAngle(latitude int, month time.Month) int {
	base, summer := latitude, month >= time.April && month <= time.September
	if latitude < 0 {
		base, summer = -latitude, !summer
	}
	tilt := base + 15
	if summer {
		tilt = base - 15
	}
	return max(0, min(tilt, 90))
}
