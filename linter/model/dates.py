"""The months, as Dutch papers write them.

In: nothing.  Out: their names, in order and in lower case.  Knows no form of a date.
"""

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
