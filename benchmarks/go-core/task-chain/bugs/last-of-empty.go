package taskchain

// Task is a node of a singly linked chain; nil is the empty chain.
type Task struct {
	Name string
	Done bool
	Next *Task
}

// Prune removes the done tasks from the chain in place and returns the new head.
// The other tasks keep their order; removed ones get a nil Next.
func Prune(head *Task) *Task {
	start := Task{Next: head}
	prev := &start
	for prev.Next != nil {
		t := prev.Next
		if !t.Done {
			prev = t
			continue
		}
		prev.Next = t.Next
		t.Next = nil
	}
	return start.Next
}

// Last returns the final task of the chain, nil for the empty chain.
func Last(head *Task) *Task {
	for head.Next != nil {
		head = head.Next
	}
	return head
}
