"""The judge: problems and tracks, what models are told, building and running Go confined, mutants, verdicts, runs."""
