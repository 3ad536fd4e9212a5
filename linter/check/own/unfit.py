"""Why something in a rule of a user's own cannot be, or went too far, in words for who wrote it.

In: nothing.  Out: the errors that the parts of `own` raise.  Knows no file: who catches them adds the place.
"""


class UnfitError(ValueError):
    """What stands in a rule file and cannot be; said in Dutch and in English, without a full stop."""

    def __init__(self, nl: str, en: str) -> None:
        super().__init__(en)
        self.nl, self.en = nl, en


class TooFarError(Exception):
    """A check that takes more of one document than a rule may; `nl` and `en` say what to do about it."""

    def __init__(self, nl: str, en: str) -> None:
        super().__init__(en)
        self.nl, self.en = nl, en
