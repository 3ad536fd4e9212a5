"""The errors a caller may meet: what went wrong, in one sentence that says what to do.

Knows nothing of documents or of how an error is shown.  Each class is named in the JSON report
(`failures[].error`), so a name is a contract.
"""


class VragenlintError(Exception):
    """Root of everything this package raises on purpose; says it in Dutch and in English."""

    def __init__(self, nl: str, en: str = "") -> None:
        super().__init__(nl)
        self.texts = {"nl": nl, "en": en or nl}

    def say(self, lang: str) -> str:
        """Return the sentence in `lang` (nl or en)."""
        return self.texts[lang]


class SourceError(VragenlintError):
    """A file could not be judged; the sentence says what to do."""


class UnknownFormat(SourceError):
    """The bytes are of no format we read."""


class BrokenSource(SourceError):
    """The file is of a known format but damaged, empty or misnamed."""


class UnreadableSource(SourceError):
    """The path is not there, is no file, or may not be read."""


class EncryptedSource(SourceError):
    """The file needs a password."""


class ScannedSource(SourceError):
    """The file shows text but holds none: only images, or characters that cannot be told."""


class UnreadQuestions(SourceError):
    """The file is a list, and asks something, but where its questions begin cannot be told."""


class HostileSource(SourceError):
    """The file crosses a limit, or holds what no honest document holds (a DTD, an entity)."""


class StoppedSource(SourceError):
    """Judging the file took too much time or memory, or broke off; the others of the run were judged."""


class UnclearSource(SourceError):
    """Which of several files is meant cannot be told."""


class UnwritableSource(SourceError):
    """What was asked cannot be written; `parts` are the edits and changes that cannot, empty where it is the
    file itself that cannot be changed."""

    def __init__(self, nl: str, en: str = "", parts: tuple[object, ...] = ()) -> None:
        super().__init__(nl, en)
        self.parts = parts


class NotAList(SourceError):
    """The file is no list of questions, and was asked to be taken for one."""


class SignedSource(SourceError):
    """The file is digitally signed, and would lose that by being written in."""


class ConfigError(VragenlintError):
    """An option, a rule file or a configuration is wrong; names the place and what is allowed."""


class StoppedRule(VragenlintError):
    """A rule of a user's own took too much of a document; names its file and line."""


class InternalError(VragenlintError):
    """A fault of ours: a rule that crashed, an invariant that broke."""


class UnsoundRepair(InternalError):
    """What was repaired would not be right, so that nothing was written; says what would be wrong."""
