"""AnkiConnect: an add-on through which a running Anki takes notes, by JSON over HTTP on this machine alone.

Every request is an object of `action`, `version` and `params`, every answer one of `result` and `error`. Source: AnkiConnect's
documentation, version 6 (https://git.sr.ht/~foosoft/anki-connect).
"""

import base64
import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from reader.errors import InputError, MachineError
from reader.formats.anki_cards import Template

USUAL_URL = "http://127.0.0.1:8765"
VERSION = 6
_PATIENCE = 60.0
"""Seconds; Anki asks the reader before it grants permission."""
_TO_DO = (
    "start Anki with the add-on AnkiConnect (in Anki: Tools, Add-ons, Get Add-ons, 2055492159) and try again, "
    "or write a file with `hamkhan export anki`"
)


class NoteToAdd(NamedTuple):
    """A note that Anki does not have."""

    deck: str
    type_name: str
    fields: Mapping[str, str]
    tags: Sequence[str]


class AnkiConnect:
    """Speaks to the add-on.

    Args:
        url: where it listens.
    """

    def __init__(self, url: str = USUAL_URL) -> None:
        self._url = url
        # Without a proxy: what is said stays on this machine.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def ask_permission(self) -> None:
        """Be let in; Anki asks its user the first time.

        Raises:
            InputError: the user refused, or the add-on wants a key or is too old.
            MachineError: Anki does not run.
        """
        answer = self._ask("requestPermission")
        if not isinstance(answer, dict) or answer.get("permission") != "granted":
            raise InputError("Anki did not let Hamkhan in: allow it when Anki asks, and try again.")
        if answer.get("requireApiKey"):
            raise InputError("AnkiConnect wants an API key: take `apiKey` out of its settings in Anki and try again.")
        if answer.get("version", 0) < VERSION:
            raise InputError("This AnkiConnect is too old: update it in Anki (Tools, Add-ons) and try again.")

    def type_names(self) -> list[str]:
        """The note types there are."""
        return [str(name) for name in self._list("modelNames")]

    def create_type(self, name: str, fields: Sequence[str], css: str, templates: Sequence[Template]) -> None:
        """Add a note type."""
        cards = [{"Name": each.name, "Front": each.front, "Back": each.back} for each in templates]
        self._ask("createModel", modelName=name, inOrderFields=list(fields), css=css, isCloze=False, cardTemplates=cards)

    def create_deck(self, name: str) -> None:
        """Add a deck; one that is there stays as it is."""
        self._ask("createDeck", deck=name)

    def store_media(self, name: str, contents: bytes) -> None:
        """Put a file among the media, replacing what is called so."""
        self._ask("storeMediaFile", filename=name, data=base64.b64encode(contents).decode(), deleteExisting=True)

    def find(self, query: str) -> list[int]:
        """The numbers of the notes that a search finds."""
        return [int(number) for number in self._list("findNotes", query=query)]

    def fields_of(self, notes: Sequence[int]) -> list[tuple[int, dict[str, str]]]:
        """Notes with their fields; those that are gone are left out."""
        return [
            (int(each["noteId"]), {name: str(field["value"]) for name, field in each["fields"].items()})
            for each in self._list("notesInfo", notes=list(notes))
            if each
        ]

    def update_fields(self, notes: Sequence[tuple[int, Mapping[str, str]]]) -> None:
        """Give notes other fields; their cards are due when they were."""
        for number, fields in notes:
            self._ask("updateNoteFields", note={"id": number, "fields": dict(fields)})

    def add_tags(self, notes: Sequence[int], tags: Sequence[str]) -> None:
        """Tag notes; tags they have stay."""
        self._ask("addTags", notes=list(notes), tags=" ".join(tags))

    def add(self, notes: Sequence[NoteToAdd]) -> list[int | None]:
        """Add notes: their numbers, None for those that Anki cannot take."""
        if not notes:
            return []
        wanted = [
            {
                "deckName": note.deck,
                "modelName": note.type_name,
                "fields": dict(note.fields),
                "tags": list(note.tags),
                "options": {"allowDuplicate": False, "duplicateScope": "collection"},
            }
            for note in notes
        ]
        # Newer versions refuse all notes where one cannot be added.
        possible = self._list("canAddNotes", notes=wanted)
        made = iter(self._list("addNotes", notes=[note for note, can in zip(wanted, possible, strict=True) if can]))
        return [next(made) if can else None for can in possible]

    def _list(self, action: str, **params: Any) -> list[Any]:
        answer = self._ask(action, **params)
        if not isinstance(answer, list):
            raise InputError(f"What answers at {self._url} is not AnkiConnect: {_TO_DO}.")
        return answer

    def _ask(self, action: str, **params: Any) -> Any:
        asked = json.dumps({"action": action, "version": VERSION, "params": params}).encode()
        request = urllib.request.Request(self._url, asked, {"Content-Type": "application/json"})
        try:
            with self._opener.open(request, timeout=_PATIENCE) as response:
                answer = json.load(response)
        except (ConnectionError, TimeoutError, urllib.error.URLError, http.client.HTTPException) as error:
            raise MachineError(f"Anki does not answer at {self._url}: {_TO_DO}.") from error
        except ValueError as error:
            raise InputError(f"What answers at {self._url} is not AnkiConnect: {_TO_DO}.") from error
        if not isinstance(answer, dict) or not {"result", "error"} <= answer.keys():
            raise InputError(f"What answers at {self._url} is not AnkiConnect: {_TO_DO}.")
        if answer["error"] is not None:
            raise InputError(f"Anki refused ({answer['error']}); what it took before stays there.")
        return answer["result"]
