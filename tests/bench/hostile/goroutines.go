package hostile

// F starts goroutines for ever.
func F() string {
	block := make(chan int)
	for {
		go func() { <-block }()
	}
}
