"""Estimates that the program does not print: contrasts over several scenarios, replicate by replicate."""

import itertools
import math
import statistics

# 97.5 per cent points of Student's t for 1 to 30 degrees of freedom.
STUDENT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
           2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042]


def student(degrees):
    return STUDENT[degrees - 1] if degrees <= len(STUDENT) else 1.96 + 2.4 / degrees


def estimate(values):
    """Mean and 95 % interval over replicates, as in the program's tables."""
    values = [value for value in values if not math.isnan(value)]
    if not values:
        return {"mean": None, "low": None, "high": None}
    mean = statistics.fmean(values)
    half = student(len(values) - 1) * statistics.stdev(values) / math.sqrt(len(values)) if len(values) > 1 else math.nan
    return {"mean": mean, "low": mean - half, "high": mean + half}


def percentile(values, share):
    values = sorted(values)
    place = share * (len(values) - 1)
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (place - below) * (values[above] - values[below])


def over(values, point):
    """Spread over draws and the share with the sign of `point`, as in the program's tables."""
    values = [value for value in values if not math.isnan(value)]
    if not values:
        return None
    same = None if point in (None, 0) else sum(value * point > 0 for value in values) / len(values)
    return {"low": percentile(values, 0.025), "median": percentile(values, 0.5), "high": percentile(values, 0.975),
            "same_sign": same, "draws": len(values)}


def both(of_replicates, of_draws):
    """One result with both intervals."""
    result = estimate(of_replicates)
    return result, over(of_draws, result["mean"])


def subsets(levers):
    return itertools.chain.from_iterable(itertools.combinations(levers, size) for size in range(len(levers) + 1))


def term(value_of, levers, chosen):
    """The factorial's term for `chosen`, averaged over all settings of the other levers.

    For one lever that is its effect; for two by how much one's effect is larger where the other is set, in months; and
    so on. `value_of(set of levers)` is one number, so that a term is a number of one replicate or one draw.
    """
    others = [lever for lever in levers if lever not in chosen]
    settings = list(subsets(others))
    total = 0.0
    for setting in settings:
        for part in subsets(chosen):
            total += (-1) ** (len(chosen) - len(part)) * value_of(frozenset(part) | frozenset(setting))
    return total / len(settings)
