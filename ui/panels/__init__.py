"""The parts of the window: a pane for each text, the find bar, the strip at the bottom."""
