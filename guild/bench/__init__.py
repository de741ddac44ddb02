"""What judges answers: reading them, and finding the Go tool and the sandbox."""
