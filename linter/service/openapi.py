"""The application as OpenAPI describes it: its routes, the published schemas, and how a token is shown."""

from typing import Any

from fastapi import FastAPI

from linter.service.described import TOKEN
from linter.service.gate import TO_THE_KNOWN
from linter.service.schemas import components


class Described(FastAPI):
    """Describes itself; `asks` says whether it asks for a token."""

    asks = False

    def openapi(self) -> dict[str, Any]:
        """Return the description, which is made once."""
        if not self.openapi_schema:
            made = super().openapi()
            parts = made.setdefault("components", {})
            parts.setdefault("schemas", {}).update(components())
            if self.asks:
                _ask(made)
        return super().openapi()


def _ask(made: dict[str, Any]) -> None:
    """Say of every route that asks for a token that it does."""
    made["components"]["securitySchemes"] = {"token": TOKEN}
    for path, methods in made["paths"].items():
        if path.startswith(TO_THE_KNOWN):
            for operation in methods.values():
                operation["security"] = [{"token": []}]
