"""Base models: the catalog, pulling, and importing GGUF files."""
