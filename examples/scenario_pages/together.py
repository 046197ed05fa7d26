"""Several scenarios together: the factorial, the ladder, the take-up chain, deadweight."""

import itertools

from . import estimates, results, runs, sections, words

NAMES = {"better_handover": "handover", "wider_fast_track": "fast track", "nav_capacity": "NAV capacity",
         "follow_up_of_firms": "employer follow-up"}
LINKS = ["eligible", "mapped", "known to NAV", "NAV present", "staff aware", "selected", "firm found", "started"]


def row(name, of_replicates, of_draws, unit=words.MONTH):
    estimate, over = estimates.both(of_replicates, of_draws)
    return [name, words.of_json(estimate, unit), words.over_text(over, unit), words.sign_text(over)]


def combined(values, function):
    """`function` of one number a scenario, replicate by replicate and draw by draw."""
    return [[function({scenario: both[kind][place] for scenario, both in values.items()})
             for place in range(len(next(iter(values.values()))[kind]))] for kind in (0, 1)]


def factorial_values(found):
    return {one: found.months(one) for one in runs.cells()}


def factorial(found, judgements):
    values = factorial_values(found)
    rows = []
    for size in range(1, 5):
        for chosen in itertools.combinations(runs.LEVERS, size):
            def term(value, chosen=chosen):
                return estimates.term(lambda levers: value[runs.cell(levers)], runs.LEVERS, chosen)
            rows.append(row(" x ".join(NAMES[lever] for lever in chosen), *combined(values, term)))
    levels = []
    for one in runs.cells()[1:]:
        name = " + ".join(NAMES[lever] for lever in runs.LEVERS
                          if lever in (runs.LEVERS[:2] if one == "handover_and_fast_track" else one.split("+")))
        levels.append(row(name, *combined(values, lambda value, one=one: value[one] - value["baseline"])))
    everything = "+".join(runs.LEVERS)

    def beyond(value):
        return value[everything] - value["baseline"] - sum(value[lever] - value["baseline"] for lever in runs.LEVERS)
    sum_row = row("all four, beyond the sum of the four alone", *combined(values, beyond))
    point = estimates.estimate(combined(values, beyond)[0])["mean"]
    return "\n".join([
        "## Four levers together\n",
        words.wrapped("All sixteen combinations of four levers: "
                      + ", ".join(f"{NAMES[lever]} (`scenarios/{lever}.toml`)" for lever in runs.LEVERS)
                      + ". A term of one lever is its effect on months in work within 60 months, averaged over the eight "
                      "settings of the others. A term of two says how much larger the effect of one is where the other is "
                      "set too; one of three, how much larger that is where the third is set; one of four likewise. Above "
                      "0 the levers help each other, below 0 they stand in for each other or take hours from each other."),
        words.table(["term, months", "estimate, and over luck", "over what nobody has measured", "draws with the sign"],
                    rows),
        "Each combination against the baseline:\n",
        words.table(["set", "difference, and over luck", "over what nobody has measured", "draws with the sign"],
                    [*levels, sum_row]),
        "**Against the evidence**\n", sections.judgement(judgements, "factorial", point)])


def ladder(found, judgements):
    steps = ["baseline", *runs.LADDER, "declaration_kept"]
    told = {"months_in_work_60": words.MONTH, "fast_track_users": words.COUNT, "handover_held_of_asked": words.SHARE,
            "net_cost_state": words.NOK}
    tables = []
    for measure, unit in told.items():
        values = {step: found.months(step, measure) for step in steps}
        rows = []
        for before, step, promise in zip(steps, steps[1:], runs.STEPS):
            added = combined(values, lambda value, before=before, step=step: value[step] - value[before])
            so_far = estimates.both(*combined(values, lambda value, step=step: value[step] - value["baseline"]))
            rows.append([*row(results.read_toml(promise)["title"], *added, unit), words.of_json(so_far[0], unit),
                         words.over_text(so_far[1], unit)])
        tables += [f"{words.MEASURES[measure][0][0].upper()}{words.MEASURES[measure][0][1:]}:\n", words.table(
            ["promise added", "adds, and over luck", "over what nobody has measured", "draws with the sign",
             "so far, and over luck", "so far, over what nobody has measured"], rows)]
    last = estimates.estimate(combined({step: found.months(step) for step in steps},
                                       lambda value: value["declaration_kept"] - value["baseline"])[0])["mean"]
    return "\n".join([
        "## The six promises, one at a time\n",
        words.wrapped("The ladder from the baseline to the declaration kept: each step adds one promise of 2016 "
                      "(`scenarios/promises/`) to those before it. What a promise adds depends on the order, which is that "
                      "of the declaration."),
        *tables, "**Against the evidence**\n", sections.judgement(judgements, "ladder", last)])


def chain_rows(chain):
    rows = [["settled", words.plain(chain["settled"]["people_a_year"]["base"]["mean"], words.COUNT), "-", "-"]]
    for link in [*LINKS, "in work"]:
        step = chain[link]
        share, people = step["share"]["base"], step["people_a_year"]["base"]
        doubled = step.get("started_in_base_if_doubled")
        rows.append([link, f"{people['mean']:,.1f} ({people['low']:,.1f} to {people['high']:,.1f})",
                     f"{100 * share['mean']:.1f} % ({100 * share['low']:.1f} to {100 * share['high']:.1f})",
                     f"{doubled['mean']:,.0f} ({doubled['low']:,.0f} to {doubled['high']:,.0f})" if doubled else "-"])
    every = chain["started_in_base_if_all_doubled"]
    rows.append(["all together", "-", "-", f"{every['mean']:,.0f} ({every['low']:,.0f} to {every['high']:,.0f})"])
    return rows


def chain(found, judgements):
    run = found.runs["policies"]
    told = run.json["alternatives"][0]["fast_track_chain"]
    users = run.headline_by_draw("baseline", "fast_track_users")
    over = estimates.over(users, 1.0)
    head = ["link", "people a year who pass it, and over luck", "of those who passed the link before",
            "users a year, were the link twice as good"]
    started = told["2017"]["started"]["people_a_year"]["base"]["mean"]
    return "\n".join([
        "## Behind 120 of 10,000: the take-up chain\n",
        words.wrapped("The baseline, link by link. A link twice as good passes twice the share, at most everybody; the "
                      "last column is arithmetic on the baseline, in which no queue grows longer. A change that can be made "
                      "has queues: see the scenarios that change one link. The second interval is known for users alone: "
                      f"over what nobody has measured the baseline has {over['low']:,.0f} to {over['high']:,.0f} users a "
                      f"year (median {over['median']:,.0f}), so that levels of this table are not findings."),
        "People selected in 2017:\n", words.table(head, chain_rows(told["2017"])),
        "A year, from 2017 to the end of the run:\n", words.table(head, chain_rows(told["from the policy date on"])),
        "**Against the evidence**\n", sections.judgement(judgements, "chain", started, words.COUNT)])


def deadweight(found, judgements):
    rows, point = [], None
    for scenario, text in (("no_fast_track", "the fast track as it was"), ("wider_fast_track", "a wider fast track"),
                           ("handover_and_fast_track", "a wider fast track and better handover"),
                           ("declaration_kept", "the declaration kept")):
        told = found.alternative(scenario)["added_fast_track_users"]
        share = told["twin_began_work_no_later"]
        point = share["of_twins"]["mean"] if point is None else point

        def cell(name, form):
            estimate = told[name]["of_twins"]
            over = told[name].get("over")
            luck = "-" if estimate["mean"] is None else (
                f"{form(estimate['mean'])} ({form(estimate['low'])} to {form(estimate['high'])})")
            spread = "-" if not over or over["median"] is None else f"{form(over['low'])} to {form(over['high'])}"
            return [luck, spread]
        rows.append([text, *cell("users", lambda number: f"{number:,.0f}"),
                     *cell("twin_began_work_no_later", lambda number: f"{100 * number:.0f} %"),
                     *cell("neither_began_work", lambda number: f"{100 * number:.0f} %")])
    return "\n".join([
        "## Deadweight of the fast track\n",
        words.wrapped("Of people who started on the fast track in one scenario and whose twin did not in the other: how "
                      "many of these twins began a first job on the same day or before. It says nothing of how long the "
                      "job lasted or what it paid, and it hangs on how luck is named ([limits.md](limits.md)). Users over "
                      "the whole run; each interval over luck first, then over what nobody has measured."),
        words.table(["users of", "users", "over draws", "twin began work no later", "over draws",
                     "neither found work", "over draws"], rows),
        "**Against the evidence**\n", sections.judgement(judgements, "deadweight", point, words.SHARE)])
