#!/usr/bin/env python3
"""Makes the expected values of Entente's measures: what networkx and igraph give for 4 classic and 200 random graphs.

    python3 -m venv .venv
    .venv/bin/pip install networkx==3.6.1 igraph==1.0.0 numpy==2.4.6 scipy==1.17.1
    .venv/bin/python Tests/Oracles/make_oracles.py

writes classics.txt and random.txt beside this file, in under a minute. The tests read those files and need no
Python. README.md has the form of the files and the calls behind each value.
"""

import collections
import pathlib
import sys

sys.dont_write_bytecode = True  # the folder holds sources and values only

import from_igraph
import from_networkx
import graphs
import igraph
import measured
import networkx
import numpy
import scipy

VERSIONS = {networkx: "3.6.1", igraph: "1.0.0", numpy: "2.4.6", scipy: "1.17.1"}


def told(graph, left_out):
    """One graph with its ties, arcs and values."""
    records = measured.Records()
    from_networkx.record(graph, records)
    from_igraph.record(graph, records)
    left_out.update(records.ambiguous)
    yield f"graph {graph.name} {graph.n} {'directed' if graph.directed else 'undirected'}"
    for source, target, weight in graph.ties:
        yield f"{source} {target} {measured.number(float(weight))}"
    yield " ".join(["arcs", *(f"{s} {t}" for s, t, _ in graph.folded())])
    yield " ".join(["personalisation", *map(str, graph.personalisation)])
    yield from measured.lines(records.items)


def main():
    for module, wanted in VERSIONS.items():
        if module.__version__ != wanted:
            sys.exit(f"{module.__name__} is {module.__version__}, the values are those of {wanted}: "
                     f"type `pip install {module.__name__}=={wanted}`")
    folder = pathlib.Path(__file__).parent
    left_out = collections.Counter()
    for name, made in (("classics", graphs.classics()), ("random", graphs.random_graphs())):
        lines = ["# made by make_oracles.py; the form is in README.md"]
        for graph in made:
            lines += told(graph, left_out)
        (folder / f"{name}.txt").write_text("\n".join(lines) + "\n")
    for head, count in sorted(left_out.items()):
        print(f"left out as ambiguous in {count} graphs: {head}")


if __name__ == "__main__":
    main()
