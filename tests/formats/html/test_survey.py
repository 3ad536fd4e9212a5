"""What a page holds, noted while it is built."""

from linter.formats.html.build import build


def test_links_within_the_page_properties_and_remarks_are_noted() -> None:
    page = build(
        "<!-- a --><html lang=nl><head><!-- b --><title>c</title><meta name=d></head>"
        "<body><a href=#e><a href=f><!-- g --><p><!-- h -->"
    )
    assert [one.tag for one in page.told] == ["html", "title", "meta", "body"]
    assert [one.attributes for one in page.links] == [{"href": "#e"}]
    assert [one.text for one in page.remarks] == [" a ", " b "]


def test_the_main_part_is_the_innermost_that_holds_most_of_the_text() -> None:
    page = build(
        "<nav>menu</nav><div role=main id=x><div id=broodtekst>heel veel tekst van het stuk</div>"
        "meer</div><main>kort</main>"
    )
    main = page.main()
    assert main is not None
    assert main.attributes == {"id": "broodtekst"}
    outer = build("<div role=main><p id=broodtekst>kort</p> veel meer tekst</div>").main()
    assert outer is not None
    assert outer.attributes == {"role": "main"}
    assert build("<main>kort</main><p>veel meer tekst dan dat").main() is None
    assert build("<p>a").main() is None


def test_word_keeps_its_comments_in_a_list() -> None:
    part = "<div style='mso-element:comment-list'{}></div>"
    comments = build(part.format(" id=a") + part).comments
    assert comments is not None
    assert comments.attributes["id"] == "a"
    assert build("<div style='color:red'>").comments is None


def test_the_length_of_a_page_is_that_of_its_texts() -> None:
    page = build("<title> a </title><p>bc &amp; d<table> <tr><td>\n e</table><script>f</script>")
    assert page.length == sum(len(text.text.strip()) for text in page.root.texts()) == 7
