"""Words: entries, the analysers that find them behind any written form, and the look-up that always answers."""
