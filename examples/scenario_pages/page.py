"""The whole page, in its order."""

import tomllib

from . import results, runs, sections, together, words

JUDGEMENTS = runs.ROOT / "docs/scenarios/judgements.toml"


def judgements():
    return tomllib.loads(JUDGEMENTS.read_text(encoding="utf-8")) if JUDGEMENTS.exists() else {}


def anchor(title):
    """The address of a heading, as the readers of Markdown make it."""
    kept = "".join(letter for letter in title.lower() if letter.isalnum() or letter in " _-")
    return kept.replace(" ", "-")


def order(found, scenarios):
    """Open signs first, then by the size of the effect."""
    def key(scenario):
        estimate, over = sections.primary(found.alternative(scenario))
        return (not sections.holds_nothing(estimate), not sections.is_open(estimate, over), -(estimate["mean"] or 0.0))
    return sorted(scenarios, key=key)


def overview(found):
    rows = []
    for scenario in order(found, runs.POLICIES):
        run, name = found.run_of(scenario)
        alternative = run.alternative(name)
        estimate, over = sections.primary(alternative)
        title = results.read_toml(scenario)["title"]
        total = sections.work_years(run, name)
        sign = ("**open**" if sections.holds_nothing(estimate) else
                "open over draws" if sections.is_open(estimate, over) else "known")
        rows.append([sign, f"[{title}](#{anchor(title)})",
                     words.of_json(estimate, words.MONTH), words.over_text(over, words.MONTH), words.sign_text(over),
                     words.of_json(alternative["lives_changed_per_1000"]["48"]["net"], words.PER_1000),
                     words.effect(total["mean"], total["low"], total["high"], words.COUNT)])
    head = ["sign", "scenario", "months in work within 60, and over luck", "over what nobody has measured",
            "draws with the sign", "in work after 48 months, of 1,000", "years in work of everybody, over the run"]
    return "\n".join("| " + " | ".join(line) + " |" for line in [
        head, ["---", "---", "---:", "---:", "---:", "---:", "---:"], *rows]) + "\n"


def sizes(found):
    run = found.runs["policies"].json
    where = ("all of Norway" if not found.plan.municipalities
             else "only " + ", ".join(found.plan.municipalities) + ": a trial, to be quoted by nobody")
    return (f"Version {run['version']}, seed {run['seed']}, {where}. {found.plan.replicates} replicates and "
            f"{found.plan.draws} draws of what nobody has measured; the class room {20 * found.plan.replicates} and "
            f"{4 * found.plan.draws}.")


HOW = """\
Every effect on this page is *simulated*: the same people with the same luck live under the scenario and under its base,
and the difference is told. Nothing here was measured in Norway. [limits.md](limits.md) says what the model cannot know, and
how to quote it.

Each effect has two intervals. The first, *over luck*, is the 95 % interval over replicates: what other dice would have
given in the same model. The second, *over what nobody has measured*, runs from the 2.5 to the 97.5 percentile of the effect
over draws of all assumed and fitted parameters from their priors; each draw is one replicate, so that it holds luck too.
With few draws it is little more than the least and the most. Beside it stands in how many of the draws the effect has the
sign of the estimate. A sign is called **open** where the first interval holds 0, and *open over draws* where it does not, but
fewer than 95 in 100 draws have it. The estimate is that of the default values, and may lie outside the second interval or near its end.

Policies that Norway did not have are not drawn. Where a lever is a number that nobody has measured, a draw may bring the base
as far as the scenario asks; the scenario then changes nothing by it, and its section counts such draws.

The primary measure is months in work within 60 months of settlement, of people settled 2017-2019. Where a scenario moves
scarce things from others to them (subsidies, hours), those others are not in it: so years in work of everybody, over the
run, stand beside it. *Base* is the baseline unless it says otherwise. pp: percentage points.

Judgements against the evidence were written by hand after the numbers were seen; P and three digits are rows of
`docs/evidence/process.csv`. Each is kept with the interval of the primary effect for which it was written, and is marked when
the effect has left it.
"""


def introduction(found):
    return "\n".join([
        "# The scenarios and what they do\n",
        words.wrapped("What each shipped scenario changes, what follows in the model, and whether that is plausible. "
                      "Written by `examples/scenarios_page`; do not edit it by hand. The judgements lie in "
                      "[scenarios/judgements.toml](scenarios/judgements.toml)."),
        words.wrapped(sizes(found)),
        "## How to read it\n", words.wrapped(HOW)])


def page(plan):
    found, told = results.Results(plan), judgements()
    estimates = [sections.primary(found.alternative(scenario)) for scenario in runs.POLICIES]
    by_luck = sum(sections.holds_nothing(one) for one, _ in estimates)
    many = sum(sections.is_open(*one) for one in estimates)
    parts = [
        introduction(found), "## All scenarios by the primary measure\n",
        words.wrapped(f"Of {len(runs.POLICIES)} scenarios {by_luck} have an open sign, and {many - by_luck} more have one that is open "
                      "over draws. They stand first."), overview(found),
        words.wrapped(told.get("findings", {}).get("text", "*No findings have been written yet.*")),
        "## Scenario by scenario\n",
        *[sections.section(found, scenario, told) for scenario in runs.POLICIES],
        "## Scenarios with another date or another run\n",
        words.wrapped("Compared each with its own base. The act of 2021 touches nobody settled 2017-2019, so that its "
                      "measure is the share in work or education one year after, of those whom it could reach; the outlook "
                      "is compared with itself under better handover meetings."),
        *[sections.section(found, scenario, told) for scenario in runs.APART],
        together.factorial(found, told), together.ladder(found, told), together.chain(found, told),
        together.deadweight(found, told)]
    return "\n".join(parts)
