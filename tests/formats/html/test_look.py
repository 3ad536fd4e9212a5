"""What a style says of its text."""

import pytest

from linter.formats.html.look import PLAIN, Look, look


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("", PLAIN),
        ("color: red; margin:0", PLAIN),
        ("DISPLAY : None", Look(hidden=True)),
        ("display:none !important", Look(hidden=True)),
        ("display:block", PLAIN),
        ("visibility:hidden", Look(hidden=True)),
        ("mso-hide:all", Look(hidden=True)),
        ("white-space: pre-wrap", Look(keeps=True)),
        ("white-space:normal", Look(keeps=False)),
        ("background:yellow;mso-highlight:yellow", Look(colour="yellow")),
        ("background: #FFFF00 none", Look(colour="yellow")),
        ("background-color:rgb(255,255,0)", Look(colour="yellow")),
        ("background:white", PLAIN),
        ("mso-highlight:lime", Look(colour="lime")),
        ("list-style: none", Look(list_style="none")),
        ("list-style-type:lower-alpha", Look(list_style="lower-alpha")),
        ("mso-list:Ignore", Look(marker=True)),
        ("mso-list:l0 level1 lfo1", PLAIN),
        ("mso-tab-count:2", Look(tabs=2)),
        ("mso-tab-count:1 dotted", Look(tabs=1)),
        ("mso-tab-count:999", PLAIN),
        ("mso-element:footnote", Look(part="footnote")),
        ("mso-comment-reference:J_1;mso-comment-date:1", Look(comment=True)),
        ("mso-prop-change:Jan 20260101", Look(changed=True)),
    ],
)
def test_a_style_says_what_matters(style: str, expected: Look) -> None:
    assert look({"style": style}) == expected


def test_the_hidden_attribute_hides() -> None:
    assert look({"hidden": ""}).hidden
    assert look({"hidden": "", "style": "white-space:pre"}) == Look(hidden=True, keeps=True)
    assert not look({"hidden": "until-found"}).hidden
    assert look({"class": "hidden"}) is PLAIN
