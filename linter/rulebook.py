"""The rules there are: those that come with the program, those about two lists, and a user's own.

In: folders of rules of a user.  Out: the rules of a run, their codes, and what their files say.  Asks none.
"""

import os
from collections.abc import Mapping, Sequence, Set
from functools import cache
from typing import TYPE_CHECKING

from linter.check.catalog import Catalog, extended, load, load_beside, renew, sources
from linter.check.files import rule_files
from linter.model.rule import Rule
from linter.resources import folder

if TYPE_CHECKING:
    from linter.check.own.rule import OwnRule
    from linter.check.rulefile import RuleSource


def catalog(folders: Sequence[str]) -> Catalog:
    """Return the rules that come with the program, and those in `folders`."""
    return extended(tuple(folders)) if folders else load()


def reread() -> None:
    """Let rules of a user's own be read anew where they are asked for again: they may have changed."""
    renew()


def version(versions: Set[str]) -> str:
    """Return the version of the rules of a run, one made of all where files are judged by several."""
    if len(versions) == 1:
        return next(iter(versions))
    from linter.check.cache import digest

    return digest(*(version.encode() for version in sorted(versions))).hex()[:12]


def codes(folders: Sequence[str] = ()) -> Sequence[str]:
    """Return the codes of all rules, with those in `folders`, a user's own; raises ConfigError."""
    return [rule.code for rule in catalog(folders).rules]


def all_codes(folders: Sequence[str] = ()) -> Sequence[str]:
    """Return the codes of all rules, those about two lists and those in `folders` too; raises ConfigError."""
    return [*codes(folders), *(rule.code for rule in load_beside().rules)]


def only_beside(select: Sequence[str], folders: Sequence[str] = ()) -> bool:
    """Say whether all codes that are selected, if any, are of rules about two lists."""
    beside = [rule.code for rule in load_beside().rules]
    here = codes(folders) if select else ()
    return bool(select) and all(_begins(beside, code) and not _begins(here, code) for code in select)


@cache
def chapters() -> Mapping[str, str]:
    """Return the name of each chapter of the rules, by the letters that its codes begin with."""
    files = rule_files(folder("rules"))
    return {
        os.path.basename(file.path)[:3].upper(): os.path.basename(os.path.dirname(file.path))
        for file in files
    }


def rule_sources(folders: Sequence[str] = ()) -> "Sequence[RuleSource]":
    """Return all rules as their files say they are, with those in `folders`; raises ConfigError."""
    own = [one.source for one in own_sources(folders)] if folders else []
    return sorted((*sources(), *own), key=_code)


def own_sources(folders: Sequence[str]) -> "Sequence[OwnRule]":
    """Return the rules in `folders`, a user's own, as their files say they are; raises ConfigError."""
    from linter.check.own.catalog import own_sources as found

    return found(folders, [rule.code for rule in load().rules])


def own_rules(folders: Sequence[str]) -> Sequence[Rule]:
    """Return those rules, ready to be asked; raises ConfigError."""
    ours = set(codes())
    return [rule for rule in catalog(folders).rules if rule.code not in ours]


def ready(code: str, folders: Sequence[str] = ()) -> Rule:
    """Return the rule of this code, ready to be asked; raises ConfigError."""
    rules = (*catalog(folders).rules, *load_beside().rules)
    return next(rule for rule in rules if rule.code == code)


def _begins(known: Sequence[str], code: str) -> bool:
    return any(one.startswith(code) for one in known)


def _code(source: "RuleSource") -> str:
    return source.code
