"""The collector is off within, and afterwards as it was before."""

import gc

import pytest

from linter.collector import Undisturbed


def test_it_is_off_within_and_on_again_behind() -> None:
    assert gc.isenabled()
    with Undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_leaves_it_on() -> None:
    with pytest.raises(ValueError, match="x"), Undisturbed():
        raise ValueError("x")
    assert gc.isenabled()


def test_who_turned_it_off_finds_it_off() -> None:
    gc.disable()
    try:
        with Undisturbed():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
