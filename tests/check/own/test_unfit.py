from linter.check.own.unfit import TooFarError, UnfitError


def test_both_say_it_in_two_languages() -> None:
    for made in (UnfitError("fout", "wrong"), TooFarError("fout", "wrong")):
        assert (made.nl, made.en, str(made)) == ("fout", "wrong", "wrong")
    assert issubclass(UnfitError, ValueError)
    assert not issubclass(TooFarError, ValueError)
