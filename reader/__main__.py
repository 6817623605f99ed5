"""`python -m reader`: every command that needs no window."""

from reader.cli.commands import hamkhan

if __name__ == "__main__":
    hamkhan(prog_name="python -m reader")
