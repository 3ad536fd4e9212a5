"""What a package holds beside text and looks: settings, fonts, properties, the list of sources.

In: nothing.  Out: the text of each part.  Knows nothing of where the parts lie.
"""

from tools.docx_names import HEAD, OPEN, PACKAGE, SETTINGS, SHEET, SOFT, part, val

FIRST, TYPED, FILLED = "00A3517C", "004C1E0B", "00D2679F"
DATE = "2026-01-01T09:00:00Z"
_COMPATIBLE = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
    "useWord2013TrackBottomHyphenation": 0,
}
_COLOURS = {"bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2"}
_SAME = (*(f"accent{number}" for number in range(1, 7)), "hyperlink", "followedHyperlink")
_MATH = {
    "mathFont": "Cambria Math",
    "brkBin": "before",
    "brkBinSub": "--",
    "smallFrac": 0,
    "lMargin": 0,
    "rMargin": 0,
    "defJc": "centerGroup",
    "wrapIndent": 1440,
    "intLim": "subSup",
    "naryLim": "undOvr",
}
_SANS, _SERIF = "020F0502020204030204", "02020603050405020304"
_FONTS = (
    ("Calibri", _SANS, "swiss", "variable"),
    ("Calibri Light", "020F0302020204030204", "swiss", "variable"),
    ("Times New Roman", _SERIF, "roman", "variable"),
    ("Segoe UI", "020B0502040204020203", "swiss", "variable"),
    ("Courier New", "02070309020205020404", "modern", "fixed"),
    ("Symbol", "05050102010706020507", "roman", "variable"),
    ("Wingdings", "05000000000000000000", "auto", "variable"),
)
_SIGNATURE = {"usb0": "E4002EFF", "usb1": "C000247B", "usb2": "00000009", "usb3": "00000000"}
_SOURCES = f"{OPEN}officeDocument/2006/bibliography"
_CUSTOM = f"{OPEN}officeDocument/2006/customXml"
_EXTENDED = {
    "Template": "Normal.dotm",
    "TotalTime": 0,
    "Pages": 1,
    "Words": 0,
    "Characters": 0,
    "Application": "Microsoft Office Word",
    "DocSecurity": 0,
    "Lines": 0,
    "Paragraphs": 0,
    "ScaleCrop": "false",
    "Company": "",
    "LinksUpToDate": "false",
    "CharactersWithSpaces": 0,
    "SharedDoc": "false",
    "HyperlinksChanged": "false",
    "AppVersion": "16.0000",
}
_XML = "http://www.w3.org/2001/XMLSchema-instance"


def settings() -> str:
    """Return the settings of the document; the sessions in which it was typed are those of its marks."""
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="{SOFT}word" w:val="{value}"/>'
        for name, value in _COMPATIBLE.items()
    )
    sessions = val("rsidRoot", FIRST) + "".join(val("rsid", one) for one in sorted((FIRST, TYPED, FILLED)))
    maths = "".join(f'<m:{name} m:val="{value}"/>' for name, value in _MATH.items())
    pairs = {**_COLOURS, **{name: name for name in _SAME}}
    colours = " ".join(f'w:{name}="{value}"' for name, value in pairs.items())
    inside = (
        '<w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/>'
        f"{val('defaultTabStop', 708)}{val('hyphenationZone', 425)}"
        f"{val('characterSpacingControl', 'doNotCompress')}<w:compat>{compat}</w:compat>"
        f'<w:rsids>{sessions}</w:rsids><m:mathPr>{maths}</m:mathPr><w:themeFontLang w:val="nl-NL"/>'
        f"<w:clrSchemeMapping {colours}/>{_shapes()}{val('decimalSymbol', ',')}{val('listSeparator', ';')}"
        '<w14:docId w14:val="5B0D17C2"/><w15:chartTrackingRefBased/>'
        '<w15:docId w15:val="{3C6F0B52-94D8-4E17-A2C1-7B5E90D3F846}"/>'
    )
    return part("settings", inside, SETTINGS)


def _shapes() -> str:
    ids = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>'
    return f'<w:shapeDefaults><o:shapedefaults v:ext="edit" spidmax="1026"/>{ids}</w:shapeDefaults>'


def web_settings() -> str:
    """Return the settings for a web page made of the document."""
    return part("webSettings", "<w:optimizeForBrowser/><w:allowPNG/>", SHEET)


def fonts() -> str:
    """Return the table of fonts."""
    signature = " ".join(f'w:{name}="{value}"' for name, value in _SIGNATURE.items())
    made = "".join(
        f'<w:font w:name="{name}">{val("panose1", panose)}'
        f"{val('charset', '02' if name in {'Symbol', 'Wingdings'} else '00')}"
        f"{val('family', family)}{val('pitch', pitch)}"
        f'<w:sig {signature} w:csb0="000001FF" w:csb1="00000000"/></w:font>'
        for name, panose, family, pitch in _FONTS
    )
    return part("fonts", made, SHEET)


def sources() -> str:
    """Return the empty list of sources that Word keeps as a part of one's own."""
    return (
        f'{HEAD}<b:Sources xmlns:b="{_SOURCES}" xmlns="{_SOURCES}" SelectedStyle="\\APA.XSL" '
        'StyleName="APA" Version="6"/>'
    )


def source_properties() -> str:
    """Return what kind of part the list of sources is."""
    return (
        f'{HEAD}<ds:datastoreItem ds:itemID="{{81E2C4B7-0F3A-4D69-B5C8-26A97D1E4F30}}" xmlns:ds="{_CUSTOM}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{_SOURCES}"/></ds:schemaRefs></ds:datastoreItem>'
    )


def core() -> str:
    """Return the properties that every kind of document has."""
    stamps = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{DATE}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="{_XML}"><dc:title>Lijst van vragen'
        "</dc:title><dc:subject/><dc:creator>Griffie</dc:creator><cp:keywords/><dc:description/>"
        f"<cp:lastModifiedBy>Griffie</cp:lastModifiedBy><cp:revision>2</cp:revision>{stamps}"
        "</cp:coreProperties>"
    )


def extended() -> str:
    """Return the properties that are Word's own."""
    made = "".join(f"<{name}>{value}</{name}>" for name, value in _EXTENDED.items())
    kind = f"{OPEN}officeDocument/2006/"
    spaces = f'xmlns="{kind}extended-properties" xmlns:vt="{kind}docPropsVTypes"'
    return f"{HEAD}<Properties {spaces}>{made}</Properties>"
