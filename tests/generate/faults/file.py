"""Faults in what a file holds beside its text: changes, remarks, properties, what comes from elsewhere;
functions as in `numbers`."""

from random import Random

from tests.generate.faults.plant import Planted, asking, inside, lines_of, rewritten
from tests.generate.told import Role, Told


def pub001(random: Random, told: Told) -> Planted:
    place = lines_of(told, Role.INTRO)[0]
    text, said = told.opening[place].text, " (zie bijlage)"
    mark = random.choice([f"{{+{said}+}}", f"{{-{said}-}}"])
    head, dot = text.removesuffix("."), "." * text.endswith(".")
    return Planted(rewritten(told, place, head + mark + dot), None, said if "+" in mark else "")


def pub002(_random: Random, told: Told) -> Planted:
    return _remarked(told, "Klopt dit?")


def sup001(_random: Random, told: Told) -> Planted:
    return _remarked(told, "vragenlint: negeer TYP001 want zo heet het")


def sup002(random: Random, told: Told) -> Planted:
    """What is left unsaid is there: a fault in the same question."""
    place = inside(random, told)
    said = "de de"
    mark = f"Is dit {{>vragenlint: negeer TYP001::{said}<}} geval bekend?"
    return Planted(asking(told, place, mark), str(place + 1), said)


def _remarked(told: Told, remark: str) -> Planted:
    """Return a list with a remark at the first words of its intro."""
    place = lines_of(told, Role.INTRO)[0]
    text = told.opening[place].text
    marked = rewritten(told, place, f"{{>{remark}::{text[:12]}<}}{text[12:]}")
    return Planted(marked, None, text[:12])


def pub003(_random: Random, told: Told) -> Planted:
    place = lines_of(told, Role.INTRO)[0]
    return Planted(rewritten(told, place, told.opening[place].text + "{! Nog doen.!}"), None, " Nog doen.")


def pub004(random: Random, told: Told) -> Planted:
    names = ["Jansen, J. (Jan)", "Piet van der Berg", "j.jansen@tweedekamer.nl"]
    return Planted(told._replace(file=told.file._replace(author=random.choice(names))), None, "")


def pub005(random: Random, told: Told) -> Planted:
    language = random.choice(["en-US", "de-DE", "en-GB"])
    return Planted(told._replace(file=told.file._replace(language=language)), None, "")


def pub006(_random: Random, told: Told) -> Planted | None:
    if not told.columns:
        return None
    return Planted(told._replace(file=told.file._replace(marked=False)), None, "\t".join(told.columns))


def pub007(_random: Random, told: Told) -> Planted:
    return Planted(told._replace(file=told.file._replace(title="")), None, "")


def pub008(random: Random, told: Told) -> Planted:
    foreign = random.choice(["macro", "object", "link"])
    return Planted(told._replace(file=told.file._replace(foreign=foreign)), None, "")


def pub011(_random: Random, told: Told) -> Planted:
    """A page to be printed has the title of the document that it is made of."""
    return pub007(_random, told)


def str005(_random: Random, told: Told) -> Planted:
    return Planted(told._replace(file=told.file._replace(strange=True)))
