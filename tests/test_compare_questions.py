"""Whether the questions are those that were put, in lists of every format: just what was changed is found."""

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from linter import pipeline
from linter.cli import run
from linter.intake import read
from linter.model.comparison import About, Put, Quotes
from linter.model.finding import Finding
from linter.model.options import Options
from linter.model.source import Source
from tests.conftest import ROOT
from tests.generate.edited import Edited, as_put, edited
from tests.generate.formats import fits, written
from tests.generate.lists import told
from tests.rules.template import assembled

PAIRS = [
    ("text", "text"), ("docx", "docx"), ("docx", "text"), ("text", "docx"),
    ("odt", "docx"), ("docx", "html"), ("docx", "koop"), ("markdown", "xml"),
]  # fmt: skip


SEEDS = 40


def found(put: Source, answered: Source) -> list[Finding]:
    """Return the findings on `answered` beside `put`."""
    first, second = pipeline.rendering(put), pipeline.rendering(answered)
    assert pipeline.about(first, second) is About.QUESTIONS
    differences = pipeline.compare(first, second, Quotes.ANY)
    file = pipeline.beside(answered, second, Put(put.name, first, differences), Options())
    assert not file.failures
    return list(file.findings)


def of(code: str, findings: list[Finding]) -> list[Finding]:
    return [one for one in findings if one.code == code]


def wrong(truth: Edited, findings: list[Finding]) -> list[str]:
    """Return in what findings are not just what was done."""
    said = {code: {one.question for one in of(code, findings)} for code in ("VGL001", "VGL002", "VGL003")}
    true = {
        "VGL001": set(map(str, truth.added)),
        "VGL002": set(map(str, truth.dropped)),
        "VGL003": set(map(str, truth.reworded)),
    }
    words = [
        f"{old} → {new} is not in {one.message}"
        for one in of("VGL003", findings)
        for old, new in [truth.reworded.get(int(one.question or 0), ("", ""))]
        if not (old in one.message and new in one.message and new in one.text)
    ]
    moved = sorted(truth.renumbered)
    runs = len(moved) - sum(one[0] + 1 == two[0] and one[1] + 1 == two[1] for one, two in pairwise(moved))
    times = len(of("VGL004", findings))
    weights = {(one.code == "VGL004", str(one.severity)) for one in findings}
    return [
        *(f"{code}: {said[code]}, not {true[code]}" for code in true if said[code] != true[code]),
        *words,
        *([] if times == runs else [f"VGL004 {times} times, not {runs}"]),
        *map(str, weights - {(True, "warning"), (False, "error")}),
    ]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_just_the_edits_are_found(first: str, second: str) -> None:
    bad = []
    for seed in range(SEEDS):
        truth = edited(seed)
        put, answered = written(truth.put, first), written(truth.answered, second)
        sources = Source(f"gesteld-{put.name}", put.data), Source(answered.name, answered.data)
        bad += [f"{seed}: {one}" for one in wrong(truth, found(*sources))]
    assert not bad, f"{len(bad)}: {bad[:5]}"


def test_the_edits_are_many() -> None:
    made = [edited(seed) for seed in range(SEEDS)]
    for key in ("added", "dropped", "reworded", "renumbered"):
        assert sum(len(getattr(one, key)) for one in made) > SEEDS // 2, key


WAAROM, KOSTEN, WIE = "Waarom is daarvoor gekozen?", "Wat kost dat de gemeenten?", "Wie betaalt dat straks?"


def listed(*questions: str, kind: str = "lv") -> str:
    """Return a list with these questions and, in some kinds, answers; each begins with its number."""
    answer = "\n\nAntwoord {}\nDat is zo." if kind.endswith("a") else ""
    parts = (question.partition(" ") for question in questions)
    text = "\n\n".join(f"Vraag {nr}\n{said}{answer.format(nr)}" for nr, _space, said in parts)
    return assembled(
        kind, {"text": text, **({"vastgesteld": "Vastgesteld 7 mei 2026"} if not answer else {})}
    )


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Two":
    monkeypatch.chdir(tmp_path)
    return Two()


class Two:
    """Writes a list as put and as answered."""

    def write(self, put: str, answered: str, ending: str = "txt") -> list[str]:
        """Return what to type."""
        Path(f"gesteld.{ending}").write_text(put, "utf-8")
        Path(f"beantwoord.{ending}").write_text(answered, "utf-8")
        return ["compare", f"gesteld.{ending}", f"beantwoord.{ending}"]


def test_in_the_words_of_a_clerk(two: Two, capsys: pytest.CaptureFixture[str]) -> None:
    put = listed(f"1 {WAAROM}", f"2 {KOSTEN}", f"3 {WIE}")
    typed = two.write(put, listed("1 Waarom is hiervoor gekozen?", f"2 {WIE}", kind="lva"))
    assert run(typed) == 1
    said = [line for line in capsys.readouterr().out.splitlines() if line[:1].strip()]
    assert [line.partition(" ")[2] for line in said[2:-2]] == [
        "VGL003 fout Vraag 1 is anders verwoord dan gesteld: “daarvoor” → “hiervoor”.",
        "VGL002 fout De gestelde vraag 2 is weggevallen: “Wat kost dat de gemeenten?”.",
        "VGL004 waarschuwing Vraag 2 is gesteld als vraag 3.",
    ]
    assert said[-1] == "2 fouten, 1 waarschuwing; vergeleken: 3 vragen met 2 vragen."


def test_the_same_questions_answered_are_no_difference(two: Two, capsys: pytest.CaptureFixture[str]) -> None:
    typed = two.write(listed(f"1 {WAAROM}"), listed(f"1 {WAAROM}", kind="lva"))
    assert run(typed) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[3:] == ["De vragen zijn zoals ze zijn gesteld; vergeleken: 1 vraag."]
    assert not err
    assert run([*typed, "--as", "list"]) == 1


@pytest.mark.parametrize(
    ("options", "code", "codes"),
    [
        ([], 1, {"VGL003", "VGL004"}),
        (["--fail-on", "error"], 1, {"VGL003", "VGL004"}),
        (["--fail-on", "never"], 0, {"VGL003", "VGL004"}),
        (["--select", "VGL004"], 1, {"VGL004"}),
        (["--select", "VGL004", "--fail-on", "error"], 0, {"VGL004"}),
        (["--ignore", "VGL003,NUM"], 1, {"VGL004"}),
        (["--select", "NUM,VGL003"], 1, {"VGL003"}),
    ],
)
def test_the_options_of_check(
    options: list[str], code: int, codes: set[str], two: Two, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = two.write(
        listed(f"1 {WAAROM}", f"2 {WIE}"), listed("1 Waarom is dat zo gekozen?", f"3 {WIE}", kind="lva")
    )
    assert run([*typed, *options, "--format", "json"]) == code
    files = json.loads(capsys.readouterr().out)["files"]
    assert {one["code"] for one in files[1]["findings"]} == codes
    assert files[0]["findings"] == []
    assert files[1]["outcome"] == ("rejected" if code else "accepted")


@pytest.mark.parametrize(
    ("said", "codes", "partial"),
    [
        ("ignore = ['VGL003', 'NUM']", {"VGL004"}, {"ignored": ["VGL003"]}),
        ("ignore = ['NUM']", {"VGL003", "VGL004"}, {}),
        ("select = ['NUM', 'VGL004']", {"VGL004"}, {"selected": ["VGL004"]}),
        ("select = ['NUM']", {"VGL003", "VGL004"}, {}),
        ("severity.VGL003 = 'off'", {"VGL004"}, {"ignored": ["VGL003"]}),
        (
            "[[per-file]]\nfiles = '*'\nsuppress = [{code = 'VGL003', reason = 'afgesproken'}]",
            {"VGL004"},
            {},
        ),
    ],
)
def test_a_configuration_holds_as_in_a_check(
    said: str, codes: set[str], partial: dict[str, list[str]], two: Two, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = two.write(
        listed(f"1 {WAAROM}", f"2 {WIE}"), listed("1 Waarom is dat zo gekozen?", f"3 {WIE}", kind="lva")
    )
    Path("vragenlint.toml").write_text(said, "utf-8")
    assert run([*typed, "--format", "json"]) == 1
    answered = json.loads(capsys.readouterr().out)["files"][1]
    assert {one["code"] for one in answered["findings"] if "suppressed" not in one} == codes
    assert {key: answered[key] for key in ("selected", "ignored") if key in answered} == partial


def test_one_configuration_for_check_and_compare(two: Two, capsys: pytest.CaptureFixture[str]) -> None:
    typed = two.write(listed(f"1 {WAAROM}", f"2 {WIE}"), listed(f"1 {WAAROM}", f"3 {WIE}", kind="lva"), "txt")
    Path("vragenlint.toml").write_text("select = ['vgl004']\nfail-on = 'error'", "utf-8")
    assert run(typed) == 0
    assert "VGL004" in capsys.readouterr().out
    assert run([*typed, "--fail-on", "warning"]) == 1
    capsys.readouterr()
    assert run(["check", "beantwoord.txt", "gesteld.txt"]) == 1
    told = capsys.readouterr()
    assert "NUM001" in told.out
    assert told.err.count("vragenlint.toml:1: select noemt alleen regels van compare (VGL)") == 1
    assert run(["check", "beantwoord.txt", "--select", "VGL004"]) == 2
    for words in (["fix", "beantwoord.txt"], ["annotate", "beantwoord.txt", "-o", "uit.html"]):
        run(words)
        assert "alleen regels van compare" in capsys.readouterr().err


def test_rules_of_another_command(two: Two, capsys: pytest.CaptureFixture[str]) -> None:
    typed = two.write(listed(f"1 {WAAROM}"), listed(f"1 {WAAROM}", kind="lva"))
    for words in ([*typed, "--select", "NUM"], ["check", "beantwoord.txt", "--select", "VGL003"]):
        assert run(words) == 2
        assert "hoort niet bij deze opdracht" in capsys.readouterr().err
    assert run(["check", "beantwoord.txt", "--ignore", "VGL"]) == 0
    assert run([*typed, "--select", "VGL009"]) == 2
    assert run([*typed, "--as", "list", "--quiet"]) == 2
    assert "laat ze weg bij --as list" in capsys.readouterr().err


def test_the_json_is_that_of_a_report_with_the_other_file_named(
    two: Two, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = two.write(listed(f"1 {WAAROM}", f"2 {WIE}"), listed(f"1 {WAAROM}", kind="lva"))
    assert run([*typed, "--format", "json"]) == 1
    made = json.loads(capsys.readouterr().out)
    for name in ("report", "comparison"):
        schema = json.loads((ROOT / f"schemas/{name}.schema.json").read_text("utf-8"))
        Draft202012Validator(schema).validate(made)
    (finding,) = made["files"][1]["findings"]
    assert (finding["code"], finding["question"], finding["text"]) == ("VGL002", "2", "")
    (related,) = finding["related"]
    assert related["path"] == "gesteld.txt"
    assert len(finding["fingerprint"]) == 16
    assert all(len(one["sha256"]) == 64 for one in made["files"])


def test_a_change_that_was_agreed_on_is_left_out_by_a_comment_and_a_check_lets_that_be(
    two: Two, capsys: pytest.CaptureFixture[str]
) -> None:
    note = "<!-- vragenlint: negeer VGL003 want afgesproken met de commissie -->"
    answered = listed(f"1 {KOSTEN} {note}", f"2 {WIE}", kind="lva")
    typed = two.write(listed("1 Wat kost dat de provincies?", f"2 {WIE}"), answered, "md")
    assert run(typed) == 0
    assert "1 onderdrukt" in capsys.readouterr().out
    run(["check", "beantwoord.md", "--format", "json"])
    codes = {one["code"] for one in json.loads(capsys.readouterr().out)["files"][0]["findings"]}
    assert not {"SUP001", "SUP002"} & codes


def test_sub_questions_and_series(two: Two, capsys: pytest.CaptureFixture[str]) -> None:
    put = [f"1a {WAAROM}", f"1b {KOSTEN}", f"2 {WIE}"]
    typed = two.write(listed(*put), listed(put[0], f"1c {KOSTEN}", put[2], kind="lva"))
    assert run([*typed, "--quiet"]) == 1
    assert "Vraag 1c is gesteld als vraag 1b." in capsys.readouterr().out
    headed = listed(*put[:1], f"2 {KOSTEN}").replace("Vraag 2", "Onderdeel Defensie\n\nVraag 1")
    answered = listed(put[0], f"2 {WIE}", kind="lva").replace("Vraag 2", "Onderdeel Defensie\n\nVraag 1")
    assert run([*two.write(headed, answered.replace("Antwoord 2", "Antwoord 1")), "--quiet"]) == 1
    assert "VGL003" in capsys.readouterr().out


def test_questions_answered_together_are_those_that_were_put(two: Two) -> None:
    put = listed(f"1 {WAAROM}", f"2 {KOSTEN}", f"3 {WIE}")
    text = f"1, 3\n{WAAROM}\n{WIE}\n\nAntwoord\nDaarom.\n\n2\n{KOSTEN}\n\nAntwoord\nVeel."
    assert run(two.write(put, assembled("lva", {"text": text}))) == 0


def test_what_was_left_in_doubt_weighs_less() -> None:
    xml = (
        '<vragenlijst soort="lva" formaat="xml"><bestand/><vragen><vraag nr="1" reeks="1"{}><nr>1</nr> '
        "<tekst>{}</tekst><antwoord><al>Ja.</al></antwoord></vraag></vragen></vragenlijst>"
    )
    put = Source(
        "gesteld.xml", xml.format("", WAAROM).replace("<antwoord><al>Ja.</al></antwoord>", "").encode()
    )
    for doubt, weight in (("", "error"), (' twijfel="nummer"', "warning")):
        answered = Source("a.xml", xml.format(doubt, WAAROM.replace("daar", "hier")).encode())
        assert [(one.code, str(one.severity)) for one in found(put, answered)] == [("VGL003", weight)]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_message_stays_short(lang: str, two: Two, capsys: pytest.CaptureFixture[str]) -> None:
    long = " ".join(f"woord{number}" for number in range(5_000))
    other = " ".join(f"{'ander' if number % 3 else 'woord'}{number}" for number in range(5_000))
    run([*two.write(listed(f"1 {long}?"), listed(f"1 {other}?", kind="lva")), "--quiet", "--lang", lang])
    (line,) = capsys.readouterr().out.splitlines()
    assert len(line) < 600


MANY = 3_000


def _numbered(order: list[int], *, same: bool) -> list[str]:
    told = "wat kost dat nu?" if same else "kost onderdeel {0} van artikel {0}.{1} de provincies in {2}?"
    return [f"{at} Hoeveel {told.format(one, one % 7, one % 13)}" for at, one in enumerate(order, 1)]


@pytest.mark.parametrize("same", [False, True])
def test_thousands_of_questions_of_which_hundreds_were_moved(same: bool) -> None:  # noqa: FBT001
    order = list(range(MANY))
    moved = [one for one in order if one % 6 == 0]
    put = Source("a.txt", listed(*_numbered(order, same=same)).encode())
    changed = [*(one for one in order if one % 6), *moved]
    answered = Source("b.txt", listed(*_numbered(changed, same=same), kind="lva").encode())
    first, second = pipeline.rendering(put), pipeline.rendering(answered)
    start = time.process_time()
    differences = pipeline.compare(first, second, Quotes.ANY)
    file = pipeline.beside(answered, second, Put("a.txt", first, differences), Options())
    assert time.process_time() - start < 8
    assert {one.code for one in file.findings} == (set() if same else {"VGL004"})


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_an_answered_list_of_any_form_is_as_it_was_put(first: str, second: str) -> None:
    """Merged headers, letters, sections, answers of all sorts: nothing of that is a difference."""
    bad = []
    for seed in range(60):
        list_ = told(seed)
        if any(item.answer for item in list_.items) and fits(list_, second):
            put, answered = written(as_put(list_), first), written(list_, second)
            sources = Source(f"gesteld-{put.name}", put.data), Source(answered.name, answered.data)
            bad += [f"{seed}: {one.code} {one.message}" for one in found(*sources)]
    assert not bad, f"{len(bad)}: {bad[:5]}"


@pytest.mark.parametrize("name", ["clean_1.docx", "clean_1.odt", "clean_1.pdf", "clean_1.html", "nareis.txt"])
def test_a_draft_with_columns_is_as_its_answered_list(name: str, samples: Path) -> None:
    draft = pipeline.convert(read(str(samples / "clean_1.docx")))
    asked = [draft.reading(tekst).text for tekst in draft.nodes["tekst"]]
    put = read(str(ROOT / "examples" / name if name == "nareis.txt" else samples / name))

    def answered() -> Source:
        questions = (f"{number} {text}" for number, text in enumerate(asked, 1))
        return Source("beantwoord.txt", listed(*questions, kind="lva").encode())

    assert found(put, answered()) == []
    asked[6] = f"Dus {asked[6]}"
    (finding,) = found(put, answered())
    assert (finding.code, finding.question) == ("VGL003", "7")
    assert finding.text.startswith("Dus ")
