"""The `hamkhan` script: every command of `reader`, and `open`, which needs the window.

A start without arguments opens the window by the shortest way: what only other commands use is not imported.
"""

import gc
import sys

from ui.display import has_display


def main() -> None:
    """Run the command that was typed; alone, open the window."""
    try:
        if len(sys.argv) == 1 and has_display():
            _open_directly()
        else:
            from ui.commands import hamkhan

            hamkhan(prog_name="hamkhan")
    except ImportError as error:
        from ui.system_libraries import named_in, remedy

        lacking = named_in(error)
        if not lacking:
            raise
        print(f"hamkhan: {remedy(lacking)}", file=sys.stderr)
        sys.exit(3)


def _open_directly() -> None:
    # Nothing made before the first article is on the screen is garbage; the window turns the collector on again.
    gc.disable()
    from reader.errors import MachineError
    from reader.folders import Home
    from ui.app import Wanted, run

    try:
        sys.exit(run(Home.usual(), Wanted()))
    except MachineError as error:
        print(f"hamkhan: {error}", file=sys.stderr)
        sys.exit(3)
