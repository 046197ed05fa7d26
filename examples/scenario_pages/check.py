"""Whether the page, the scenarios and the judgements still agree. Runs nothing; needs no package."""

import sys

from . import page, results, runs, words

TOGETHER = {"factorial": "## Four levers together", "ladder": "## The six promises, one at a time",
            "chain": "## Behind 120 of 10,000: the take-up chain", "deadweight": "## Deadweight of the fast track"}
IN_EACH = ["Effects:", "Lives changed:", "Who gains and who loses:", "Where the effect comes from:",
           "**Against the evidence**"]


def section_of(text, title):
    start = text.find(f"\n### {title}\n")
    if start < 0:
        return None
    ends = [at for at in (text.find(f"\n{mark} ", start + 1) for mark in ("##", "###")) if at >= 0]
    return text[start:min(ends, default=len(text))]


def complaints(text):
    listed = [*runs.POLICIES, *runs.APART]
    shipped = {path.stem for path in runs.FOLDER.glob("*.toml")} - set(runs.BASES)
    for scenario in sorted(shipped - set(listed)):
        yield f'scenarios/{scenario}.toml is not on the page: add it to examples/scenario_pages/runs.py.'
    for scenario in sorted(set(listed) - shipped):
        yield f'the page names "{scenario}", which is no scenario of the folder.'
    told = page.judgements()
    for name in sorted(set(told) - set(listed) - set(TOGETHER) - {"findings"}):
        yield f'docs/scenarios/judgements.toml judges "{name}", which is not on the page.'
    for scenario in sorted(set(listed) & shipped):
        settings = results.read_toml(scenario)
        section = section_of(text, settings["title"])
        if section is None:
            yield f'the page has no section "{settings["title"]}".'
            continue
        if words.wrapped(settings["about"]) not in section:
            yield f'"{settings["title"]}" is described otherwise in its scenario file.'
        for heading in IN_EACH:
            if heading not in section:
                yield f'the section "{settings["title"]}" has no "{heading}".'
        if scenario not in told:
            yield f'nobody has judged "{settings["title"]}" against the evidence.'
    for name, heading in TOGETHER.items():
        if heading not in text:
            yield f'the page has no "{heading}".'
        if name not in told:
            yield f'nobody has judged "{name}" against the evidence.'


def check(path):
    if not path.exists():
        print(f"{path} is missing.", file=sys.stderr)
        return 1
    found = list(complaints(path.read_text(encoding="utf-8")))
    for complaint in found:
        print(f"docs/scenarios.md: {complaint}", file=sys.stderr)
    return 1 if found else 0
