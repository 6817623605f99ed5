"""What the reader knows and wants to know."""
