"""What a request asks beside its files, by the names of the command line's options.

In: the words behind the question mark.  Out: a model, which is also what OpenAPI tells of them.
"""

import datetime
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from linter.fixing import Manner
from linter.model.comparison import About, Quotes
from linter.model.pattern import late
from linter.model.rule import Safety, Stage

_CODES = r"^[A-Za-z0-9 ,_-]*$"
"""What may be a list of codes; one that is none is told by what knows the rules."""
_SITE = r"^(https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~%/-]*)?)?$"
Codes = Annotated[str, Field(pattern=_CODES, max_length=20_000)]


class Form(StrEnum):
    """The form of a report."""

    JSON = "json"
    SARIF = "sarif"
    HTML = "html"
    TEXT = "text"
    JSONL = "jsonl"
    MARKDOWN = "markdown"
    JUNIT = "junit"
    GITHUB = "github"
    GITLAB = "gitlab"
    CHECKSTYLE = "checkstyle"


class Lang(StrEnum):
    """The language of what is said."""

    NL = "nl"
    EN = "en"


class FailOn(StrEnum):
    """From which severity on a list is not ready."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


class Kind(StrEnum):
    """The kind of list; any but `auto` is judged as that kind whatever it looks like."""

    AUTO = "auto"
    LV = "lv"
    LVA = "lva"
    VHLV = "vhlv"
    VHLVA = "vhlva"


def _day(word: object) -> object:
    """Take a day as the command line takes it, and no number for one."""
    if isinstance(word, str) and _DAY.fullmatch(word) is None:
        raise ValueError(word)
    return word


_DAY = late(r"\d{4}-\d{2}-\d{2}")
Day = Annotated[datetime.date, BeforeValidator(_day)]
_PLAIN = ("lang", "kind", "stage")


class Asked(BaseModel):
    """What every request may ask."""

    model_config = ConfigDict(extra="forbid")

    lang: Lang = Field(Lang.NL, description="Language of what is said.")
    kind: Kind = Field(Kind.AUTO, description="Kind of list; forces a judgement too.")
    name: str = Field("", max_length=255, description="Name of the file, where the body is the file itself.")

    def said(self) -> dict[str, Any]:
        """Return what was asked, as a configuration says it; what was not, one may say."""
        return {key: str(getattr(self, key)) for key in _PLAIN if key in self.model_fields_set}

    def day(self) -> str:
        """Return the day of the check, empty for today."""
        return ""


class AskedOfRules(Asked):
    """What a request may ask that judges."""

    stage: Stage = Field(Stage.DEFINITIEF, description="For what the list is checked.")
    select: Codes | None = Field(None, description="Only these rules, such as NUM,BIJ001.")
    ignore: Codes | None = Field(None, description="Not these rules.")
    fail_on: FailOn | None = Field(
        None, alias="fail-on", description="Severity from which on it is rejected."
    )
    today: Day | None = Field(None, description="The day of the check; else today.")

    def said(self) -> dict[str, Any]:
        """Return what was asked, as a configuration says it."""
        made = super().said()
        for key, codes in (("select", self.select), ("ignore", self.ignore)):
            if told := [code.strip().upper() for code in (codes or "").split(",") if code.strip()]:
                made[key] = told
        if self.fail_on:
            made["fail-on"] = str(self.fail_on)
        return made

    def day(self) -> str:
        """Return the day of the check, empty for today."""
        return self.today.isoformat() if self.today else ""


class AskedOfCheck(AskedOfRules):
    """What a check may be asked."""

    form: Form | None = Field(None, alias="format", description="Form of the report; else as Accept says.")
    site: str = Field(
        "",
        pattern=_SITE,
        max_length=500,
        description="Address of the pages of the rules; codes link to them.",
    )


class AskedOfAnnotate(AskedOfRules):
    """What may be asked of comments."""

    remove: Annotated[bool, Field(description="Take the comments of vragenlint out; nothing is judged.")] = (
        False
    )


class AskedOfFix(AskedOfRules):
    """What a repair may be asked."""

    safety: Safety = Field(Safety.SAFE, description="What is repaired: what is safe, or all.")
    manner: Manner = Field(Manner.BEST, description="As suggestions, directly, or what the format does best.")


class AskedOfCompare(AskedOfRules):
    """What a comparison may be asked."""

    about: About | None = Field(None, alias="as", description="Whether one list, or the questions put.")
    quotes: Quotes = Field(Quotes.ANY, description="Which quotation marks are the same.")
