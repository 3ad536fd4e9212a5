"""What a tag does to what is open: which elements a start tag ends and how far an end tag reaches, as data.

In: nothing.  Out: sets and tables of names, after the standard's own rules.  Knows nothing of what a page
says.
"""

from linter.formats.html.tags import (
    BREAKS_OUT,
    CELLS,
    CLOSES_P,
    HEADINGS,
    IN_TABLE,
    ITEM_SCOPE,
    LIST_SCOPE,
    SCOPE,
    SECTIONS,
    SPECIAL,
    TABLE,
    TABLE_SCOPE,
    WHOLE,
)

TABLE_PARENTS = {
    "caption": frozenset({"table"}),
    "colgroup": frozenset({"table"}),
    "col": frozenset({"table", "colgroup"}),
    **dict.fromkeys(SECTIONS, frozenset({"table"})),
    "tr": SECTIONS | {"table"},
    **dict.fromkeys(CELLS, SECTIONS | {"table", "tr"}),
}
OUTLINE = frozenset({"html", "head", "body"})
LASTING = frozenset({"html", "body"})
"""Elements that end with the page, whatever it says."""
ONCE = OUTLINE | {"form"}
NO_TEXT = TABLE | {"head", "colgroup"}
CLOSES: dict[str, tuple[tuple[str, ...], frozenset[str]]] = {
    "a": (("a",), SPECIAL),
    "button": (("button",), SCOPE),
    "option": (("option",), ITEM_SCOPE),
    "optgroup": (("option", "optgroup"), ITEM_SCOPE),
    "li": (("li",), ITEM_SCOPE),
    "dd": (("dd", "dt"), ITEM_SCOPE),
    "dt": (("dd", "dt"), ITEM_SCOPE),
}
"""Which elements that are open a start tag closes, and what keeps it from doing so."""
IMPLYING = BREAKS_OUT | CLOSES_P | HEADINGS | CLOSES.keys() | {"table"}
"""Elements whose start tag can close others."""
FITTING = {**TABLE_PARENTS, **dict.fromkeys(CELLS, frozenset({"tr"}))}
"""In which elements a part of a table can begin as things are."""
_FLOWING = CELLS | {"body", "div", "li"}
_RUNNING = frozenset({"span", "font", "b", "i", "o:p"})
SETTLED: dict[str, frozenset[str]] = {
    **dict.fromkeys(CELLS, frozenset({"tr"})),
    "tr": SECTIONS | {"table"},
    "p": _FLOWING,
    "ol": _FLOWING,
    "ul": _FLOWING,
    "li": frozenset({"ol", "ul"}),
    **dict.fromkeys(_RUNNING, _FLOWING | {"p"} | _RUNNING),
}
"""In which elements the usual ones begin and close nothing, but for a paragraph or drawing that is open."""
REACH = {
    "li": LIST_SCOPE,
    "table": WHOLE,
    **dict.fromkeys(IN_TABLE, TABLE_SCOPE),
}
