"""What a file still carries: tracked changes, comments, hidden and yellow text, places to fill in."""

import pytest

from linter.model.flow import Fact, FactKind, Span
from linter.parse.parse import parse
from tests.formats.docx.made import flow, p, r, tbl, tc, tr
from tests.rules.asking import Draft, hits, reported, rule


@pytest.mark.parametrize(("code", "name"), [("PUB001", "wijzigingen"), ("PUB002", "opmerkingen")])
@pytest.mark.parametrize(
    ("told", "count"), [("3", "3"), ("1", "1"), ("0", None), ("veel", None), ("9" * 12, None)]
)
def test_what_the_file_says_of_itself_counts(code: str, name: str, told: str, count: str | None) -> None:
    draft = Draft()
    found = hits(code, draft.document(draft.mark("bestand", **{name: told})))
    assert [hit.words["aantal"] for hit in found] == ([count] if count else [])
    assert all(hit.question == "" for hit in found)


@pytest.mark.parametrize(("code", "kind"), [("PUB001", FactKind.DELETED), ("PUB002", FactKind.COMMENT)])
def test_who_made_them_is_named_once_and_not_without_end(code: str, kind: FactKind) -> None:
    draft = Draft()
    vraag = draft.mark("vraag", "Waarom is dat zo?", nr="1")
    facts = tuple(Fact(kind, Span(0, 1), f"Auteur\n{number % 12}") for number in range(24))
    (hit,) = hits(code, draft.document(vraag, facts=facts))
    names = hit.words["auteurs"].split("\n")
    assert names == [*(f"Auteur {number}" for number in range(10)), "…"]
    assert (hit.words["aantal"], len(hit.related)) == ("24", 10)


def test_names_are_said_as_a_list() -> None:
    facts = [{"kind": "comment", "text": "Waarom", "name": name} for name in ("A", "B", "C")]
    (finding,) = reported("PUB002", {"text": "1\tWaarom?", "fact": facts})
    assert finding.message == "Er staan nog 3 opmerkingen in de kantlijn, van A, B en C."


def test_hidden_text_that_is_only_space_between_is_one_place() -> None:
    draft = Draft()
    tekst = draft.mark("tekst", "een twee drie vier")
    facts = tuple(Fact(FactKind.HIDDEN, Span(*span)) for span in ((0, 3), (4, 8), (3, 4), (14, 18), (8, 9)))
    (hit,) = hits("PUB003", draft.document(tekst, facts=facts))
    assert (hit.span, hit.words) == ((0, 8), {"aantal": "2"})


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"text": "1\tWat vindt u van [datum]?"}, ["[datum]"]),
        ({"antwoordzin": "De Minister antwoordde bij brief van [datum].", "text": "1\tWaarom?"}, ["[datum]"]),
        ({"vastgesteld": "Vastgesteld [datum]", "text": "1\tWaarom?"}, []),
        ({"type": "Nr. LIJST VAN VRAGEN", "text": "1\tWaarom?"}, []),
        ({"kind": "lva", "text": "Vraag 1\nWaarom?\n\nAntwoord 1\nPM XXX"}, []),
        ({"text": "1\tWat is [sic] en [de minister] en a@b.nl en … dat?"}, []),
    ],
)
def test_places_to_fill_in(parts: dict[str, str], expected: list[str]) -> None:
    assert [one.text for one in reported("INV001", parts)] == expected


@pytest.mark.parametrize(
    ("spans", "places"),
    [
        (((0, 3), (3, 4), (4, 8)), [(0, 8)]),
        (((0, 3), (9, 13)), [(0, 3), (9, 13)]),
        (((3, 4),), []),
        (((14, 21),), []),
        (((9, 21),), []),
    ],
)
def test_yellow_is_joined_and_not_said_of_a_place_to_fill_in(
    spans: tuple[tuple[int, int], ...], places: list[tuple[int, int]]
) -> None:
    draft = Draft()
    draft.text = "een twee drie "
    blank = draft.mark("invulplek", "[datum]")
    tekst = draft.mark("tekst", blank)._replace(span=Span(0, len(draft.text)))
    facts = tuple(Fact(FactKind.HIGHLIGHT, Span(*span), value="Yellow") for span in spans)
    found = hits("INV001", draft.document(tekst, facts=facts))
    assert [tuple(hit.span) for hit in found if hit.variant == "geel"] == places


def test_every_rule_of_the_file_is_asked_of_every_kind() -> None:
    assert all(len(rule(code).kinds) == 4 for code in ("PUB001", "PUB002", "PUB003", "INV001"))


def test_hidden_figures_are_no_part_of_a_number() -> None:
    hidden = tc(p(r("1") + r("0", "<w:vanish/>")))
    document = parse(
        flow(p("Nr. 4 LIJST VAN VRAGEN") + tbl(tr("Nr", "Vraag"), tr(hidden, "Hoe?"), tr("2", "Wat?")))
    )
    assert [vraag.get("nr") for vraag in document.nodes["vraag"]] == ["1", "2"]
    assert (hits("NUM004", document), len(hits("PUB003", document))) == ([], 1)


def test_a_text_box_is_looked_into_wherever_it_hangs() -> None:
    yellow = r("geel", '<w:highlight w:val="yellow"/>')
    asked = [p(f"{count}. {one}") for count, one in enumerate(("Waarom?", "Hoe?", "Wanneer?"), 1)]
    box = "<w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r>"
    front = ("36 740 XVI Begroting", "Nr. 4 LIJST VAN VRAGEN", "Vastgesteld 9 juni 2026")
    amid = p(box.format(p("3 [invullen]") + p(yellow)))
    body = p(box.format("".join(map(p, front)))) + asked[0] + asked[1] + amid + asked[2]
    document = parse(flow(body))
    assert [document.text(hit.span) for hit in hits("INV001", document)] == ["[invullen]", "geel"]
    assert [document.tree[1].tag, len(document.nodes["vraag"])] == ["kop", 3]
