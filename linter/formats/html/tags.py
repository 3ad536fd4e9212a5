"""The elements of HTML as data: which are blocks, which have no end, and how far an end tag reaches.

In: nothing.  Out: sets of names, after the standard's own lists.  Knows nothing of what a page says.
"""


def _named(names: str) -> frozenset[str]:
    return frozenset(names.split())


HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
VOID = _named(
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"
)
TABLE = frozenset({"table", "thead", "tbody", "tfoot", "tr"})
"""Elements in which nothing may stand but parts of a table."""
CELLS = frozenset({"td", "th"})
SECTIONS = frozenset({"thead", "tbody", "tfoot"})
IN_TABLE = frozenset({"caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th"})
HEAD = _named("title meta link script style base template noscript bgsound basefont noframes")

BLOCKS = HEADINGS | _named(
    "html body address article aside blockquote center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form frameset header hgroup hr legend li listing main menu nav ol"
    " optgroup option p plaintext pre search section summary table caption thead tbody tfoot tr td th"
    " ul xmp"
)
"""Elements that stand on lines of their own."""
CLOSES_P = (BLOCKS - IN_TABLE - {"html", "body", "legend", "option", "optgroup", "frameset"}) | HEADINGS
SPECIAL = BLOCKS | _named("applet button marquee object select template textarea iframe noembed")
"""Elements that an end tag of running text does not reach over."""

SCOPE = frozenset({"applet", "caption", "html", "table", "td", "th", "marquee", "object", "template"})
LIST_SCOPE = SCOPE | {"ol", "ul"}
BUTTON_SCOPE = SCOPE | {"button"}
TABLE_SCOPE = frozenset({"html", "table", "template"})
WHOLE = frozenset({"html", "template"})

ITEM_SCOPE = SPECIAL - {"address", "div", "p"}

FOREIGN = frozenset({"svg", "math"})
HOSTS = frozenset({"foreignobject", "desc", "title", "annotation-xml"})
"""Elements of drawings and formulas in which a page goes on."""
BREAKS_OUT = CLOSES_P | _named("b big br code em i img nobr ruby s small span strong strike sub sup tt u")
UNSEEN = _named(
    "head script style template noscript title meta link base svg iframe object embed applet audio"
    " video canvas noembed noframes map param source track rp rt input datalist select textarea col"
    " colgroup"
)
"""Elements whose text a browser does not show as text of the page."""
QUIET = _named("p o:p td th tr li ol ul tbody thead table div span b i strong em u font sup sub dl dt dd")
"""The usual elements that without attributes are no more than their tag: none is of UNSEEN or SAYING."""
LEAVES = CELLS | {"p", "tr"}
"""Those that often hold one text, or cells of one text each."""
HOLDERS = _named("p o:p span b i strong em u font sup sub")
"""Those of QUIET around a text that change neither the text nor where it stands."""
SAYING = HEADINGS | _named("nav dialog header aside footer main pre listing plaintext xmp ins del mark a")
"""Elements that say something of their text whatever their attributes."""
