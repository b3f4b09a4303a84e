"""Converged values of the iterative measures, by means that do not depend on a stopping rule."""

import networkx as nx
import numpy as np


class Undefined(Exception):
    """The library raises or gives nan; the text is the reason that is stored."""


class Ambiguous(Exception):
    """The answer depends on where the iteration starts: nothing is stored."""


def matrix(n, arcs, directed, weighted):
    a = np.zeros((n, n))
    for s, t, w in arcs:
        a[s, t] = w if weighted else 1
        if not directed:
            a[t, s] = a[s, t]
    return a


def radius(a):
    return max(abs(np.linalg.eigvals(a))) if len(a) else 0


def is_acyclic(a):
    g = nx.from_numpy_array(a != 0, create_using=nx.DiGraph)
    return nx.is_directed_acyclic_graph(g)


def eigenvector(a, unique):
    """The limit of networkx's iteration (A + I from the uniform start, L2) in extended precision.

    With `unique`, a largest eigenvalue that is not simple is ambiguous, as ARPACK then gives any vector of its space.
    """
    if not a.any():
        raise Undefined("no-ties")
    if is_acyclic(a):
        raise Undefined("acyclic")
    values = np.linalg.eigvals(a)
    largest = max(values.real)
    if unique and sum(abs(values - largest) < 1e-4 * largest) > 1:
        raise Ambiguous
    return limit(a.T + np.eye(len(a)))


def limit(step):
    """Where repeated multiplication leads the uniform vector, in extended precision, scaled to L2."""
    step = step.astype(np.longdouble)
    x = np.full(len(step), 1 / np.sqrt(np.longdouble(len(step))))
    for _ in range(60_000):
        last = x
        x = step @ last
        x /= np.sqrt((x * x).sum())
        if abs(x - last).sum() < 1e-18 * len(step):
            return x.astype(float)
    raise Undefined("no-convergence")


def katz(a, alpha):
    reach = alpha * radius(a)
    if reach > 1 - 1e-12:
        raise Undefined("alpha-too-large")
    if reach > 0.999:
        raise Ambiguous
    x = np.linalg.solve(np.eye(len(a)) - alpha * a.T, np.ones(len(a)))
    return x / np.linalg.norm(x)


def pagerank(a, teleport):
    """The linear system of PageRank; actors without out-arcs jump as the teleport does."""
    teleport = np.asarray(teleport, float) / sum(teleport)
    out = a.sum(axis=1)
    walk = np.divide(a, out[:, None], out=np.zeros_like(a), where=out[:, None] > 0)
    walk[out == 0] = teleport
    return np.linalg.solve(np.eye(len(a)) - 0.85 * walk.T, 0.15 * teleport)


def hits(a):
    """Hubs and authorities; the largest singular value must stand alone, as the libraries start anywhere."""
    if not a.any():
        raise Undefined("no-ties")
    largest = np.linalg.svd(a, compute_uv=False)
    if len(largest) > 1 and largest[0] - largest[1] < 1e-3 * largest[0]:
        raise Ambiguous
    return limit(a @ a.T), limit(a.T @ a)
