"""Lines drawn on a page to the grids they make."""

from linter.formats.pdf.grid import Grid, Stroke, grids, strokes


def drawn(xs: list[float], ys: list[float]) -> list[float]:
    found: list[float] = []
    for x in xs:
        found += (x, ys[0], x, ys[-1])
    for y in ys:
        found += (xs[0], y, xs[-1], y)
    return found


def made(rules: list[float]) -> list[Grid]:
    return grids(*strokes(rules))


def test_lines_that_cross_make_a_grid() -> None:
    (found,) = made(drawn([10, 50, 200], [100, 120, 140]))
    assert (found.xs, found.ys) == ([10, 50, 200], [100, 120, 140])
    assert (found.column(30), found.column(60), found.column(999)) == (0, 1, 1)
    assert (found.row(110), found.row(130), found.row(0)) == (0, 1, 0)
    assert found.holds(30, 110)
    assert not found.holds(30, 300)
    assert not found.holds(300, 110)


def test_pieces_of_a_line_are_one_line() -> None:
    across, down = strokes([10, 100, 50, 100, 50.5, 100.4, 90, 100.4, 10, 0, 10.5, 50, 10, 51, 10.5, 90])
    assert across == [Stroke(100, 10, 90)]
    assert [(round(one.at), one.start, one.end) for one in down] == [(10, 0, 90)]
    assert len(strokes([10, 100, 50, 100, 80, 100, 90, 100])[0]) == 2


def test_grids_apart_are_two_from_top_to_bottom() -> None:
    found = made([*drawn([10, 50, 200], [500, 520]), *drawn([10, 50, 200], [100, 120])])
    assert [one.ys[0] for one in found] == [100, 500]


def test_a_box_or_lines_that_do_not_cross_are_no_grid() -> None:
    assert made(drawn([10, 200], [100, 120])) == []
    assert made([10, 100, 200, 100]) == []
    assert made([10, 100, 200, 100, 10, 120, 200, 120, 400, 0, 400, 90]) == []
    assert made([10, 100, 200, 100, 50, 90, 50, 130]) == []


def test_a_drawing_is_no_grid() -> None:
    assert made(drawn([float(x) for x in range(0, 1500, 7)], [float(y) for y in range(0, 1500, 7)])) == []


def test_edges_that_are_not_drawn_are_there_all_the_same() -> None:
    (found,) = made([10, 100, 200, 100, 10, 120, 200, 120, 80, 100, 80, 150])
    assert (found.xs, found.ys) == ([10, 80, 200], [100, 120, 150])


def test_merged_cells_have_no_line_between_them() -> None:
    rules = [10, 100, 200, 100, 10, 120, 80, 120, 10, 140, 200, 140]
    rules += [10, 100, 10, 140, 80, 120, 80, 140, 200, 100, 200, 140]
    (found,) = made([float(side) for side in rules])
    assert not found.parted(0, 1)
    assert found.parted(1, 1)
    assert found.closed(1, 0)
    assert not found.closed(1, 1)


def test_double_lines_are_one_bound() -> None:
    (found,) = made(drawn([10, 13, 50, 200], [100, 120]))
    assert found.xs == [10, 50, 200]
