"""What was parted is joined again, also after a word processor stored the document."""

import pytest

from linter.formats.docx.annotate import annotate, clean
from linter.formats.docx.read import read
from linter.model.source import Source
from tests.formats.docx.annotated import STAMP, as_word_stores, main, on, remark, stored
from tests.formats.docx.made import WHO, docx, p, r


def cleaned(data: bytes) -> bytes:
    """Return a document without remarks."""
    return clean(Source("lijst.docx", data))


def remarked(data: bytes, *words: str) -> bytes:
    """Return a document with a remark on each of these words."""
    return annotate(Source("lijst.docx", data), on(data, *words), STAMP)


@pytest.mark.parametrize(
    "run",
    [
        r("een twee drie", '<w:i/><w:sz w:val="20"/>'),
        "<w:r><w:t>een twee drie</w:t></w:r>",
        r("<w:t>een</w:t><w:tab/><w:t>twee</w:t><w:tab/><w:t>drie</w:t>"),
    ],
)
def test_runs_are_joined_after_a_word_processor_stored_them(run: str) -> None:
    data = docx(p(run))
    left = cleaned(as_word_stores(remarked(data, "twee")))
    assert read(Source("lijst.docx", left)) == read(Source("lijst.docx", data))
    assert main(left).count("<w:r>") == 1
    assert "comment" not in main(left)


def test_runs_that_look_otherwise_are_not_joined() -> None:
    body = p(r("een", "<w:b/>") + r("twee", "<w:i/>") + r("drie", "<w:i/>"))
    data = docx(body)
    assert main(cleaned(as_word_stores(remarked(data, "twee")))).count("<w:r>") == 2
    assert main(cleaned(remarked(data, "twee"))) == body


def test_runs_that_hold_more_than_text_are_left_apart() -> None:
    note = r('<w:footnoteReference w:id="2"/>')
    data = docx(p(r("een") + note), {"footnotes": f'<w:footnote w:id="2">{p("noot")}</w:footnote>'})
    assert main(cleaned(as_word_stores(remarked(data, "een")))).count("<w:r>") == 2


@pytest.mark.parametrize(
    ("first", "second", "texts"),
    [("a", "b", 1), ("a ", "b", 2), ("a", " b", 2), ("a", '" b', 2)],
)
def test_texts_are_joined_only_where_no_space_comes_back(first: str, second: str, texts: int) -> None:
    marks = '<w:commentRangeStart w:id="0"/>'
    body = p(f"<w:r><w:t>{first}</w:t></w:r>{marks}<w:r><w:t>{second.strip(chr(34))}</w:t></w:r>")
    comment = '<w:comment w:id="0" w:author="vragenlint"><w:p/></w:comment>'
    data = docx(body, {"comments": comment})
    left = cleaned(data)
    assert read(Source("lijst.docx", left)).text == read(Source("lijst.docx", data)).text
    assert (main(left).count("<w:r>"), main(left).count("<w:t>")) == (1, texts)


def test_a_reference_beside_other_content_goes_alone() -> None:
    body = p(r('<w:t>een</w:t><w:commentReference w:id="0"/><w:t>twee</w:t>'))
    data = docx(body, {"comments": '<w:comment w:id="0" w:author="vragenlint"><w:p/></w:comment>'})
    assert main(cleaned(data)) == p(r("<w:t>een</w:t><w:t>twee</w:t>"))


def test_marks_with_the_id_of_another_comment_stay() -> None:
    body = p('<w:commentRangeStart w:id="0"/>' + r("een"))
    comments = f'<w:comment w:id="0" w:author="vragenlint"/><w:comment {WHO.replace("9", "0")}/>'
    assert main(cleaned(docx(body, {"comments": comments}))) == body


def test_what_stands_between_two_halves_since_stays() -> None:
    data = remarked(docx(p(r("een twee"))), "twee")
    package = stored(data)
    assert b"</w:t ></w:r >" in package["word/document.xml"]
    changed = main(data).replace("</w:r ><w:comm", '</w:r ><w:bookmarkStart w:id="7" w:name="x"/><w:comm')
    comments = package["word/comments.xml"].decode().partition('">')[2].removesuffix("</w:comments>")
    left = main(
        cleaned(
            docx(changed, {"comments": comments.partition(">")[2] if comments.startswith("<?") else comments})
        )
    )
    assert '<w:bookmarkStart w:id="7" w:name="x"/>' in left
    assert "comment" not in left


def test_a_paragraph_that_had_nothing_has_nothing_again() -> None:
    data = docx("<w:p/>" + p("een"))
    found = annotate(Source("lijst.docx", data), [remark(0, 0)], STAMP)
    assert cleaned(found) != found
    assert main(cleaned(found)) == "<w:p/>" + p("een")
