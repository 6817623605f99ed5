"""The writing system the two languages share: letters, folding, numerals, direction, romanisation, the terminal."""
