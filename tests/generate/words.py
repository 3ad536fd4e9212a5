"""The words lists are made of, as data: committees, officials, subjects, sentences that ask and answer."""

MINISTRIES = (
    "Volksgezondheid, Welzijn en Sport",
    "Defensie",
    "Asiel en Migratie",
    "Economische Zaken en Klimaat",
    "Infrastructuur en Waterstaat",
    "Onderwijs, Cultuur en Wetenschap",
    "Buitenlandse Zaken",
    "Justitie en Veiligheid",
)
COMMITTEES = (*MINISTRIES, "de Rijksuitgaven", "Digitale Zaken", "Europese Zaken")
SUBJECTS = (
    "de voortgang van het sectorplan",
    "de stand van zaken rond de inkoop",
    "het actieplan woningbouw",
    "de aanpak van lerarentekorten",
    "de Startnotitie herziening wegenbelasting",
    "de evaluatie van de regeling 2019–2022",
    "het jaarverslag 2021 (deel 2)",
)
NAMES = (
    "Van den Burg", "De Roon", "Tielen", "Smals", "Van Meenen", "Kuiken", "Post", "Verouden", "Hessing-Puts",
    "Van der Plas", "Peter de Groot", "J.A. de Vries", "’t Hart", "Ter Veen", "Azarkan", "Öztürk",
)  # fmt: skip
DOSSIERS = (
    ("36 740", "XVI", "Vaststelling van de begrotingsstaten van het Ministerie van VWS (XVI) voor 2026"),
    ("36 600", "IXB", "Jaarverslag en slotwet Ministerie van Financiën"),
    ("36 100", "VII", "Jaarverslag en slotwet Binnenlandse Zaken 2021"),
    ("36 600", "A", "Vaststelling van de begrotingsstaat van het Mobiliteitsfonds"),
    ("31 865", "", "Verbetering verantwoording en begroting"),
    ("21 501-32", "", "Landbouw- en Visserijraad"),
    ("29 689", "", "Herziening Zorgstelsel"),
    ("35 925", "XIII", "Begroting 2022 in 12 delen"),
    ("36 812", "", "Wijziging van de Jeugdwet, in verband met 3 verdragen"),
)
CLAUSES = (
    "de regeling uitgevoerd in 2023 en 2024",
    "dit bedrag van € 12 miljoen verantwoord (zie tabel 4)",
    "artikel 8 van de wet toegepast op 1.040 aanvragen",
    "de motie van 31 oktober 2019 uitgevoerd",
    "de termijn van 6 tot 8 weken gehaald",
    "het rapport “Vooruit met 5” gewogen",
    "de 'nieuwe' aanpak beoordeeld (40 in 2022, 10 in 2023)",
    "deze groep bereikt, ondanks de brief van 4 maart 2024",
    "de raming op pagina 28/29 van het jaarverslag bepaald",
    "Verordening 2024/1347 vertaald in beleid",
    "de samenwerking met de EU-lidstaten verbeterd; wat leverde dat op",
)
OPENERS = (
    "Hoe is", "Waarom is", "Kunt u toelichten hoe", "In hoeverre is", "Wanneer wordt", "Op welke wijze is",
    "Door wie wordt", "Hoeveel keer is", "Klopt het dat", "Bent u bereid te onderzoeken of",
)  # fmt: skip
TAILS = (
    "?",
    "?",
    "?",
    "? Zo nee, waarom niet?",
    "? Zo ja, per wanneer? Kunt u dat uitsplitsen?",
    "? Graag een toelichting.",
)
LEADS = (
    "",
    "",
    "",
    "De uitgaven stegen met 4,5%. ",
    "U schrijft: “het budget is op”. ",
    "Op pagina 12 staat een tabel. ",
)
REQUESTS = (
    "Graag een overzicht van {0} per jaar.",
    "Kunt u uiteenzetten waarom {0}.",
    "De leden ontvangen graag een nadere onderbouwing: {0}.",
)
ANSWERS = (
    "Ja.",
    "Nee, dat is niet het geval.",
    "In 2022 waren dat er 1.234, in 2023 waren het er 1.345.",
    "Het kabinet deelt deze zorg. In de brief van 12 mei 2022 is dat toegelicht.",
    "De 12 gemeenten ontvangen samen € 40 miljoen. Daarvan is 5% gereserveerd.",
    "Hierover bent u eerder geïnformeerd (Kamerstuk 31 865, nr. 207).",
)
REFERRALS = ("Zie het antwoord op vraag {0}.", "Zie ook het antwoord op vraag {0}.")
FURNITURE = (
    "Tweede Kamer, vergaderjaar 2021–2022, 36 100 VII, nr. 4 {0}",
    "kst-36100-VII-4 ISSN 0921 - 7371 ’s-Gravenhage 2022",
    "Pagina {0} van 40",
    "{0}/40",
    "- {0} -",
)
HEADINGS = (
    "Onderdeel Justitie en Veiligheid",
    "Onderdeel Asiel",
    "Artikel 4 Zorgbreed beleid",
    "Financiën",
    "Overig",
)
NOTES = (
    "De vragen 3 en 4 zijn samengevoegd door de griffie.",
    "Zie voor de tabel bijlage 2 bij de brief.",
    "Bron: CBS, 2021.",
)
