"""A stand-in for a running Anki with AnkiConnect: it answers as its documentation says, and refuses what is not in it."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

PARAMS = {
    "requestPermission": set(),
    "modelNames": set(),
    "createModel": {"modelName", "inOrderFields", "css", "isCloze", "cardTemplates"},
    "createDeck": {"deck"},
    "findNotes": {"query"},
    "notesInfo": {"notes"},
    "updateNoteFields": {"note"},
    "addTags": {"notes", "tags"},
    "canAddNotes": {"notes"},
    "addNotes": {"notes"},
    "storeMediaFile": {"filename", "data", "deleteExisting"},
}
"""The actions that are used, with their parameters."""


class StandIn:
    """What the stand-in was told, and how it answers."""

    def __init__(self) -> None:
        self.url = ""
        self.permission = {"permission": "granted", "requireApiKey": False, "version": 6}
        self.models: dict[str, dict] = {}
        self.decks: list[str] = []
        self.notes: dict[int, dict] = {}
        self.media: dict[str, str] = {}
        self.asked: list[str] = []
        self.raw: bytes | None = None
        """Answered instead of anything else."""

    def answer(self, body: bytes) -> bytes:
        if self.raw is not None:
            return self.raw
        request = json.loads(body)
        assert set(request) == {"action", "version", "params"} and request["version"] == 6
        action, params = request["action"], request["params"]
        assert set(params) == PARAMS[action], (action, set(params))
        self.asked.append(action)
        try:
            return json.dumps({"result": getattr(self, action)(**params), "error": None}).encode()
        except ValueError as error:
            return json.dumps({"result": None, "error": str(error)}).encode()

    def requestPermission(self):
        return self.permission

    def modelNames(self):
        return ["Basic", *self.models]

    def createModel(self, **model):
        assert all(set(each) == {"Name", "Front", "Back"} for each in model["cardTemplates"])
        self.models[model["modelName"]] = model
        return {"id": 1}

    def createDeck(self, deck):
        self.decks.append(deck)
        return 1519323742721

    def findNotes(self, query):
        return [number for number, note in self.notes.items() if query == f'"note:{note["modelName"]}"']

    def notesInfo(self, notes):
        return [self._info(number) for number in notes]

    def _info(self, number):
        note = self.notes[number]
        fields = {name: {"value": value, "order": order} for order, (name, value) in enumerate(note["fields"].items())}
        return {"noteId": number, "modelName": note["modelName"], "tags": note["tags"], "fields": fields}

    def updateNoteFields(self, note):
        self.notes[note["id"]]["fields"].update(note["fields"])

    def addTags(self, notes, tags):
        for number in notes:
            self.notes[number]["tags"] = list(dict.fromkeys([*self.notes[number]["tags"], *tags.split()]))

    def canAddNotes(self, notes):
        return ["refuse" not in note["tags"] for note in notes]

    def addNotes(self, notes):
        if not all(self.canAddNotes(notes)):
            raise ValueError("cannot create note because it is a duplicate")
        made = []
        for note in notes:
            assert set(note) == {"deckName", "modelName", "fields", "tags", "options"}
            assert note["deckName"] in self.decks and list(note["fields"]) == self.models[note["modelName"]]["inOrderFields"]
            made.append(1_496_198_395_707 + len(self.notes))
            self.notes[made[-1]] = note
        return made

    def storeMediaFile(self, filename, data, deleteExisting):
        self.media[filename] = data
        return filename


@contextmanager
def running():
    """A stand-in that listens on a port of its own."""
    stand_in = StandIn()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.headers["Content-Type"] == "application/json"
            body = stand_in.answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args) -> None:
            """Nothing is printed."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    stand_in.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield stand_in
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
