"""The bijlagen of a run: which are given with each list, and which files are bijlagen rather than lists.

In: a file to judge with its settings.  Out: the same with its bijlagen; a ConfigError where they are not
where the settings say.  Imported only in a run that has any.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from linter.bijlagen import Files
from linter.config.settle import Origin, Setting, Settings, bijlagen, located
from linter.errors import ConfigError, SourceError, UnreadableSource
from linter.model.bijlagen import Bijlagen
from linter.walk import Found

if TYPE_CHECKING:
    from linter.commands.judging import Job


class _Place(NamedTuple):
    """Where the bijlagen of a list lie: all that is in a folder (empty for none), and single files."""

    folder: str
    files: frozenset[str]


class _Places:
    """Where the bijlagen of several lists lie."""

    def __init__(self) -> None:
        self._folders: set[str] = set()
        self._files: set[str] = set()

    def add(self, place: _Place) -> None:
        """Add those of one list."""
        if place.folder:
            self._folders.add(place.folder)
        self._files |= place.files

    def hold(self, found: Found) -> bool:
        """Say whether a file that was met in a folder lies there; one that was named is what it is.

        A link lies where the link is, and where the file is.
        """
        if not found.walked or found.error is not None:
            return False
        path = os.path.realpath(found.path)
        return path in self._files or not self._folders.isdisjoint((os.path.dirname(path), _within(found)))


class Shelf:
    """The bijlagen of a run, each folder and each file of them looked into once."""

    def __init__(self) -> None:
        self._files = Files()
        self._by_list: dict[str, _Place] = {}
        self._all, self._used = _Places(), _Places()
        self._at_home: set[str] = set()

    def given(self, job: "Job", settings: Settings) -> "Job":
        """Return a job with the bijlagen that its settings name; raises ConfigError."""
        folder = located(settings["bijlagen"])
        if folder and os.path.realpath(folder) == _within(job.found):
            self._at_home.add(job.found.path)  # here nothing tells bijlagen from lists, of whichever list
        said = bijlagen(settings)
        named = {label: located(setting) for label, setting in said.items()}
        for label, setting in said.items():
            _refuse_absent(named[label], setting)
        try:
            made = self._looked(folder, named, job.found, settings["bijlagen"])
        except SourceError as error:
            return job._replace(found=job.found._replace(error=_met(folder, error)))
        if not made.files:
            return job
        place = _place(folder, named, job.found)
        self._by_list[job.found.path] = place
        self._all.add(place)
        return job._replace(options=job.options._replace(bijlagen=made), shelf=self)

    def _looked(self, folder: str, named: Mapping[str, str], own: Found, said: Setting) -> Bijlagen:
        """Return the bijlagen; raises SourceError where a folder that nobody named cannot be looked into."""
        try:
            made = self._files.given(folder, named, own.path)
            empty = bool(folder) and not self._files.inside(folder)
        except SourceError as error:
            if said.origin is Origin.DEFAULT:
                raise
            raise _wrong(folder, said, error) from error
        if empty and said.origin is not Origin.DEFAULT:
            raise _wrong(folder, said, _nothing())
        return made

    def arranged(self, jobs: Sequence["Job"]) -> Iterator["Job"]:
        """Yield jobs with those behind the others that may be bijlagen of a list."""
        made = [(job, self.may_hold(job.found)) for job in jobs]
        yield from (job for job, apart in made if not apart)
        yield from (job._replace(shelf=self) for job, apart in made if apart)

    def use(self, found: Found) -> None:
        """Note that a file is a list: its bijlagen are bijlagen."""
        if found.path in self._by_list:
            self._used.add(self._by_list[found.path])

    def may_hold(self, found: Found) -> bool:
        """Say whether a file that was met in a folder lies where the bijlagen of any list do."""
        return found.path not in self._at_home and self._all.hold(found)

    def holds(self, found: Found) -> bool:
        """Say whether a file that was met in a folder is a bijlage of a list that was judged."""
        return found.path not in self._at_home and self._used.hold(found)


def _within(found: Found) -> str:
    """Return the folder a file lies in."""
    return os.path.realpath(os.path.dirname(found.path))


def _place(folder: str, named: Mapping[str, str], found: Found) -> _Place:
    """Return where bijlagen lie; in the folder of the list itself nothing tells them from other lists."""
    whole = os.path.realpath(folder) if folder else ""
    if whole == _within(found):
        whole = ""
    return _Place(whole, frozenset(map(os.path.realpath, named.values())))


def _refuse_absent(path: str, setting: Setting) -> None:
    if not os.path.lexists(path):
        raise ConfigError(
            f"{setting.file}, regel {setting.line}: {setting.value} is er niet; verbeter de naam of zet het"
            " bestand erbij.",
            f"{setting.file}, line {setting.line}: {setting.value} is not there; correct the name or add the"
            " file.",
        )


def _nothing() -> UnreadableSource:
    return UnreadableSource(
        "Hier staan geen bestanden; kies de map waarin de bijlagen staan.",
        "There are no files here; choose the folder the annexes are in.",
    )


def _met(folder: str, error: SourceError) -> SourceError:
    """Return why a folder of bijlagen cannot be looked into, with which it is."""
    return type(error)(f"{folder}: {error.say('nl')}", f"{folder}: {error.say('en')}")


def _wrong(folder: str, said: Setting, error: SourceError) -> ConfigError:
    """Return that the folder of bijlagen cannot be used, with where it is named."""
    met = _met(folder, error)
    nl, en = met.say("nl"), met.say("en")
    if said.origin is Origin.FILE:
        return ConfigError(f"{said.file}, regel {said.line}: {nl}", f"{said.file}, line {said.line}: {en}")
    return ConfigError(f"--bijlagen {nl}", f"--bijlagen {en}")
