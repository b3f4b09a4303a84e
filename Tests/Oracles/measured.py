"""Records of expected values: (convention, measure, keys) and the numbers, in one list a graph."""

import math

import numpy as np
from spectral import Ambiguous, Undefined

LARGEST_DOUBT = 1e-13


class Records:
    """What the two libraries say of one graph. `kind` is `actors`, `arcs` or `graph`."""

    def __init__(self):
        self.items = []
        self.ambiguous = []

    def add(self, convention, measure, keys, kind, compute):
        """Stores what `compute` gives, or the reason why it gives nothing."""
        head = (convention, measure, keys, kind)
        try:
            values = [float(v) for v in compute()]
        except Undefined as reason:
            self.items.append((*head, str(reason)))
        except Ambiguous:
            self.ambiguous.append(" ".join([convention, measure, *keys]))
        else:
            self.items.append((*head, cleaned(values)))


def cleaned(values):
    """Rounding's dust becomes nought: what is below 1e-15 of the largest."""
    largest = max((abs(v) for v in values if math.isfinite(v)), default=0)
    return [0.0 if abs(v) < 1e-15 * largest else v for v in values]


def unless(reason, broken, value):
    """A number of the graph, rounding's dust removed, or the reason for which there is none."""
    if broken:
        raise Undefined(reason)
    number = value()
    if not math.isfinite(number):
        raise AssertionError(f"{number} without a reason ({reason} does not hold)")
    return [number if abs(number) > 1e-14 else 0]


def agree(a, b, tolerance):
    a, b = np.asarray(a, float), np.asarray(b, float)
    same = np.isclose(a, b, rtol=tolerance, atol=tolerance * 1e-3, equal_nan=True)
    return a.shape == b.shape and bool(same.all())


def spread(scores):
    """Freeman's sum of differences to the most central."""
    return sum(max(scores) - s for s in scores)


def multiple(values, base):
    """How `values` follows from `base`: "" the same, "/k" or "*k" a multiple; None if it does not."""
    if len(values) != len(base):
        return None
    pairs = list(zip(values, base))
    if any(math.isnan(v) != math.isnan(b) or (v == 0) != (b == 0) for v, b in pairs):
        return None
    ratios = [v / b for v, b in pairs if v != 0 and not math.isnan(v)]
    if not ratios or max(abs(r - 1) for r in ratios) < LARGEST_DOUBT:
        return ""
    ratio = ratios[0]
    if len(values) == 1 or ratio < 0 or max(abs(r / ratio - 1) for r in ratios) > LARGEST_DOUBT:
        return None
    for sign, k in (("*", ratio), ("/", 1 / ratio)):
        short = float(f"{k:.4g}")
        if abs(k - short) < LARGEST_DOUBT * k:
            return f"{sign}{number(short)}"
    return f"*{ratio!r}"


def number(value):
    if math.isnan(value):
        return "nan"
    return str(int(value)) if value == int(value) else repr(value)


FAMILIES = {m: f for f in ("degree in-degree out-degree strength", "eigenvector hubs authorities") for m in f.split()}


class Line:
    """One list of numbers (or one reason), and the records it serves by measure and convention."""

    def __init__(self, kind, values):
        self.kind, self.values, self.heads = kind, values, {}

    def serves(self, kind, values):
        """The factor by which it can stand for these values, None if it cannot."""
        if kind != self.kind or isinstance(values, str) != isinstance(self.values, str):
            return None
        if isinstance(values, str):
            return "" if values == self.values else None
        factor = multiple(values, self.values)
        return None if factor and kind == "graph" else factor

    def add(self, convention, measure, keys, factor):
        variant = "+".join(keys) or "default"
        self.heads.setdefault(measure, {}).setdefault(convention, []).append(variant + factor)

    def __str__(self):
        heads = " ".join(
            f"{measure}: " + " ".join(f"{c} {' '.join(variants)}" for c, variants in conventions.items())
            for measure, conventions in self.heads.items())
        told = self.values if isinstance(self.values, str) else " ".join(map(number, self.values))
        return f"{heads} = {'undefined' if isinstance(self.values, str) else self.kind} {told}"


def lines(items):
    """The records of a graph, each list of numbers once for all the records of a family that it serves."""
    families = {}
    for convention, measure, keys, kind, values in items:
        family = families.setdefault(FAMILIES.get(measure, measure), [])
        for line in family:
            factor = line.serves(kind, values)
            if factor is not None:
                break
        else:
            line, factor = Line(kind, values), ""
            family.append(line)
        line.add(convention, measure, keys, factor)
    return [str(line) for family in families.values() for line in family]
