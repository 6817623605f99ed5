"""The two ways a wish can fail that are not our bug, split by whose fault it was.

Anything else that is raised is our bug and flies to the crash report.
"""


class InputError(Exception):
    """What was given cannot be used: the sentence says which file, line or word, and what would work."""


class MachineError(Exception):
    """The machine refused (disk, permission, a missing part): says what could not be done and that nothing was lost."""


def shortened(text: str, most: int = 60) -> str:
    """A name that has room in a sentence.

    >>> shortened("a long name", 6)
    'a long…'
    """
    return text if len(text) <= most else f"{text[:most]}…"
