import pytest

from linter.model.comparison import Comparison, Difference, Rendering, Side, What
from linter.model.report import Failure

READ = Rendering("a.docx", kind="lv")
UNREAD = Rendering("b.docx", failure=Failure("BrokenSource", "Stuk."))
DIFFERENCE = Difference(What.DATE, (Side(), Side()), certain=False)


@pytest.mark.parametrize(
    ("renderings", "differences", "code"),
    [
        ((READ, READ), (), 0),
        ((READ, READ), (DIFFERENCE,), 1),
        ((READ, UNREAD), (), 2),
        ((UNREAD, READ), (), 2),
    ],
)
def test_what_differs_or_could_not_be_read_decides_the_exit_code(
    renderings: tuple[Rendering, Rendering], differences: tuple[Difference, ...], code: int
) -> None:
    assert Comparison("0", renderings, differences).exit_code == code
