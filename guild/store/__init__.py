"""What runs leave behind, in one SQLite file: runs, answers, verdicts, and which sample came to what."""
