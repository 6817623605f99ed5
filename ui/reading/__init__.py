"""The reading surface: an article on the screen, which word is where, what is marked beneath, what a click says."""
