"""The proof that the GGUF importer gives what llama.cpp gives; see prove.py."""
