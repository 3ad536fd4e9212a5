"""Faults in how a question is written: spaces, marks, references, and what it should not say; functions as in
`numbers`."""

from random import Random

from tests.generate.faults.plant import Planted, asking, changed, inside, is_labelled, valued
from tests.generate.told import Told
from tests.generate.truth import Asked


def _saying(random: Random, told: Told, text: str, said: str) -> Planted:
    """Return a list in which a question says `text`, of which `said` is wrong."""
    assert said in text
    place = inside(random, told)
    return Planted(asking(told, place, text), str(place + 1), said)


def typ001(random: Random, told: Told) -> Planted | None:
    return _saying(random, told, "Is dit door de de gemeenten besproken?", "de de")


def typ002(random: Random, told: Told) -> Planted | None:
    said = random.choice(["toegezegd.De", "deKamer"])
    text = {
        "toegezegd.De": "Dit is eerder toegezegd.De Kamer wacht nog. Wanneer komt dit?",
        "deKamer": "Wanneer krijgt deKamer deze cijfers?",
    }[said]
    return _saying(random, told, text, said)


def typ003(random: Random, told: Told) -> Planted | None:
    return _saying(random, told, "Waarom is dit  zo geregeld?", "  ")


def typ004(random: Random, told: Told) -> Planted | None:
    return _saying(random, told, "Waarom is dit , zoals u schrijft, zo?", " ,")


def typ005(random: Random, told: Told) -> Planted | None:
    return _saying(random, told, "Waarom is dit\u200b zo geregeld?", "\u200b")


def typ006(random: Random, told: Told) -> Planted | None:
    """Which of the two systems is the odd one the rest of the list decides."""
    planted = _saying(random, told, 'Wat is "dit" en wat is “dat” precies?', '"')
    return planted._replace(question=None, said=None)


def ref001(random: Random, told: Told) -> Planted | None:
    said = random.choice(["Kst. 31 865", "TK 31865", "Kamerstuknummer 31 865"])
    return _saying(random, told, f"Wat volgt uit de brief ({said}, nr. 207)?", said)


def ref002(random: Random, told: Told) -> Planted | None:
    said = random.choice([", nr.", " nr. ", " nr.", ",nr. "])
    word = random.choice(["Kamerstuk ", ""])
    return _saying(random, told, f"Wat volgt uit de brief ({word}31 865{said}207)?", said)


def ref003(random: Random, told: Told) -> Planted | None:
    said, after = random.choice([("nr.", "1 en 2"), ("nr.", "13-14"), ("nrs.", "207"), ("nr.", "1, 2 en 3")])
    return _saying(random, told, f"Wat volgt uit de brief (Kamerstuk 31 865, {said} {after})?", said)


def ref004(random: Random, told: Told) -> Planted | None:
    """A reference to the list itself, in its own intro's words."""
    if not told.front.ondernummer or len(told.front.dossiers) != 1:
        return None
    number, chapter, _title = told.front.dossiers[0]
    dossier = f"{number[:2]} {number[2:]} {chapter}".rstrip()
    said = f"Kamerstuk {dossier}, nr. {told.front.ondernummer}"
    return _saying(random, told, f"Wat volgt uit de brief ({said})?", said)


def vrg003(random: Random, told: Told) -> Planted | None:
    """A question again, word for word, or with a small word or a slip between."""
    place = inside(random, told)
    before = told.items[place - random.choice([1, 2])]
    text = before.text
    slipped = text.replace(" onderdeel ", " ondereel ", 1)
    again = random.choice([text, text.replace(" met ", " ook met ", 1), slipped])
    if len(text) < 60:
        return None
    beside = before.asked[-1]
    one = told.items[place].asked[-1]._replace(bijlage=beside.bijlage, van=beside.van, tm=beside.tm)
    repeated = told.items[place]._replace(text=again, asked=(one,))
    return Planted(changed(told, place, repeated), str(place + 1), again)


def vrg006(random: Random, told: Told) -> Planted | None:
    said = random.choice("([“")
    return _saying(random, told, f"Wat kost {said}een deel van de stad?", said)


def vrg007(random: Random, told: Told) -> Planted | None:
    said = random.choice(["De leden van de VVD-fractie", "De D66-fractie"])
    asks = "vragen" if "leden" in said else "vraagt"
    return _saying(random, told, f"{said} {asks} waarom dit zo is. Waarom is dat?", said)


def vrg008(random: Random, told: Told) -> Planted | None:
    """A question that stops; one without a mark runs on into an answer that has no label."""
    if told.items[0].answer and not told.columns and not is_labelled(told):
        return None
    said = random.choice(["de", "cijfers,"])
    return _saying(random, told, f"Waarom is dit zo? En hoe zit het met {said}", said)


def bij010(random: Random, told: Told) -> Planted | None:
    if told.form != "template":
        return None
    place = inside(random, told)
    columned = valued(told, place, Asked(None, "", bijlage="2", van="11", tm="15"))
    return Planted(
        asking(columned, place, "Kunt u de tabel op blz. 18 toelichten?"), str(place + 1), "blz. 18"
    )
