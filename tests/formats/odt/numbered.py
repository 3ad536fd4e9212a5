"""Documents of nested lists, made from a seed, with all that makes their numbers hard to tell."""

from random import Random

from tests.formats.odt.made import flat, item, items, level, list_style, p, sections

NAMES = "LM"
DEEPEST = 3


class Lists:
    """Makes one document; paragraphs are `p1`, `p2`, and lists that have ids `q0`, `q1`."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.paragraphs = 0
        self.ids: list[str] = []

    def document(self) -> bytes:
        """Return a flat document of paragraphs and lists."""
        body = "".join(
            self._list(0) if self._maybe(0.75) else self._paragraph() for _ in range(self._from(1, 5))
        )
        return flat(body, sections("", "".join(map(self._style, NAMES))))

    def _maybe(self, chance: float) -> bool:
        return self.random.random() < chance

    def _from(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def _style(self, name: str) -> str:
        levels = (level(at, self._shown(at), self.random.choice("11aAiI")) for at in range(1, 11))
        return list_style(*levels, name=name)

    def _shown(self, at: int) -> str:
        start = self.random.choice(["", "", ' text:start-value="3"', ' text:start-value="0"'])
        behind = self.random.choice(".)")
        return f' style:num-suffix="{behind}" text:display-levels="{self._from(1, at)}"{start}'

    def _paragraph(self) -> str:
        self.paragraphs += 1
        return p(f"p{self.paragraphs}")

    def _list(self, depth: int) -> str:
        made = (self._item(depth) for _ in range(self._from(1, 3)))
        return items(*made, more=self._attributes(depth))

    def _attributes(self, depth: int) -> str:
        style = f' text:style-name="{self.random.choice(NAMES)}"' if not depth or self._maybe(0.15) else ""
        more = self.random.choice(
            ["", "", ' text:continue-numbering="true"', ' text:continue-numbering="false"']
        )
        if depth or self._maybe(0.5):
            return style + more
        self.ids.append(f"q{len(self.ids)}")
        named = f' xml:id="{self.ids[-1]}"'
        continued = f' text:continue-list="{self.random.choice(self.ids)}"' if self._maybe(0.5) else ""
        return style + more + named + continued

    def _item(self, depth: int) -> str:
        more = ' text:start-value="4"' if self._maybe(0.1) else ""
        more += f' text:style-override="{self.random.choice(NAMES)}"' if self._maybe(0.08) else ""
        inside = [self._paragraph()]
        for chance in (0.35, 0.15):
            inside += [self._list(depth + 1)] if depth < DEEPEST and self._maybe(chance) else []
        inside += [self._paragraph()] if self._maybe(0.2) else []
        return item(*inside, more=more)
