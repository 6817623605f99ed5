"""Speech: a text said by a voice, with the time of each of its words.

`script` cuts a text into what is said; a `Speaker` (`speakers`, `espeak`) turns that into sound; `playing` and `recording` are
the ports to the machine's sound. The engine is noisy, may hang and keeps state, and so do sound drivers: all of them live in
a child process, `worker`, which `child` asks and may kill. espeak-ng comes with `espeakng-loader`: no system package is needed.
"""

from reader.speech.child import voices
from reader.speech.script import Manner, Piece, cut
from reader.speech.wire import TimedWord, Voice

__all__ = ["Manner", "Piece", "TimedWord", "Voice", "cut", "voices"]
