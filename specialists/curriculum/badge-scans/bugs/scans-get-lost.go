package badgescans

import "sync"

// ScanLog counts the scans of badges. It is safe for concurrent use.
type ScanLog struct {
	mu     sync.Mutex
	counts map[string]int
}

// NewScanLog returns an empty log.
func NewScanLog() *ScanLog {
	return &ScanLog{counts: make(map[string]int)}
}

// Update replaces the count of badge by change of it and returns the new count.
// No other update can come in between.
func (l *ScanLog) Update(badge string, change func(count int) int) int {
	count := change(l.counts[badge])
	l.mu.Lock()
	defer l.mu.Unlock()
	l.counts[badge] = count
	return count
}

// Counts returns a copy of all counts.
func (l *ScanLog) Counts() map[string]int {
	l.mu.Lock()
	defer l.mu.Unlock()
	counts := make(map[string]int, len(l.counts))
	for badge, count := range l.counts {
		counts[badge] = count
	}
	return counts
}
