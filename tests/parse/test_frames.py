"""A text box in front of the questions is text; one amid or behind them breaks none and stands beside."""

from lxml import etree

from linter.model.flow import BlockKind, Flow
from linter.parse.parse import parse
from tests.parse.test_aside import flow_of

BODY, FRAME = BlockKind.PARAGRAPH, BlockKind.FRAME
HEAD = ("36 740 XVI Vaststelling van de begroting", "Nr. 4 LIJST VAN VRAGEN", "Vastgesteld 9 juni 2026")
INTRO = "De vaste commissie voor X heeft een aantal vragen voorgelegd aan de Minister van Y over de Nota."
ASKED = ("1. Waarom?", "2. Hoe?", "3. Wanneer?")


def made(*blocks: tuple[BlockKind, str]) -> etree._Element:
    flow = flow_of(*[(kind, text, None) for kind, text in blocks])
    tree = parse(flow).tree
    assert "".join(tree.itertext()) == flow.text
    return tree


def texts(tree: etree._Element, tag: str) -> list[str]:
    return ["".join(one.itertext()).strip() for one in tree.iter(tag)]


def test_a_head_in_a_box_is_the_head() -> None:
    tree = made(*[(FRAME, one) for one in HEAD], (BODY, INTRO), *[(BODY, one) for one in ASKED])
    assert [one.tag for one in tree] == ["bestand", "kop", "inleiding", "vragen"]
    assert texts(tree, "tekst") == ["Waarom?", "Hoe?", "Wanneer?"]
    assert texts(tree, "opmaak") == []


def test_a_box_amid_the_questions_stands_beside_and_its_blanks_are_marked() -> None:
    rest = [(BODY, ASKED[0]), (FRAME, "4 Let op: [datum] nog"), (BODY, ASKED[1]), (BODY, ASKED[2])]
    tree = made(*[(BODY, one) for one in (*HEAD, INTRO)], *rest, (FRAME, "Slot"))
    assert texts(tree, "tekst") == ["Waarom?", "Hoe?", "Wanneer?"]
    assert texts(tree, "opmaak") == ["4 Let op: [datum] nog", "Slot"]
    assert texts(tree, "invulplek") == ["[datum]"]


def test_questions_in_a_box_are_read() -> None:
    tree = made(*[(BODY, one) for one in (*HEAD, INTRO)], *[(FRAME, one) for one in ASKED])
    assert texts(tree, "tekst") == ["Waarom?", "Hoe?", "Wanneer?"]


def test_boxes_of_what_is_no_list_are_kept() -> None:
    assert "Let op" in "".join(made((FRAME, "Let op"), (BODY, "Brief")).itertext())
    assert parse(Flow("", ())).soort == "onbekend"
