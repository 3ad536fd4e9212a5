import time

import pytest

from linter.check.nodes import Ask
from linter.check.own.means import UNKNOWN, Own, proof
from linter.check.own.pattern import Pattern
from linter.check.own.unfit import TooFarError, UnfitError
from linter.check.own.xpath.value import Expr
from linter.model.document import Document
from tests.check.own.writing import SECOND
from tests.check.sample import document

DOCUMENT = document("<r><a nr='1' van='2'>x</a><a nr='2'>y</a></r>")
SIZE = 2_800


def long() -> Document:
    question = "<v nr='1'><nr>1</nr><t>Hoe is dat zo?</t></v>"
    return document(f"<r>{question * SIZE}</r>")


def test_words_that_a_node_lacks_are_filled_all_the_same() -> None:
    first, second = DOCUMENT.nodes["a"]
    assert Own(["van"]).words(first) == {"van": "2"}
    assert Own(["van"]).words(second) == {"van": UNKNOWN}


def test_what_a_path_leads_to_is_elements_each_once() -> None:
    means = Own()
    assert means.led(Ask("a", "", {}, means), "@nr")(DOCUMENT) == []
    found = means.led(Ask("a", "", {}, means), "../a | a | /")(DOCUMENT)
    assert [node.tag for node in found] == ["a", "a"]
    with pytest.raises(UnfitError, match="path to elements"):
        means.led(Ask("a", "", {}, means), "count(a)")


def test_an_option_is_proven_by_what_it_is() -> None:
    assert isinstance(proof("blame")("x"), Pattern)
    assert isinstance(proof("test")("x"), Expr)


@pytest.mark.parametrize(
    "test",
    [
        "count(//v[count(//v) > 1]) > 1",
        "//v[contains(string(/), 'x')]",
        "not(preceding-sibling::v[@nr = 2])",
        "not(following-sibling::v[t = 'x'])",
        "//v = //t",
        "//t != //t[. = 'q']",
        "string-length(concat(/, /, /, /, /)) = 3",
        "ancestor::r/v[. = 'x']",
        "//*[//*[//*[//* = 'x']]]",
        "../v/../v/../v/../v/nr = 5",
        "count(//*) + count(//@*) + count(//text()) = 1",
        "normalize-space(translate(/, 'aeiou', '12345')) = ''",
        "descendant::*/ancestor::*/descendant::*/ancestor::*/descendant::q",
    ],
)
def test_a_path_that_goes_through_all_of_a_list_each_time_is_stopped(test: str) -> None:
    made = long()
    means = Own()
    search = means.unmet(Ask("v", "", {}, means), test)
    means.begin(made)
    started = time.thread_time()
    with pytest.raises(TooFarError, match="goes through too much"):
        search(made)
    assert time.thread_time() - started < SECOND


@pytest.mark.parametrize(
    "test",
    [
        "@nr and t",
        "following-sibling::v[1]/@nr",
        "ancestor::r",
        "../@q or nr = 1",
        "string-length(t) > 3",
        "*[2]",
    ],
)
def test_what_is_near_may_be_asked_of_a_long_list(test: str) -> None:
    made = long()
    means = Own()
    search = means.unmet(Ask("v", "nr", {}, means), test)
    means.begin(made)
    assert len(search(made)) <= SIZE


def test_a_child_of_any_name_and_one_that_stands_elsewhere() -> None:
    made = document("<r><a><b>een</b><c>twee</c></a><c>drie</c></r>")
    means = Own()
    for context, texts in (("a/*", ["een", "twee"]), ("a/c", ["twee"]), ("r/c", ["drie"]), ("x/r", [])):
        found = means.nodes(Ask(context, "", {}, means))(made)
        assert [made.text(made.span(node)) for node in found] == texts
