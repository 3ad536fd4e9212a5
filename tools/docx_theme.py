"""The theme of the template: colours, fonts and effects; the part word/theme/theme1.xml.

In: nothing.  Out: the part's text.  Knows nothing of who refers to it.
"""

from tools.docx_names import HEAD, OPEN

_MAIN = f"{OPEN}drawingml/2006/main"
_COLOURS = {
    "dk2": "44546A",
    "lt2": "E7E6E6",
    **dict(
        zip(
            (f"accent{number}" for number in range(1, 7)),
            ("4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"),
            strict=True,
        )
    ),
    "hlink": "0563C1",
    "folHlink": "954F72",
}
_SCRIPTS = {
    "Jpan": "游明朝",
    "Hang": "맑은 고딕",
    "Hans": "等线",
    "Hant": "新細明體",
    "Arab": "Arial",
    "Hebr": "Arial",
    "Thai": "Cordia New",
    "Ethi": "Nyala",
    "Beng": "Vrinda",
    "Gujr": "Shruti",
    "Khmr": "DaunPenh",
    "Knda": "Tunga",
    "Guru": "Raavi",
    "Cans": "Euphemia",
    "Cher": "Plantagenet Cherokee",
    "Yiii": "Microsoft Yi Baiti",
    "Tibt": "Microsoft Himalaya",
    "Thaa": "MV Boli",
    "Deva": "Mangal",
    "Telu": "Gautami",
    "Taml": "Latha",
    "Syrc": "Estrangelo Edessa",
    "Orya": "Kalinga",
    "Mlym": "Kartika",
    "Laoo": "DokChampa",
    "Sinh": "Iskoola Pota",
    "Mong": "Mongolian Baiti",
    "Viet": "Arial",
    "Uigh": "Microsoft Uighur",
    "Geor": "Sylfaen",
}
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'


def theme() -> str:
    """Return the part."""
    return (
        f'{HEAD}<a:theme xmlns:a="{_MAIN}" name="Kantoorthema"><a:themeElements>{_colours()}{_fonts()}'
        f"{_format()}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )


def _colours() -> str:
    system = (("dk1", "windowText", "000000"), ("lt1", "window", "FFFFFF"))
    made = "".join(
        f'<a:{name}><a:sysClr val="{kind}" lastClr="{rgb}"/></a:{name}>' for name, kind, rgb in system
    )
    made += "".join(f'<a:{name}><a:srgbClr val="{rgb}"/></a:{name}>' for name, rgb in _COLOURS.items())
    return f'<a:clrScheme name="Kantoor">{made}</a:clrScheme>'


def _fonts() -> str:
    scripts = "".join(f'<a:font script="{script}" typeface="{face}"/>' for script, face in _SCRIPTS.items())
    made = "".join(
        f'<a:{kind}Font><a:latin typeface="{face}"/><a:ea typeface=""/><a:cs typeface=""/>{scripts}'
        f"</a:{kind}Font>"
        for kind, face in (("major", "Calibri Light"), ("minor", "Calibri"))
    )
    return f'<a:fontScheme name="Kantoor">{made}</a:fontScheme>'


def _format() -> str:
    fills = _FILL + "".join(map(_gradient, (96000, 94000)))
    lines = "".join(_line(width) for width in (6350, 12700, 19050))
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 2 + _shadow()
    backgrounds = _FILL * 2 + _gradient(98000)
    return (
        f'<a:fmtScheme name="Kantoor"><a:fillStyleLst>{fills}</a:fillStyleLst><a:lnStyleLst>{lines}'
        f"</a:lnStyleLst><a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{backgrounds}"
        "</a:bgFillStyleLst></a:fmtScheme>"
    )


def _gradient(tint: int) -> str:
    stops = "".join(
        f'<a:gs pos="{place}"><a:schemeClr val="phClr"><a:lumMod val="{light}"/><a:tint val="{shade}"/>'
        "</a:schemeClr></a:gs>"
        for place, light, shade in (
            (0, 100000, tint),
            (50000, 99000, tint - 2000),
            (100000, 98000, tint - 6000),
        )
    )
    angle = '<a:lin ang="5400000" scaled="0"/>'
    return f'<a:gradFill rotWithShape="1"><a:gsLst>{stops}</a:gsLst>{angle}</a:gradFill>'


def _line(width: int) -> str:
    return (
        f'<a:ln w="{width}" cap="flat" cmpd="sng" algn="ctr">{_FILL}<a:prstDash val="solid"/>'
        '<a:miter lim="800000"/></a:ln>'
    )


def _shadow() -> str:
    colour = '<a:srgbClr val="000000"><a:alpha val="63000"/></a:srgbClr>'
    shadow = f'<a:outerShdw blurRad="57150" dist="19050" dir="5400000" algn="ctr" rotWithShape="0">{colour}'
    return f"<a:effectStyle><a:effectLst>{shadow}</a:outerShdw></a:effectLst></a:effectStyle>"
