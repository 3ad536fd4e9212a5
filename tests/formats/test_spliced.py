"""Where elements and characters stand in the bytes of a part, and what splices make of them."""

import pytest
from lxml import etree

from linter.errors import UnwritableSource
from linter.formats.refusal import Refusal
from linter.formats.spliced import (
    MARKED,
    Extent,
    Reach,
    Splice,
    at_end,
    closed_again,
    closing,
    extents,
    in_utf8,
    is_marked,
    name,
    reaches,
    spliced,
    tag_end,
)
from linter.formats.xmlpart import Element, parse

WORD = Refusal("bestand", "file", "Word", ".docx")
XML = (
    b'<?xml version="1.0"?><!-- <x> -->'
    b'<a x="1>2"><b/><w:c xmlns:w="u"\n y=\'"\'>d&amp;f\r\n\xc3\xa9g<!-- q -->h'
    b"<![CDATA[i&j]]>k\xf0\x9f\x98\x80</w:c ><d></d></a>"
)


def told(data: bytes) -> tuple[Element, dict[Element, Extent]]:
    """Return the tree of a part and where all of its elements stand."""
    root = parse(data, WORD)
    return root, extents(data, root, set(root.iter()))


def test_an_element_stands_where_its_tags_begin_and_end() -> None:
    _, places = told(XML)
    found = [(XML[one.start : one.inside], XML[one.finish : one.end]) for one in places.values()]
    assert found == [
        (b'<a x="1>2">', b"</a>"),
        (b"<b/>", b""),
        (b'<w:c xmlns:w="u"\n y=\'"\'>', b"</w:c >"),
        (b"<d>", b"</d>"),
    ]
    assert [one.closed for one in places.values()] == [False, True, False, False]


def test_only_what_is_asked_for_is_told() -> None:
    root = parse(XML, WORD)
    assert list(extents(XML, root, {root[2]})) == [root[2]]
    assert tag_end(b"no tag", 0) == 0


def test_xml_that_only_one_parser_reads_is_left_alone() -> None:
    data = b"<a>&x;</a>"
    with pytest.raises(UnwritableSource):
        extents(data, parse(b"<a/>", WORD), set())


def test_each_character_that_a_parser_reads_has_its_place() -> None:
    root, places = told(XML)
    text = root[1].text or ""
    found = reaches(XML, places[root[1]], range(1, len(text) + 1))
    assert text == "d&f\néghi&jk😀"
    begins = [XML[one.offset : one.offset + 5] for one in found]
    assert begins[:7] == [
        b"&amp;",
        b"f\r\n\xc3\xa9",
        b"\r\n\xc3\xa9g",
        b"\xc3\xa9g<!",
        b"g<!--",
        b"<!-- ",
        b"<![CD",
    ]
    assert begins[7:] == [b"&j]]>", b"j]]>k", b"k\xf0\x9f\x98\x80", b"\xf0\x9f\x98\x80<", b"</w:c"]
    assert [one.cdata for one in found] == [False] * 7 + [True] * 2 + [False] * 3


def test_a_count_beyond_a_text_is_its_end() -> None:
    root, places = told(b"<a>\xc3\xa9\xc3\xa9</a>")
    assert reaches(b"<a>\xc3\xa9\xc3\xa9</a>", places[root], [0, 1, 2, 9]) == [
        Reach(3),
        Reach(5),
        Reach(7),
        Reach(7),
    ]


@pytest.mark.parametrize(
    ("splices", "expected"),
    [
        ([], b"abcdef"),
        ([Splice(2, 2, b"1"), Splice(2, 2, b"2")], b"ab12cdef"),
        ([Splice(4, 5), Splice(0, 1, b"A")], b"Abcdf"),
        ([Splice(1, 4), Splice(2, 5)], b"af"),
        ([Splice(1, 5), Splice(2, 3)], b"af"),
        ([Splice(6, 6, b"!")], b"abcdef!"),
    ],
)
def test_bytes_are_put_in_and_taken_out(splices: list[Splice], expected: bytes) -> None:
    assert spliced(b"abcdef", splices) == expected


@pytest.mark.parametrize("data", [b"<x:a/>", b"<x:a />", b"<x:a></x:a>", b"<x:a><b/></x:a>"])
def test_what_is_put_at_the_end_comes_out_again(data: bytes) -> None:
    data = data.replace(b"<x:a", b'<x:a xmlns:x="u"', 1)
    root, places = told(data)
    grown = spliced(data, [at_end(data, places[root]).put(b"<c/>")])
    root, places = told(grown)
    assert root[-1].tag == "c"
    cut = [Splice(places[root[-1]].start, places[root[-1]].end)]
    left = closed_again(grown, places[root]) if len(root) == 1 else []
    assert spliced(grown, [*cut, *left]) == data


def test_an_end_tag_that_was_put_in_is_known() -> None:
    root, places = told(b"<x:a xmlns:x='u'><b >t</b ><c>t</c></x:a>")
    data = b"<x:a xmlns:x='u'><b >t</b ><c>t</c></x:a>"
    assert [is_marked(data, places[one]) for one in root] == [True, False]
    assert name(data, places[root]) == b"x:a"
    assert closing(data, places[root]) == b"</x:a" + MARKED


def test_a_part_is_stored_as_it_was_but_for_utf_16() -> None:
    made = b'<?xml version="1.0" encoding="UTF-16"?><a/>'
    assert in_utf8(b"\xef\xbb\xbf<b/>", b"<a/>") == b"\xef\xbb\xbf<a/>"
    assert in_utf8(b"<b/>", made) == made
    stored = in_utf8("\ufeff<b/>".encode("utf-16-le"), made)
    assert stored == b'<?xml version="1.0" encoding="UTF-8"?><a/>'
    assert etree.fromstring(stored).tag == "a"
