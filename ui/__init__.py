"""Hamkhan's window: it shows what `reader` knows and listens; it never decides."""
