"""The `hamkhan` commands that need no window.

Each command parses its words, asks the library, and prints: JSON to standard output when asked for, messages to standard
error. The exit code says whose turn it is: 0 done, 1 the input was refused, 2 wrong usage, 3 the machine failed.
"""
