"""What networkx gives for one graph. Degree and strength see the ties as they are, everything else the folded graph."""

import functools
import warnings
from fractions import Fraction

import math

import networkx as nx
import spectral
from measured import agree, spread, unless

CENSUS = "003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300".split()
warnings.filterwarnings("ignore")


def multigraph(graph):
    g = (nx.MultiDiGraph if graph.directed else nx.MultiGraph)()
    g.add_nodes_from(range(graph.n))
    g.add_weighted_edges_from(graph.ties)
    return g


def folded(graph, length=lambda w: 1 / w):
    g = (nx.DiGraph if graph.directed else nx.Graph)()
    g.add_nodes_from(range(graph.n))
    for s, t, w in graph.folded():
        g.add_edge(s, t, weight=w, length=length(w))
    return g


def both_ways(g):
    """A directed graph whose arcs may be walked backwards: the shorter of two opposite arcs stands."""
    u = nx.Graph()
    u.add_nodes_from(g)
    for s, t, d in g.edges(data=True):
        length = min(d["length"], u.edges[s, t]["length"]) if u.has_edge(s, t) else d["length"]
        u.add_edge(s, t, length=length)
    return u


def by_actor(scores, n):
    return [scores[v] for v in range(n)]


def by_arc(scores, graph):
    undirected = {} if graph.directed else {(b, a): v for (a, b), v in scores.items()}
    return [(scores | undirected)[s, t] for s, t, _ in graph.folded()]


def record(graph, records):
    def add(measure, keys, kind, compute):
        records.add("networkx", measure, keys, kind, compute)

    g = folded(graph)
    degrees(graph, add)
    walks(graph, g, add)
    betweenness(graph, g, add)
    spectra(graph, g, add)
    structure(graph, g, add)
    whole(graph, g, add)
    centralisation(graph, g, add)


def degrees(graph, add):
    g, n = multigraph(graph), graph.n
    add("degree", [], "actors", lambda: by_actor(nx.degree_centrality(g), n))
    add("degree", ["normalized"], "actors", lambda: by_actor(nx.degree_centrality(g), n))
    add("degree", ["raw"], "actors", lambda: by_actor(dict(g.degree()), n))
    add("strength", [], "actors", lambda: by_actor(dict(g.degree(weight="weight")), n))
    if not graph.directed:
        return
    for side, share, count in (
        ("in", nx.in_degree_centrality, g.in_degree), ("out", nx.out_degree_centrality, g.out_degree)):
        add(f"{side}-degree", [], "actors", lambda: by_actor(share(g), n))
        add(f"{side}-degree", ["normalized"], "actors", lambda: by_actor(share(g), n))
        add(f"{side}-degree", ["raw"], "actors", lambda: by_actor(dict(count()), n))
        add("strength", [side], "actors", lambda: by_actor(dict(count(weight="weight")), n))


def walks(graph, g, add):
    """Closeness and harmonic: networkx measures the distances *to* an actor."""
    sides = {(): g}
    if graph.directed:
        sides |= {("in",): g, ("out",): g.reverse(), ("both",): both_ways(g)}
    for keys, side in sides.items():
        for rule in (None, "length") if graph.weighted else (None,):
            named = [*keys, *(["inverse"] if rule else [])]
            add("closeness", named, "actors", lambda: by_actor(nx.closeness_centrality(side, distance=rule), graph.n))
            add("harmonic", named, "actors", lambda: by_actor(nx.harmonic_centrality(side, distance=rule), graph.n))


def betweenness(graph, g, add):
    rules = [None]
    if graph.weighted and has_no_doubtful_ties(graph, g):
        rules.append("length")
    for rule in rules:
        for keys, normalized in (([], True), (["normalized"], True), (["raw"], False)):
            named = [*keys, *(["inverse"] if rule else [])]
            add("betweenness", named, "actors",
                lambda: by_actor(nx.betweenness_centrality(g, normalized=normalized, weight=rule), graph.n))
            add("edge-betweenness", named, "arcs",
                lambda: by_arc(nx.edge_betweenness_centrality(g, normalized=normalized, weight=rule), graph))


def has_no_doubtful_ties(graph, g):
    """networkx compares floating lengths exactly, so equal paths may look unequal: such graphs are left out."""
    return all(
        agree(list(f(g, weight="length", normalized=False).values()), exact, 1e-12)
        for f, exact in zip((nx.betweenness_centrality, nx.edge_betweenness_centrality), exact_betweenness(graph)))


@functools.cache
def exact_betweenness(graph):
    """Of actors and of arcs, raw, over lengths that are fractions and so are equal where they should be."""
    exact = folded(graph, length=lambda w: 1 / Fraction(w))
    return (by_actor(nx.betweenness_centrality(exact, weight="length", normalized=False), graph.n),
            by_arc(nx.edge_betweenness_centrality(exact, weight="length", normalized=False), graph))


def spectra(graph, g, add):
    n, arcs = graph.n, graph.folded()
    for weight in (None, "weight") if graph.weighted else (None,):
        a = spectral.matrix(n, arcs, graph.directed, weight)
        keys = ["weighted"] if weight else []
        add("eigenvector", keys, "actors", lambda: checked_eigenvector(g, a, weight))
        add("katz", keys, "actors", lambda: checked_katz(g, a, 0.1, weight))
        if 0.1 * spectral.radius(a) > 0.999:
            add("katz", [*keys, "alpha=0.01"], "actors", lambda: checked_katz(g, a, 0.01, weight))
        add("pagerank", keys, "actors", lambda: checked_pagerank(g, a, [1] * n, weight))
        add("pagerank", ["personalised", *keys], "actors",
            lambda: checked_pagerank(g, a, graph.personalisation, weight))
        for place, name in enumerate(("hubs", "authorities")):
            add(name, keys, "actors", lambda: checked_hits(g, a, weight)[place])


def checked(name, ours, theirs, tolerance):
    if theirs is not None and not agree(ours, theirs, tolerance):
        raise AssertionError(f"networkx's {name} is {theirs}, ours {list(ours)}")
    return ours


def converged(f, *args, **options):
    """networkx's own value with a tolerance that leaves nothing to wish for, or None where it does not get there."""
    try:
        return by_actor(f(*args, **options), len(args[0]))
    except (nx.PowerIterationFailedConvergence, nx.NetworkXException):
        return None


def checked_eigenvector(g, a, weight):
    ours = spectral.eigenvector(a, unique=False)
    theirs = converged(nx.eigenvector_centrality, g, weight=weight, tol=1e-15, max_iter=20_000)
    return checked("eigenvector", ours, theirs, 1e-9)


def checked_katz(g, a, alpha, weight):
    ours = spectral.katz(a, alpha)
    theirs = converged(nx.katz_centrality, g, alpha=alpha, weight=weight, tol=1e-15, max_iter=100_000)
    return checked("katz", ours, theirs, 1e-10)


def checked_pagerank(g, a, teleport, weight):
    ours = spectral.pagerank(a, teleport)
    jump = dict(enumerate(teleport)) if len(set(teleport)) > 1 else None
    theirs = converged(nx.pagerank, g, personalization=jump, weight=weight, tol=1e-15, max_iter=10_000)
    return checked("pagerank", ours, theirs, 1e-11)


def checked_hits(g, a, weight):
    ours = [scores / scores.sum() for scores in spectral.hits(a)]
    bare = g if weight else nx.from_numpy_array(a, create_using=type(g))
    if len(g) > 1:
        theirs = nx.hits(bare, tol=1e-15, max_iter=10_000)
        for mine, scores in zip(ours, theirs):
            checked("hits", mine, by_actor(scores, len(g)), 1e-7)
    return ours


def structure(graph, g, add):
    n = graph.n
    add("k-core", [], "actors", lambda: by_actor(nx.core_number(g), n))
    add("clustering", [], "actors", lambda: by_actor(nx.clustering(g), n))
    for weight in (None, "weight") if graph.weighted else (None,):
        keys = ["weighted"] if weight else []
        add("constraint", keys, "actors", lambda: by_actor(nx.constraint(g, weight=weight), n))
        add("effective-size", keys, "actors", lambda: by_actor(effective_sizes(g, weight), n))


def effective_sizes(g, weight):
    """Node by node: networkx 3.6.1's form for all nodes at once gives other numbers than its documented formula.

    A node that no arc leaves is asked of the reversed graph, whose mutual weights are the same.
    """
    sizes = nx.effective_size(g, nodes=list(g), weight=weight)
    if g.is_directed():
        turned = nx.effective_size(g.reverse(), nodes=list(g), weight=weight)
        sizes = {v: turned[v] if math.isnan(size) else size for v, size in sizes.items()}
    return sizes


def whole(graph, g, add):
    n, directed, empty = graph.n, graph.directed, g.number_of_edges() == 0
    weak = nx.number_weakly_connected_components(g) if directed else nx.number_connected_components(g)
    strong = nx.number_strongly_connected_components(g) if directed else weak
    add("density", [], "graph", lambda: [nx.density(g)])
    add("reciprocity", [], "graph", lambda: unless(
        "no-ties" if directed else "undirected", empty or not directed, lambda: nx.overall_reciprocity(g)))
    add("transitivity", [], "graph", lambda: [nx.transitivity(g)])
    add("weak-components", [], "graph", lambda: [weak])
    add("strong-components", [], "graph", lambda: [strong])
    for rule in (None, "length") if graph.weighted else (None,):
        keys = ["inverse"] if rule else []
        add("diameter", keys, "graph", lambda: unless(
            "not-connected", strong > 1, lambda: nx.diameter(g, weight=rule)))
        add("mean-distance", keys, "graph", lambda: unless(
            "not-connected", strong > 1, lambda: nx.average_shortest_path_length(g, weight=rule)))
    if directed:
        census = nx.triadic_census(g)
        add("triad-census", [], "graph", lambda: [census[t] for t in CENSUS])
    add("degree-assortativity", [], "graph", lambda: unless(
        "no-variance", is_even(g), lambda: nx.degree_assortativity_coefficient(g)))


def is_even(g):
    """Whether all ties start (or all end) at actors of one degree, which leaves nothing to correlate."""
    out, into = (g.out_degree, g.in_degree) if g.is_directed() else (g.degree, g.degree)
    pairs = list(g.edges()) + ([] if g.is_directed() else [(b, a) for a, b in g.edges()])
    return len({out(a) for a, _ in pairs}) < 2 or len({into(b) for _, b in pairs}) < 2


def centralisation(graph, g, add):
    """Freeman's centralisation of networkx's scores, over igraph's theoretical maxima."""
    n, directed = graph.n, graph.directed
    add_degree_centralisation(g, n, directed, add)
    most = (n - 1) ** 2 * (n - 2) / (1 if directed else 2)
    scores = nx.betweenness_centrality(g, normalized=False).values()
    add("betweenness-centralisation", [], "graph", lambda: unless("too-few", n < 3, lambda: spread(scores) / most))
    a = spectral.matrix(n, graph.folded(), directed, False)
    add("eigenvector-centralisation", [], "graph", lambda: eigenvector_centralisation(a, directed))
    sides = {("in",): g, ("out",): g.reverse(), ("both",): both_ways(g)} if directed else {(): g}
    for keys, side in sides.items():
        add("closeness-centralisation", keys, "graph", lambda: closeness_centralisation(side, n))


def add_degree_centralisation(g, n, directed, add):
    sides = [([], g.degree, (n - 1) * (n - 2))]
    if directed:
        sides = [(["both"], g.degree, 2 * (n - 1) * (n - 2)),
                 (["in"], g.in_degree, (n - 1) ** 2), (["out"], g.out_degree, (n - 1) ** 2)]
    for keys, degree, most in sides:
        scores = [d for _, d in degree()]
        add("degree-centralisation", keys, "graph", lambda: unless("too-few", most == 0, lambda: spread(scores) / most))


def eigenvector_centralisation(a, directed):
    most = len(a) - (1 if directed else 2)
    if most < 1:
        raise spectral.Undefined("too-few")
    scores = spectral.eigenvector(a, unique=True)
    return [spread(scores / max(scores)) / most]


def closeness_centralisation(g, n):
    """On (strongly) connected graphs only: elsewhere closeness compares unlike things."""
    if n < 3:
        raise spectral.Undefined("too-few")
    if not (nx.is_strongly_connected(g) if g.is_directed() else nx.is_connected(g)):
        raise spectral.Undefined("not-connected")
    most = (n - 1) * (1 - 1 / n) if g.is_directed() else (n - 1) * (n - 2) / (2 * n - 3)
    return [spread(nx.closeness_centrality(g).values()) / most]
