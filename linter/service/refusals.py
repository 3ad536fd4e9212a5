"""Requests that no route answers, and options that are wrong, as problems.

In: what the framework says.  Out: the same in our words, by the names that were typed.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from linter.commands.judging import day
from linter.commands.options import Option
from linter.errors import ConfigError
from linter.model.visible import visible
from linter.service.problems import problem

_LONGEST = 80


def wrong_option(error: RequestValidationError, lang: str) -> Response:
    """Return which options are wrong, the first of them in a sentence."""
    found = error.errors()
    names = [str(one["loc"][-1]) for one in found]
    told = visible(names[0][:_LONGEST])
    said = (
        _no_day(found[0])
        or _no_choice(found[0], told)
        or ConfigError(
            f"De optie {told} is er niet of heeft een waarde die niet kan; zie /v1/openapi.json.",
            f"The option {told} does not exist or has a value that cannot be; see /v1/openapi.json.",
        )
    )
    options = [visible(name[:_LONGEST]) for name in names]
    return problem(HTTPStatus.UNPROCESSABLE_ENTITY, "ConfigError", said.say(lang), {"options": options})


def _no_day(error: Mapping[str, Any]) -> ConfigError | None:
    """Return in the words of the command line what is wrong with a day, if that is what it is."""
    if error["loc"][-1] != "today":
        return None
    try:
        day(str(error.get("input", "")))
    except ConfigError as found:
        return found
    return None


def _no_choice(error: Mapping[str, Any], name: str) -> ConfigError | None:
    """Return in the words of the command line that a value is none of those that can be chosen."""
    if error["type"] != "enum":
        return None
    choices = tuple(error["ctx"]["expected"].replace(" or ", ", ").replace("'", "").split(", "))
    word = visible(str(error.get("input", ""))[:_LONGEST])
    return Option((f"--{name}",), "", "", choices=choices).not_a_choice(word)


def not_found(error: HTTPException, lang: str) -> Response:
    """Return that there is nothing at an address, or not by this method."""
    status = HTTPStatus(error.status_code)
    said = {
        HTTPStatus.NOT_FOUND: ConfigError(
            "Op dit adres is niets; zie /v1/openapi.json voor wat er wel is.",
            "There is nothing at this address; see /v1/openapi.json for what there is.",
        ),
        HTTPStatus.METHOD_NOT_ALLOWED: ConfigError(
            "Zo kan dit adres niet worden gevraagd; zie /v1/openapi.json.",
            "This address cannot be asked this way; see /v1/openapi.json.",
        ),
    }.get(status, ConfigError("Dit verzoek kan niet worden beantwoord.", "This request cannot be answered."))
    name = "".join(word.capitalize() for word in status.phrase.split())
    return problem(status, name, said.say(lang), headers=error.headers or {})
