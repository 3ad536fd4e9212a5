"""Who signs: roles, names beside or below them, and roles that were broken over two lines."""

import pytest

from linter.model.flow import Mark
from linter.parse.ondertekening import breaks, is_name, is_named, is_role, is_signed, signatures, whole_roles
from tests.parse.scenes import lines_of, scene_of

LONG = "De voorzitter van de vaste commissie voor Volksgezondheid, Welzijn"


@pytest.mark.parametrize(
    "text",
    [
        "De voorzitter van de commissie,",
        "De griffier van de commissie, Post",
        "De adjunct-griffier van de commissie,",
        "Fungerend voorzitter,",
        "De fng. voorzitter van deze commissie:",
        "Voorzitter",
        "De waarnemend griffier voor deze,",
        "De vorzitter van de commissie,",
        "Voorziter:",
        "De adjunct-grifier van de commissie,",
        "De waarnemend griffeir, Post",
    ],
)
def test_a_role(text: str) -> None:
    assert is_role(lines_of(text)[0])


@pytest.mark.parametrize(
    "text",
    [
        "De voorzitter van de commissie?",
        "De voorzitter heeft het woord",
        "De griffier van de commissie heeft dit verslag vastgesteld.",
        "De minister van Zorg,",
        "Voorzitterschap",
        "De griffie van de commissie,",
        "De voorzitster van de commissie,",
        "Het voorzitten van de commissie,",
        "De vorzitter heeft het woord",
        "Van de vorzitter van de commissie,",
        "De vorige grifier, de heer Post",
        "-",
        f"De voorzitter van de commissie {'voor Zorg ' * 30},",
        "",
    ],
)
def test_no_role(text: str) -> None:
    assert not is_role(lines_of(f"{text}\nx")[0])


@pytest.mark.parametrize(
    "text", ["Smals", "Van den Burg", "J. de Vries,", "’t Hart", "Michiel van Nispen", "Çelik", "A" * 60, "I"]
)
def test_a_name(text: str) -> None:
    assert is_name(lines_of(text)[0])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "Smals 2",
        "Wie?",
        "Vraag",
        "Inleiding",
        "Smals en Post",
        "kosten",
        "Griffier",
        "A" * 61,
        "A b c d e f g h i",
    ],
)
def test_no_name(text: str) -> None:
    assert not is_name(lines_of(f"{text}\nx")[0])


@pytest.mark.parametrize(
    "text",
    [
        *(
            "[naam]",
            "<naam griffier>",
            "(naam)",
            "(*naam volgt*)",
            "[nog invullen]",
            "[in te vullen]",
            "[...]",
        ),
        *("...", "…", ". . . .", "@@", "XXX", "Naam", "N.N.", "nn", "PM", "n.t.b."),
    ],
)
def test_where_a_name_is_to_be_filled_in(text: str) -> None:
    for written in (f"De griffier van de commissie,\n{text}", f"De griffier van de commissie, {text}"):
        scene = scene_of(written)
        (made,) = signatures(scene.text, scene.page.lines, scene.unread)
        if text[0].islower() and "\n" not in written:
            continue  # behind a comma a name begins with a capital
        assert told(scene.text, [made])[0][1] == ("naam", text)
        assert told(scene.text, [made.children[1]]) == [[("invulplek", text)]]


@pytest.mark.parametrize("text", ["Nn. Jansen", "Xander Pm", "Naamen", "Van Volgt", "De Nogal", "N. Nijs"])
def test_a_name_is_nothing_to_fill_in(text: str) -> None:
    scene = scene_of(f"De griffier van de commissie,\n{text}")
    (made,) = signatures(scene.text, scene.page.lines, scene.unread)
    assert made.children[1] == Mark(made.children[1].span, "naam")


@pytest.mark.parametrize(
    "text", ["[J. Jansen]", "(w.g.) Post", "...tot slot", "-", ".", "____________", "." * 20]
)
def test_what_may_be_anything_is_neither(text: str) -> None:
    scene = scene_of(f"De griffier van de commissie,\n{text}")
    (made,) = signatures(scene.text, scene.page.lines, scene.unread)
    assert len(made.children) == 1


def test_a_role_that_ends_in_a_name_is_signed_and_has_none_below_it() -> None:
    signed, role, name = lines_of("De griffier van de commissie, Post\nDe griffier van de commissie,\nSmals")
    assert (is_signed(signed), is_signed(role)) == (True, False)
    assert (is_named(signed, name), is_named(role, name), is_named(role, role)) == (False, True, False)


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        (f"{LONG}\nen Sport,", True),
        (f"{LONG}\nen Sport", False),
        (f"{LONG},\nSmals,", False),
        (f"{LONG},\nen Sport,", True),
        (f"{LONG}\n\nen Sport,", False),
        (f"{LONG}\nDe griffier van de commissie,", False),
        ("De voorzitter van de commissie\nSmals,", False),
        ("De minister van Volksgezondheid, Welzijn en Sport zegt\nSmals,", False),
        ("De voorzitter van de vaste commissie voor Volksgezondheid,\nWelzijn en Sport,", True),
        ("De voorzitter van de vaste commissie voor Volksgezondheid,\nVan den Burg,", False),
    ],
)
def test_a_role_may_be_broken_over_two_lines(text: str, broken: bool) -> None:  # noqa: FBT001
    lines = [line for line in lines_of(text) if line.text]
    assert breaks(*lines) is broken
    assert len(list(whole_roles(lines))) == (1 if broken else 2)


def test_a_broken_role_is_one_line_of_both() -> None:
    role, name = whole_roles(lines_of(f"{LONG}\nen Sport,\nSmals"))
    assert (role.text, name.text) == (f"{LONG} en Sport,", "Smals")
    assert role.span == (0, len(f"{LONG}\nen Sport,"))
    assert list(whole_roles([])) == []


def told(text: str, marks: list[Mark]) -> list[list[tuple[str, str]]]:
    return [[(part.tag, text[slice(*part.span)]) for part in mark.children] for mark in marks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De voorzitter van de commissie,\n\nSmals",
         [[("functie", "De voorzitter van de commissie,"), ("naam", "Smals")]]),
        ("De griffier van de commissie, Post",
         [[("functie", "De griffier van de commissie,"), ("naam", "Post")]]),
        ("De voorzitter van de commissie,\nDe griffier van de commissie,",
         [[("functie", "De voorzitter van de commissie,")], [("functie", "De griffier van de commissie,")]]),
        ("De voorzitter van de commissie,\n1\nWaarom?", [[("functie", "De voorzitter van de commissie,")]]),
        ("De griffier van de commissie, 12", [[("functie", "De griffier van de commissie, 12")]]),
        ("Smals", []),
    ],
)  # fmt: skip
def test_signatures(text: str, expected: list[list[tuple[str, str]]]) -> None:
    scene = scene_of(text)
    assert told(scene.text, list(signatures(scene.text, scene.page.lines, scene.unread))) == expected


def test_a_role_says_which() -> None:
    scene = scene_of(
        "De griffier van de commissie,\nPost\nDe lid, fungerend voorzitter,\n**Smals**", name="a.md"
    )
    found = list(signatures(scene.text, scene.page.lines, scene.unread))
    assert [mark.children[0].attributes for mark in found] == [
        (("rol", "griffier"),),
        (("rol", "voorzitter"),),
    ]
    assert told(scene.text, found)[1][1] == ("naam", "Smals")
