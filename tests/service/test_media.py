import pytest

from linter.formats.known import suffixes
from linter.report import FORMS as ALL
from linter.service.asked import Form
from linter.service.media import FILES, FORMS, REPORTS, UNKNOWN, of_file


def test_forms_are_those_of_the_command_line() -> None:
    assert set(REPORTS) == set(ALL) == {str(form) for form in Form}
    assert len(set(FORMS.values())) == len(FORMS)


def test_every_file_that_can_be_handed_back_has_a_media_type() -> None:
    assert set(suffixes()) <= set(FILES)


@pytest.mark.parametrize(
    ("name", "media"), [("a.PDF", "application/pdf"), ("lijst.xml", "application/xml"), ("a", UNKNOWN)]
)
def test_by_the_ending_of_a_name(name: str, media: str) -> None:
    assert of_file(name) == media
