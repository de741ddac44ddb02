package bakerypickuptime

import "time"

// PickupTime returns when the batch with order n, counted from 1, is ready.
// The batches of perBatch orders take bake each, one after the other.
func PickupTime(open time.Time, n, perBatch int, bake time.Duration) time.Time {
	batches := (n + perBatch - 1) % perBatch
	return open.Add(time.Duration(batches) * bake)
}
