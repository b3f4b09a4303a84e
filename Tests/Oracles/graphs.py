"""The graphs whose measures are stored: four classics as networkx ships them, and 200 random ones of many shapes."""

import random
from dataclasses import dataclass

import networkx as nx


@dataclass(eq=False)
class Graph:
    """Ties as they come (parallel ties and self-ties included) between the actors 0 ..< n."""

    name: str
    n: int
    directed: bool
    ties: list  # (source, target, weight)

    @property
    def weighted(self):
        """Whether strengths matter; parallel ties make them do so in a graph whose ties all count 1."""
        return any(w != 1 for _, _, w in self.ties + self.folded())

    @property
    def personalisation(self):
        """Whom a walk jumps to in the personalised PageRank: uneven, and nobody jumps to some."""
        return [3 * v % 4 for v in range(self.n)] if self.n > 1 else [1]

    def folded(self):
        """One arc per ordered (undirected: unordered) dyad, strengths summed, self-ties dropped, in ascending order."""
        arcs = {}
        for s, t, w in self.ties:
            if s != t:
                dyad = (s, t) if self.directed or s < t else (t, s)
                arcs[dyad] = arcs.get(dyad, 0) + w
        return sorted((s, t, w) for (s, t), w in arcs.items())


def classics():
    """Node order is networkx's; strengths are those it ships."""
    made = {
        "karate": nx.karate_club_graph(),
        "florentine": nx.florentine_families_graph(),
        "les-miserables": nx.les_miserables_graph(),
        "kite": nx.krackhardt_kite_graph(),
    }
    for name, g in made.items():
        place = {v: i for i, v in enumerate(g)}
        ties = [(place[a], place[b], d.get("weight", 1)) for a, b, d in g.edges(data=True)]
        yield Graph(name, len(g), False, ties)


class Dice:
    """Only `random()` is drawn from: it is the one method whose numbers Python promises to keep for a seed."""

    def __init__(self, seed):
        self.draw = random.Random(seed).random

    def below(self, n):
        return int(self.draw() * n)

    def chance(self, p):
        return self.draw() < p

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items


def independent(dice, n, p, directed):
    return [(i, j) for i in range(n) for j in range(n) if (i != j if directed else i < j) and dice.chance(p)]


def tree(dice, n):
    return [(dice.below(i), i) for i in range(1, n)]


def ring(dice, n):
    return [(i, (i + 1) % n) for i in range(n)] if n > 2 else tree(dice, n)


def chords(dice, n, directed):
    """A ring with chords: (strongly) connected."""
    return sorted(set(ring(dice, n)) | set(independent(dice, n, 0.12, directed)))


def acyclic(dice, n):
    order = dice.shuffled(range(n))
    return [(order[i], order[j]) for i in range(n) for j in range(i + 1, n) if dice.chance(0.25)]


def crowded(dice, n, directed):
    """Parallel ties and ties to oneself."""
    return [(dice.below(n), dice.below(n)) for _ in range(2 * n)]


def islands(dice, n, directed):
    """Two parts without a tie between them."""
    cut = n // 2
    left, right = independent(dice, cut, 0.5, directed), independent(dice, n - cut, 0.4, directed)
    return left + [(a + cut, b + cut) for a, b in right]


def isolates(dice, n, directed):
    """About a third of the actors have no tie."""
    tied = max(n - n // 3 - 1, 0)
    return independent(dice, tied, 0.4, directed)


def bipartite(dice, n):
    cut = n // 2
    return [(a, b) for a in range(cut) for b in range(cut, n) if dice.chance(0.5)]


def tournament(dice, n):
    return [(a, b) if dice.chance(0.5) else (b, a) for a in range(n) for b in range(a + 1, n)]


def answered(dice, n):
    """Most arcs are answered."""
    one_way = independent(dice, n, 0.3, False)
    return one_way + [(b, a) for a, b in one_way if dice.chance(0.7)]


SHAPES = [  # name, directed, ties, most actors
    ("sparse", True, lambda d, n: independent(d, n, 1.5 / n, True), 25),
    ("sparse", False, lambda d, n: independent(d, n, 2.5 / n, False), 25),
    ("dense", True, lambda d, n: independent(d, n, 0.4, True), 12),
    ("dense", False, lambda d, n: independent(d, n, 0.5, False), 16),
    ("crowded", True, lambda d, n: crowded(d, n, True), 14),
    ("crowded", False, lambda d, n: crowded(d, n, False), 14),
    ("islands", True, lambda d, n: islands(d, n, True), 16),
    ("islands", False, lambda d, n: islands(d, n, False), 18),
    ("isolates", True, lambda d, n: isolates(d, n, True), 16),
    ("isolates", False, lambda d, n: isolates(d, n, False), 18),
    ("chords", True, lambda d, n: chords(d, n, True), 15),
    ("chords", False, lambda d, n: chords(d, n, False), 20),
    ("tree", True, tree, 14),
    ("tree", False, tree, 22),
    ("acyclic", True, acyclic, 14),
    ("star", True, lambda d, n: [(i, 0) if d.chance(0.5) else (0, i) for i in range(1, n)], 12),
    ("star", False, lambda d, n: [(0, i) for i in range(1, n)], 12),
    ("ring", True, ring, 12),
    ("ring", False, ring, 12),
    ("complete", True, lambda d, n: independent(d, n, 1, True), 9),
    ("complete", False, lambda d, n: independent(d, n, 1, False), 11),
    ("bipartite", False, bipartite, 14),
    ("tournament", True, tournament, 10),
    ("answered", True, answered, 12),
    ("empty", True, lambda d, n: [], 6),
]


def strengths(dice, rule, count):
    """`real`: multiples of 1/256, whose sums are exact and whose reciprocals hardly ever add up to one another.
    `binary`: powers of two, so that equal path lengths are equal in floating point too."""
    if rule == "real":
        return [(64 + dice.below(960)) / 256 for _ in range(count)]
    if rule == "binary":
        return [2.0 ** (dice.below(5) - 2) for _ in range(count)]
    return [1] * count


def random_graphs():
    for number in range(200):
        dice = Dice(1000 + number)
        shape, directed, make, most = SHAPES[number % len(SHAPES)]
        turn = number // len(SHAPES)
        n = 1 + turn if shape == "empty" and turn < 2 else max(2, 3 + dice.below(most - 2))
        pairs = make(dice, n)
        rule = ("unit", "real", "unit", "binary", "real", "unit", "real", "unit")[turn]
        weights = strengths(dice, rule, len(pairs))
        kind = "directed" if directed else "undirected"
        ties = dice.shuffled((a, b, w) for (a, b), w in zip(pairs, weights))
        yield Graph(f"{number:03}-{kind}-{shape}-{rule}", n, directed, ties)
