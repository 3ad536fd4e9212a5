from linter.commands.explain import Rule, explain, listed, listed_in_markdown, markdown

RULE = Rule(
    "VRG002",
    "geen-vraagteken",
    {
        "severity": "warning",
        "stages": {"concept": "info"},
        "kinds": ["lv", "lva"],
        "why": {"nl": "Zonder vraagteken is niet te zien\n waar de vraag ophoudt.", "en": "Why."},
        "message": {"nl": "Vraag {nr} bevat geen *vraagteken*.", "en": "Message."},
        "variants": {"verzoek": {"severity": "info"}, "kort": {"message": {"nl": "Vraag {nr} is kort."}}},
        "unjudged": {"dicht": {"nl": "{bestand}\n is dicht.", "en": "Locked."}},
        "fix": {"nl": "Zet er een vraagteken achter."},
        "examples": {
            "good": ["1\tKlopt dit?\n2\tEn dit?\n"],
            "bad": [
                {"text": "1\tKlopt ⟦dit⟧", "stage": "concept", "also": ["NUM001"]},
                {"xml": "<a>\n</a>", "fact": [{"kind": "hidden", "text": "a"}, {"kind": "comment"}]},
            ],
        },
    },
)
BARE = Rule(
    "X001", "x", {"severity": "error", "stages": {"concept": "off"}, "preview": True, "help": {"nl": "Doe."}}
)

EXPLAINED = """\
VRG002 geen-vraagteken
definitief: waarschuwing, concept: info

Waarom: Zonder vraagteken is niet te zien waar de vraag ophoudt.
Melding: Vraag {nr} bevat geen *vraagteken*.
Of: Vraag {nr} bevat geen *vraagteken*. (info)
Of: Vraag {nr} is kort.
Onbeslist: {bestand} is dicht.
Verbetering: Zet er een vraagteken achter.
Geldt voor: lv, lva

Goed:
    1    Klopt dit?
    2    En dit?

Fout (tussen ⟦ ⟧ wat wordt gemeld):
    1    Klopt ⟦dit⟧
    stage: concept

Fout (tussen ⟦ ⟧ wat wordt gemeld):
    xml: <a>
    </a>
    fact: kind: hidden, text: a; kind: comment
"""


def test_a_rule_is_explained() -> None:
    assert explain(RULE, "nl") == EXPLAINED


def test_a_rule_that_is_off_says_so() -> None:
    assert explain(BARE, "nl") == (
        "X001 x\n"
        "definitief: fout, concept: uit"
        " (proefregel: staat uit tenzij gekozen met --select X001 of onder [severity])\n"
        "\n"
        "Wat te doen: Doe.\n"
        "Geldt voor: lv, lva, vhlv, vhlva\n"
    )


def test_the_list_has_a_line_per_rule() -> None:
    assert listed(
        [RULE, BARE], "en"
    ) == "VRG002  geen-vraagteken  warning       Why.\nX001    x                error (preview)\n".replace(
        "X001    ", "X001  "
    )
    assert listed([], "nl") == ""


def test_markdown_keeps_the_texts_as_they_are() -> None:
    made = markdown(RULE, "nl")
    assert made.startswith(
        "## VRG002 geen-vraagteken\n\ndefinitief: waarschuwing, concept: info\n\n**Waarom:** "
    )
    assert "\\*vraagteken\\*" in made
    assert "    1    Klopt ⟦dit⟧\n" in made
    assert made.count("\n### Voorbeelden\n\n") == 1
    assert "**Melding:**" not in markdown(BARE, "nl")
    assert "###" not in markdown(BARE, "nl")


def test_the_table_has_a_row_per_rule_with_both_stages() -> None:
    assert listed_in_markdown([RULE, BARE], "nl") == (
        "| code | naam | definitief | concept | waarom |\n"
        "|---|---|---|---|---|\n"
        "| VRG002 | geen-vraagteken | waarschuwing | info "
        "| Zonder vraagteken is niet te zien waar de vraag ophoudt. |\n"
        "| X001 | x | fout (proef) | uit |  |\n"
    )


def test_an_example_of_two_lists_says_which_is_which() -> None:
    two = {"gesteld": "1\tWaarom?", "text": "1\t⟦Hoezo?⟧"}
    header = {"severity": "error", "examples": {"good": [], "bad": [two]}}
    assert explain(Rule("VGL003", "anders", header), "nl").endswith(
        "    gesteld: 1    Waarom?\n    text: 1    ⟦Hoezo?⟧\n"
    )
