"""Importing other people's problems as suites: Go packages, Exercism's Go track, HumanEval-X, JSON lines."""
