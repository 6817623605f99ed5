"""Hamkhan's program without its window: everything it can do works from a shell or a notebook."""
