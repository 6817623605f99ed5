"""Embedders behind the port of `reader.bitext`: our own numpy engine, which runs wherever numpy does."""
