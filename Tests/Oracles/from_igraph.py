"""What python-igraph gives for one graph. Degree and strength see the ties as they are, the rest the folded graph."""

import math
import warnings

import igraph as ig
import spectral
from from_networkx import exact_betweenness, is_even
from from_networkx import folded as networkx_folded
from measured import agree, spread, unless

warnings.filterwarnings("ignore")


def record(graph, records):
    def add(measure, keys, kind, compute):
        records.add("igraph", measure, keys, kind, compute)

    arcs = graph.folded()
    g = ig.Graph(n=graph.n, edges=[(s, t) for s, t, _ in arcs], directed=graph.directed)
    weights = [w for _, _, w in arcs]
    lengths = [1 / w for w in weights]
    degrees(graph, add)
    paths(graph, g, lengths, add)
    spectra(graph, g, weights, add)
    structure(graph, g, weights, add)
    whole(graph, g, lengths, add)
    centralisation(graph, g, add)


def degrees(graph, add):
    g = ig.Graph(n=graph.n, edges=[(s, t) for s, t, _ in graph.ties], directed=graph.directed)
    weights = [w for _, _, w in graph.ties]
    add("degree", [], "actors", lambda: g.degree())
    add("degree", ["raw"], "actors", lambda: g.degree())
    add("strength", [], "actors", lambda: g.strength(weights=weights))
    if graph.directed:
        for side in ("in", "out"):
            add(f"{side}-degree", [], "actors", lambda: g.degree(mode=side))
            add(f"{side}-degree", ["raw"], "actors", lambda: g.degree(mode=side))
            add("strength", [side], "actors", lambda: g.strength(mode=side, weights=weights))


def paths(graph, g, lengths, add):
    sides = {"all": [[]]}
    if graph.directed:
        sides = {"all": [[], ["both"]], "in": [["in"]], "out": [["out"]]}
    scales = (([], True), (["normalized"], True), (["raw"], False))
    for rule in (None, lengths) if graph.weighted else (None,):
        metric = ["inverse"] if rule else []
        for mode, names in sides.items():
            for side in names:
                for scale, normalized in scales:
                    options = {"mode": mode, "weights": rule, "normalized": normalized}
                    keys = [*side, *scale, *metric]
                    add("closeness", keys, "actors", lambda: g.closeness(**options))
                    add("harmonic", keys, "actors", lambda: g.harmonic_centrality(**options))
        for scale, normalized in (([], False), (["normalized"], True), (["raw"], False)):
            options = {"weights": rule, "normalized": normalized}
            add("betweenness", [*scale, *metric], "actors", lambda: g.betweenness(**options))
            add("edge-betweenness", [*scale, *metric], "arcs", lambda: g.edge_betweenness(**options))
        if rule:
            passed, used = exact_betweenness(graph)
            assert agree(g.betweenness(weights=rule), passed, 1e-12), graph.name
            assert agree(g.edge_betweenness(weights=rule), used, 1e-12), graph.name


def spectra(graph, g, weights, add):
    n = graph.n
    for rule in (None, weights) if graph.weighted else (None,):
        a = spectral.matrix(n, graph.folded(), graph.directed, rule)
        keys = ["weighted"] if rule else []
        add("eigenvector", keys, "actors", lambda: checked_eigenvector(g, a, rule))
        add("pagerank", keys, "actors", lambda: g.pagerank(weights=rule))
        add("pagerank", ["personalised", *keys], "actors",
            lambda: g.personalized_pagerank(reset=graph.personalisation, weights=rule))
        add("hubs", keys, "actors", lambda: checked_hits(g, a, rule)[0])
        add("authorities", keys, "actors", lambda: checked_hits(g, a, rule)[1])


def checked_eigenvector(g, a, weights):
    """ARPACK stops early at times, so the converged vector is ours; igraph's must be near it."""
    ours = spectral.eigenvector(a, unique=True)
    ours = ours / max(ours)
    theirs = g.eigenvector_centrality(weights=weights)
    if not agree(ours, theirs, 1e-5):
        print("igraph's eigenvector centrality is not the converged one:", theirs, list(ours))
        raise spectral.Ambiguous
    return ours


def checked_hits(g, a, weights):
    """Of an undirected graph igraph takes the eigenvector centralities."""
    if not a.any():
        raise spectral.Undefined("no-ties")
    if not g.is_directed():
        return [checked_eigenvector(g, a, weights)] * 2
    ours = [scores / max(scores) for scores in spectral.hits(a)]
    theirs = g.hub_score(weights=weights), g.authority_score(weights=weights)
    if not all(agree(x, y, 1e-5) for x, y in zip(ours, theirs)):
        print("igraph's hub and authority scores are not the converged ones:", theirs, list(map(list, ours)))
        raise spectral.Ambiguous
    return ours


def structure(graph, g, weights, add):
    add("k-core", [], "actors", lambda: g.coreness())
    if graph.directed:
        for key, mode in (("both", "all"), ("in", "in"), ("out", "out")):
            add("k-core", [key], "actors", lambda: g.coreness(mode=mode))
    add("clustering", [], "actors", lambda: g.transitivity_local_undirected())
    for rule in (None, weights) if graph.weighted else (None,):
        add("constraint", ["weighted"] if rule else [], "actors", lambda: g.constraint(weights=rule))


def whole(graph, g, lengths, add):
    n, empty = graph.n, g.ecount() == 0
    add("density", [], "graph", lambda: unless("too-few", n < 2, g.density))
    add("reciprocity", [], "graph", lambda: unless("no-ties", empty and graph.directed, g.reciprocity))
    add("transitivity", [], "graph", lambda: unless(
        "no-triples", math.isnan(g.transitivity_undirected()), g.transitivity_undirected))
    add("weak-components", [], "graph", lambda: [len(g.connected_components("weak"))])
    add("strong-components", [], "graph", lambda: [len(g.connected_components("strong"))])
    for rule in (None, lengths) if graph.weighted else (None,):
        keys = ["inverse"] if rule else []
        add("diameter", keys, "graph", lambda: [g.diameter(weights=rule)])
        add("mean-distance", keys, "graph", lambda: unless(
            "no-paths", empty, lambda: g.average_path_length(weights=rule)))
    if graph.directed:
        add("triad-census", [], "graph", lambda: tuple(g.triad_census()))
    add("degree-assortativity", [], "graph", lambda: unless(
        "no-variance", is_even(networkx_folded(graph)), g.assortativity_degree))


def centralisation(graph, g, add):
    """Freeman's centralisation of igraph's scores, over the theoretical maxima of its `centr_*` in C and R."""
    n, directed = graph.n, graph.directed
    for keys, mode in ((["both"], "all"), (["in"], "in"), (["out"], "out")) if directed else (([], "all"),):
        most = (n - 1) * (n - 2) * (2 if directed else 1) if mode == "all" else (n - 1) ** 2
        degree = g.degree(mode=mode)
        add("degree-centralisation", keys, "graph", lambda: unless("too-few", most == 0, lambda: spread(degree) / most))
        add("closeness-centralisation", keys, "graph", lambda: closeness_centralisation(g, mode))
    most = (n - 1) ** 2 * (n - 2) / (1 if directed else 2)
    passed = g.betweenness()
    add("betweenness-centralisation", [], "graph", lambda: unless("too-few", n < 3, lambda: spread(passed) / most))
    a = spectral.matrix(n, graph.folded(), directed, False)
    add("eigenvector-centralisation", [], "graph", lambda: eigenvector_centralisation(g, a))


def closeness_centralisation(g, mode):
    n = g.vcount()
    if n < 3:
        raise spectral.Undefined("too-few")
    if not g.is_connected("weak" if mode == "all" else "strong"):
        raise spectral.Undefined("not-connected")
    most = (n - 1) * (n - 2) / (2 * n - 3) if mode == "all" else (n - 1) * (1 - 1 / n)
    return [spread(g.closeness(mode=mode)) / most]


def eigenvector_centralisation(g, a):
    most = g.vcount() - (1 if g.is_directed() else 2)
    if most < 1:
        raise spectral.Undefined("too-few")
    return [spread(checked_eigenvector(g, a, None)) / most]
