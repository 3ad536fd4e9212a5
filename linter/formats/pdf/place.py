"""The ground of a page: the engine's own coordinates in, points from the top left of the page as shown out.

Knows that a page can be turned and cut to a part of itself; nothing of what stands on it.
"""

import ctypes
from collections.abc import Sequence
from typing import Any, NamedTuple

import pypdfium2_raw as pdfium

_FINE = 64  # steps a point in which the engine is asked where its axes lie


class Ground(NamedTuple):
    """Width and height of a page as shown, and the six numbers that say where its coordinates lie in it.

    `upright` is True where the page is not turned, so that right stays right.
    """

    width: float
    height: float
    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    @property
    def upright(self) -> bool:
        """Say whether the page is shown as it was made."""
        return self.a > 0 and self.b == 0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return a point of the engine's in points from the top left."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def corners(self, box: Sequence[float]) -> list[tuple[float, float]]:
        """Return the corners of a box in points from the top left as points of the engine's: its top left as
        shown, top right, bottom left, bottom right."""
        x0, y0, x1, y1 = box
        return [self._back(x, y) for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))]

    def _back(self, x: float, y: float) -> tuple[float, float]:
        """Return the point of the engine's that is shown there."""
        x, y = x - self.e, y - self.f
        area = self.a * self.d - self.b * self.c or 1.0
        return (self.d * x - self.c * y) / area, (self.a * y - self.b * x) / area

    def vector(self, x: float, y: float) -> tuple[float, float]:
        """Return a direction of the engine's as it is shown."""
        return self.a * x + self.c * y, self.b * x + self.d * y


def ground(page: Any) -> Ground:
    """Return the ground of `page`."""
    width, height = float(pdfium.FPDF_GetPageWidthF(page)), float(pdfium.FPDF_GetPageHeightF(page))
    size = _steps(width), _steps(height)
    origin = _shown(page, size, 0, 0)
    across, up = _shown(page, size, _FINE, 0), _shown(page, size, 0, _FINE)
    a, b = (round((one - zero) / _FINE, 3) for one, zero in zip(across, origin, strict=True))
    c, d = (round((one - zero) / _FINE, 3) for one, zero in zip(up, origin, strict=True))
    return Ground(width, height, a, b, c, d, *origin)


def _steps(length: float) -> int:
    return max(1, min(round(length * _FINE), 2**30))


def _shown(page: Any, size: tuple[int, int], x: float, y: float) -> tuple[float, float]:
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, ctypes.byref(across), ctypes.byref(down))
    return across.value / _FINE, down.value / _FINE
