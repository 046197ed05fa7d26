"""One section a scenario."""

from . import estimates, results, runs, words

SIGN_KNOWN = 0.95  # share of draws; below it the page calls the sign open

CHANNELS = {
    "fast track": "fast track: selected or started in one life only", "leads": "leads: a live one lost in one life only",
    "passivity": "passivity: other days on social assistance or outside",
    "handover": "handover: held in one life only", "queues": "none of these: other queues, other competitors",
    "other people": "people who are in one scenario only",
}
DIVISIONS = ("sex", "education", "centrality")


def primary(alternative, measure="months_in_work_60"):
    return alternative["headline"]["reachable"][measure]["difference"], alternative["over"]["reachable"][measure]


def holds_nothing(estimate):
    return estimate["mean"] is None or estimate["low"] <= 0 <= estimate["high"]


def is_open(estimate, over):
    """Whether the sign is: by luck alone, or by what nobody has measured."""
    if holds_nothing(estimate):
        return True
    return over is None or over["same_sign"] is None or over["same_sign"] < SIGN_KNOWN


def why_open(estimate, over):
    if holds_nothing(estimate):
        return "the interval over luck holds 0"
    return f"only {words.sign_text(over)} draws of what nobody has measured have the sign of the estimate"


def settings(found, base, scenario):
    known = found.parameters()
    rows = []
    for row in found.differences(base, scenario):
        everywhere = row["municipalities"] == "all"
        where = "everywhere" if everywhere else f"{len(row['municipalities'])} municipalities"
        unit, meaning = known[row["parameter"]]
        unit = "" if unit in ("1", "bool", "text") else f" {unit}"
        rows.append([f"`{row['parameter']}`", f"{value(row['first'])}", f"{value(row['second'])}{unit}",
                     f"{row['from']} to {row['to']}, {where}", meaning])
    return words.word_table(["parameter", "base", "here", "when and where", "meaning"], rows)


def value(setting):
    return str(setting).lower() if isinstance(setting, bool) else f"{setting:g}" if isinstance(setting, float) else str(
        setting)


def done_already(found, run, base, scenario):
    """Draws in which the base has what the scenario sets already, so that the policy changes nothing there."""
    told = []
    for row in found.differences(base, scenario):
        first, second = row["first"], row["second"]
        if isinstance(first, bool) or not isinstance(first, (int, float)) or first == second:
            continue
        drawn = run.drawn(row["parameter"])
        reached = sum((second - one) * (second - first) <= 0 for one in drawn)
        text = f"`{row['parameter']}` in {reached} of {len(drawn)}"
        if reached and text not in told:
            told.append(text)
    if not told:
        return ""
    return words.wrapped("In some draws the base has already what the scenario sets, which then changes nothing there: "
                         + ", ".join(told) + " draws.")


def headline(alternative):
    rows = []
    for measure, (text, unit) in words.MEASURES.items():
        cell = alternative["headline"]["reachable"][measure]
        over = alternative["over"]["reachable"][measure]
        rows.append([text, words.plain(cell["base"]["mean"], unit), words.of_json(cell["difference"], unit),
                     words.over_text(over, unit), words.sign_text(over)])
    return words.table(["people the policy could reach", "base", "difference, and over luck",
                        "over what nobody has measured", "draws with the sign"], rows)


def work_years(run, name):
    """Everybody's years in work: a gain of those settled 2017-2019 may be others' loss."""
    base, here = run.work_years(run.scenarios[0]), run.work_years(name)
    return estimates.estimate([one - other for one, other in zip(here, base)])


def profile(run, name):
    """The difference in the share in work by completed years since settlement."""
    base = run.scenarios[0]
    head, levels, effects = ["completed years after settlement"], ["in the base"], ["difference"]
    for years in range(1, results.BEYOND + 1):
        was, is_now = run.in_work_by_residence(base, years), run.in_work_by_residence(name, years)
        head.append(str(years))
        levels.append(words.plain(estimates.estimate(was)["mean"], words.SHARE))
        effects.append(words.of_json(estimates.estimate([one - other for one, other in zip(is_now, was)]), words.SHARE))
    return words.table(head, [levels, effects])


def lives(alternative, floor):
    rows = []
    for months in ("24", "48"):
        change, least = alternative["lives_changed_per_1000"][months], floor[months]
        over = change.get("net_over")
        rows.append([f"after {months} months", words.of_json(change["net"], words.PER_1000),
                     words.over_text(over, words.PER_1000), words.sign_text(over),
                     f"{words.plain(change['gained']['mean'], words.PER_1000)} and "
                     f"{words.plain(change['lost']['mean'], words.PER_1000)}",
                     f"{words.plain(least['gained']['mean'], words.PER_1000)} and "
                     f"{words.plain(least['lost']['mean'], words.PER_1000)}"])
    return words.table(["in work, of 1,000 settled 2017-2019", "net, and over luck", "over what nobody has measured",
                        "draws with the sign", "gain and lose", "floor: by other tie-breaks alone"], rows)


def cost(alternative):
    parts = []
    for purse, told in alternative["cost_per_work_year"].items():
        if told["stated"]:
            parts.append(f"{purse} {told['ratio']:,.0f} NOK ({told['low']:,.0f} to {told['high']:,.0f})")
        else:
            parts.append(f"{purse}: not stated, {told['why_not']}")
    if all(not told["stated"] for told in alternative["cost_per_work_year"].values()):
        why = next(iter(alternative["cost_per_work_year"].values()))["why_not"]
        return words.wrapped(f"Cost per additional year of work: not stated, since {why}.")
    return words.wrapped("Cost per additional year of work, over the run, in NOK of 2017 (below 0: the purse gains): "
                         + "; ".join(parts) + ".")


def groups(alternative):
    rows, losers = [], []
    for group in alternative["groups"]:
        if group["division"] not in DIVISIONS or "difference" not in group["months_in_work_60"]:
            continue
        cell = group["months_in_work_60"]
        rows.append([group["group"], words.plain(cell["base"]["mean"], words.MONTH),
                     words.of_json(cell["difference"], words.MONTH), words.over_text(cell.get("over"), words.MONTH),
                     words.sign_text(cell.get("over"))])
        if cell["difference"]["mean"] is not None and cell["difference"]["high"] < 0:
            losers.append(group["group"])
    told = "No group's interval over luck lies wholly below 0." if not losers else (
        "Who loses: the interval over luck lies below 0 for " + ", ".join(losers) + ".")
    head = ["months in work within 60", "base", "difference, and over luck", "over what nobody has measured",
            "draws with the sign"]
    return words.table(head, rows) + "\n" + words.wrapped(told)


def channels(alternative):
    rows = []
    for name, cell in alternative["months_in_work_60_by_channel"].items():
        estimate = cell.get("of_twins") or cell.get("difference")
        rows.append([CHANNELS.get(name, name), words.of_json(estimate, words.MONTH),
                     words.over_text(cell.get("over"), words.MONTH), words.sign_text(cell.get("over")),
                     f"{cell['pairs']:,.0f}"])
    return words.table(["months in work within 60, by the first thing in which twins differ",
                        "part, and over luck", "over what nobody has measured", "draws with the sign", "pairs"], rows)


def judgement(judgements, name, estimate, unit=words.MONTH):
    """What was written after looking at the numbers, and whether they still are the numbers it was written for."""
    told = judgements.get(name)
    if told is None:
        return words.wrapped("*No judgement has been written yet.*")
    low, high = told["written_for"]
    mark = ""
    if estimate is None or not low <= estimate <= high:
        mark = (f"**Written for other numbers**: for an effect of {words.span(low, high, unit)}; it is now "
                f"{words.signed(estimate, unit)}.\n\n")
    return mark + words.wrapped(told["text"])


def section(found, scenario, judgements):
    run, name = found.run_of(scenario)
    alternative, about = run.alternative(name), results.read_toml(scenario)
    measure = "work_or_education_1y" if scenario in ("without_2021_act", "outlook_2030") else "months_in_work_60"
    estimate, over = primary(alternative, measure)
    unit = words.MEASURES[measure][1]
    lines = [f"### {about['title']}\n", f"`scenarios/{scenario}.toml`\n", words.wrapped(about["about"])]
    if is_open(estimate, over):
        lines.append(words.wrapped(f"**The sign is open** ({words.MEASURES[measure][0]}): {why_open(estimate, over)}."))
    lines += ["What is set:\n" if scenario != "outlook_2030" else
              "Compared with itself under better handover meetings, which sets:\n",
              settings(found, run.scenarios[0], name), "Effects:\n", headline(alternative),
              done_already(found, run, run.scenarios[0], name)]
    total = work_years(run, name)
    lines.append(words.wrapped(
        f"Years in work of everybody whom the policy could reach, whenever settled, over the whole run: "
        f"{words.effect(total['mean'], total['low'], total['high'], words.COUNT)}."))
    if scenario not in ("without_2021_act", "outlook_2030", "classroom_handover"):
        lines += ["In work by years after settlement, people settled about 2017 to 2019:\n", profile(run, name)]
    lines += ["Lives changed:\n", lives(alternative, run.json["floor_per_1000"]), cost(alternative),
              "Who gains and who loses:\n", groups(alternative), "Where the effect comes from:\n",
              channels(alternative)]
    if scenario in ("capacity_cut", "arrival_surge"):
        lines += ["How the shock passes:\n", shock(run, name)]
    lines += ["**Against the evidence**\n", judgement(judgements, scenario, estimate["mean"], unit)]
    return "\n".join(lines)


def change(here, base):
    """Relative change, replicate by replicate."""
    return estimates.estimate([one / other - 1 for one, other in zip(here, base) if other])


def percent(estimate):
    if estimate["mean"] is None:
        return "-"
    return words.effect(estimate["mean"], estimate["low"], estimate["high"], words.SHARE).replace(" pp", " %")


def shock(run, name):
    """Year by year: people, staff, hours a person, and who is in work two years after settlement."""
    base, rows = run.scenarios[0], []
    meeting = ("plan meeting", "collaboration meeting", "handover meeting", "talk", "follow-up of people")
    for year in range(2016, 2025):
        people, were = run.participants(name, year), run.participants(base, year)
        hours = [slots / many for slots, many in zip(run.slots(name, year, "adviser", meeting), people)]
        hours_were = [slots / many for slots, many in zip(run.slots(base, year, "adviser", meeting), were)]
        work, worked = run.in_work_in(name, year, 2), run.in_work_in(base, year, 2)
        rows.append([str(year), percent(change(people, were)),
                     percent(change(run.staff(name, year, "adviser"), run.staff(base, year, "adviser"))),
                     percent(change(hours, hours_were)),
                     percent(change(run.staff(name, year, "NAV"), run.staff(base, year, "NAV"))),
                     words.of_json(estimates.estimate([one - other for one, other in zip(work, worked)]),
                                   words.SHARE)])
    return words.table(["year", "participants", "advisers", "advisers' meetings and talks a participant",
                        "NAV's caseworkers", "in work after two completed years"], rows)
