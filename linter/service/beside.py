"""Two files beside each other: a task with both in, the comparison as JSON out.

The same JSON as `vragenlint compare --format json`.  Knows no HTTP.
"""

from linter.commands.compare import asked_of, compared, rendered
from linter.errors import ConfigError
from linter.model.comparison import About, Quotes
from linter.model.options import Options
from linter.model.rule import Severity
from linter.model.source import Source
from linter.report.comparison.json import render
from linter.service.media import JSON
from linter.service.rewriting import alone
from linter.service.task import Answer, Refused, Task


def compare(task: Task, options: Options) -> Answer:
    """Return in what two files differ; where one could not be read, with why."""
    if len(task.files) != 2:
        raise ConfigError(
            f"Stuur twee bestanden om te vergelijken, niet {len(task.files)}.",
            f"Send two files to compare, not {len(task.files)}.",
        )
    alone(task)
    first, second = (rendered(Source(*sent), options.kind, options.lang) for sent in task.files)
    asked = {
        "as": About(task.wish["as"]) if task.wish.get("as") else None,
        "quotes": Quotes(task.wish.get("quotes", Quotes.ANY)),
        "select": [options.select] if options.select else [],
        "ignore": [options.ignore] if options.ignore else [],
        "fail_on": options.fail_on if "fail-on" in task.said else None,
        "quiet": False,
        "format": "json",
    }
    held = asked_of(asked, options._replace(fail_on=Severity.INFO))
    comparison = compared(first, second, asked, held)
    failed = [one.failure for one in comparison.renderings if one.failure]
    refused = Refused(failed[0].error, failed[0].message) if failed else None
    return Answer(render(comparison).encode(), JSON, refused=refused)
