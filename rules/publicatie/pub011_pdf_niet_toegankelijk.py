r"""
severity: warning
why:
  nl: Zonder labels, taal en titel leest een voorleesprogramma een PDF niet goed voor.
  en: Without tags, language and title a screen reader cannot read a PDF well.
message:
  nl: "Deze PDF is niet toegankelijk: er ontbreken {wat}."
  en: "This PDF is not accessible: it lacks {wat}."
help:
  nl: Maak de PDF opnieuw uit Word, met labels voor toegankelijkheid, een titel en de taal Nederlands.
  en: Make the PDF anew from Word, with tags for accessibility, a title and the language Dutch.
variants:
  een:
    message:
      nl: "Deze PDF is niet toegankelijk: er ontbreekt {wat}."
      en: "This PDF is not accessible: it lacks {wat}."
  labels:
    message:
      nl: "Deze PDF is niet toegankelijk: er ontbreken labels."
      en: "This PDF is not accessible: it lacks tags."
terms:
  wat:
    labels: {nl: labels, en: tags}
    taal: {nl: een taal, en: a language}
    titel: {nl: een titel, en: a title}
examples:
  good:
    - "1\tKunt u dit toelichten?"
    - format: xml
      whole: |-
        <vragenlijst soort="lv" formaat="pdf">
        <bestand labels="ja" taal="nl-NL" titel="Lijst van vragen"/>
        <kop><dossier><dossiernummer dossiernr="36740">36 740</dossiernummer>
        <titel>Begroting</titel></dossier>
        <stuknr>Nr. <ondernummer>4</ondernummer></stuknr> <soort soort="lv">LIJST VAN VRAGEN</soort>
        <datumtekst>Vastgesteld
        <datum isodatum="2026-06-09" rol="vastgesteld">9 juni 2026</datum></datumtekst></kop>
        <inleiding><al rol="inleiding">De
        commissie voor Financiën heeft een aantal vragen voorgelegd.</al></inleiding>
        <ondertekening>
        <functie rol="voorzitter">De voorzitter van de commissie,</functie>
        <naam>Mohandis</naam></ondertekening>
        <ondertekening>
        <functie rol="griffier">De griffier van de commissie,</functie> <naam>Burger</naam></ondertekening>
        <vragen><vraag nr="1" reeks="1"><nr>1</nr> <tekst>Kunt u dit toelichten?</tekst></vraag></vragen>
        </vragenlijst>
  bad:
    - format: xml
      whole: |-
        <vragenlijst soort="lv" formaat="pdf">
        ⟦⟧<bestand labels="nee" taal="nl-NL" titel="Lijst van vragen"/>
        <kop><dossier><dossiernummer dossiernr="36740">36 740</dossiernummer>
        <titel>Begroting</titel></dossier>
        <stuknr>Nr. <ondernummer>4</ondernummer></stuknr> <soort soort="lv">LIJST VAN VRAGEN</soort>
        <datumtekst>Vastgesteld
        <datum isodatum="2026-06-09" rol="vastgesteld">9 juni 2026</datum></datumtekst></kop>
        <inleiding><al rol="inleiding">De
        commissie voor Financiën heeft een aantal vragen voorgelegd.</al></inleiding>
        <ondertekening>
        <functie rol="voorzitter">De voorzitter van de commissie,</functie>
        <naam>Mohandis</naam></ondertekening>
        <ondertekening>
        <functie rol="griffier">De griffier van de commissie,</functie> <naam>Burger</naam></ondertekening>
        <vragen><vraag nr="1" reeks="1"><nr>1</nr> <tekst>Kunt u dit toelichten?</tekst></vraag></vragen>
        </vragenlijst>
    - format: xml
      whole: |-
        <vragenlijst soort="lv" formaat="pdf">
        ⟦⟧<bestand labels="ja" titel="Lijst"/>
        <kop><dossier><dossiernummer dossiernr="36740">36 740</dossiernummer>
        <titel>Begroting</titel></dossier>
        <stuknr>Nr. <ondernummer>4</ondernummer></stuknr> <soort soort="lv">LIJST VAN VRAGEN</soort>
        <datumtekst>Vastgesteld
        <datum isodatum="2026-06-09" rol="vastgesteld">9 juni 2026</datum></datumtekst></kop>
        <inleiding><al rol="inleiding">De
        commissie voor Financiën heeft een aantal vragen voorgelegd.</al></inleiding>
        <ondertekening>
        <functie rol="voorzitter">De voorzitter van de commissie,</functie>
        <naam>Mohandis</naam></ondertekening>
        <ondertekening>
        <functie rol="griffier">De griffier van de commissie,</functie> <naam>Burger</naam></ondertekening>
        <vragen><vraag nr="1" reeks="1"><nr>1</nr> <tekst>Kunt u dit toelichten?</tekst></vraag></vragen>
        </vragenlijst>
    - format: xml
      whole: |-
        <vragenlijst soort="lv" formaat="pdf">
        ⟦⟧<bestand labels="nee"/>
        <kop><dossier><dossiernummer dossiernr="36740">36 740</dossiernummer>
        <titel>Begroting</titel></dossier>
        <stuknr>Nr. <ondernummer>4</ondernummer></stuknr> <soort soort="lv">LIJST VAN VRAGEN</soort>
        <datumtekst>Vastgesteld
        <datum isodatum="2026-06-09" rol="vastgesteld">9 juni 2026</datum></datumtekst></kop>
        <inleiding><al rol="inleiding">De
        commissie voor Financiën heeft een aantal vragen voorgelegd.</al></inleiding>
        <ondertekening>
        <functie rol="voorzitter">De voorzitter van de commissie,</functie>
        <naam>Mohandis</naam></ondertekening>
        <ondertekening>
        <functie rol="griffier">De griffier van de commissie,</functie> <naam>Burger</naam></ondertekening>
        <vragen><vraag nr="1" reeks="1"><nr>1</nr> <tekst>Kunt u dit toelichten?</tekst></vraag></vragen>
        </vragenlijst>
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit that names what a PDF lacks; of one whose tags are not known, nothing."""
    for bestand in document.nodes.get("bestand", ()):
        if document.tree.get("formaat") != "pdf" or bestand.get("labels") is None:
            continue
        lacking = ["labels"] if bestand.get("labels") == "nee" else []
        lacking += [name for name in ("taal", "titel") if not bestand.get(name)]
        if lacking:
            variant = {"labels": "labels"}.get(lacking[0], "een") if len(lacking) == 1 else None
            yield Hit(document.span(bestand), {"wat": "\n".join(lacking)}, variant=variant, question="")
