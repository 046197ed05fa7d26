"""What is run: which scenarios are compared with which base, and where what came out is kept."""

import itertools
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "scenarios"

# In the order of the page. `--check` says when a scenario of the folder is in none of these lists.
POLICIES = [
    "better_handover", "wider_fast_track", "handover_and_fast_track", "no_fast_track", "no_gap", "wider_target_group",
    "mapping_that_arrives", "nav_early", "nav_capacity", "co_location", "in_nav", "follow_up_of_firms",
    "work_oriented_teaching", "qualification_first", "employer_campaign", "more_mentoring", "industry_programme",
    "declaration_kept", "capacity_cut", "arrival_surge", "no_frictions",
]

# Those that share the baseline's run but not its policy date, or live in another run: each with a base of its own.
APART = {
    "without_2021_act": ("baseline", "without_2021_act"),
    "outlook_2030": ("outlook_2030", "outlook_2030+better_handover"),
    "classroom_handover": ("classroom", "classroom_handover"),
}
BASES = ["baseline", "classroom"]

LADDER = [
    "promises/1_mapping_and_lessons_in_reception", "promises/first_two", "promises/first_three", "promises/first_four",
    "promises/first_five",
]  # and the sixth step, declaration_kept, is among the policies
STEPS = [
    "promises/1_mapping_and_lessons_in_reception", "promises/2_guidance_and_recognition",
    "promises/3_nav_from_the_start", "promises/4_fast_track_for_those_who_can", "promises/5_tools_and_close_follow_up",
    "promises/6_the_social_partners_part",
]

LEVERS = ["better_handover", "wider_fast_track", "nav_capacity", "follow_up_of_firms"]


def cell(levers):
    """The scenario in which these levers are set: a policy that is run anyway where there is one."""
    joined = "+".join(lever for lever in LEVERS if lever in levers)
    return {"": "baseline", "better_handover+wider_fast_track": "handover_and_fast_track"}.get(joined, joined)


def cells():
    return [cell(some) for size in range(5) for some in itertools.combinations(LEVERS, size)]


# By name: the base, then its alternatives. The factorial and the ladder reuse what the policies' run holds already.
RUNS = {
    "policies": ["baseline", *POLICIES],
    "factorial": ["baseline", *[one for one in cells() if "+" in one]],
    "ladder": ["baseline", *LADDER],
    **{name: list(pair) for name, pair in APART.items()},
}


@dataclass(frozen=True)
class Plan:
    work: Path
    program: Path
    replicates: int
    draws: int
    municipalities: tuple

    def sizes(self, run):
        """Replicates and draws; the class room is small and quick, so it lives more often."""
        if run == "classroom_handover":
            return 20 * self.replicates, 4 * self.draws
        return self.replicates, self.draws

    def stem(self, run):
        replicates, draws = self.sizes(run)
        return self.work / f"{run}-r{replicates}-n{draws}"


class Missing(Exception):
    """Something that the page needs has not been run."""


class Failed(Exception):
    """The program said no."""


def spec(scenario):
    """`a+b` as the program wants it: every file by its path."""
    return "+".join(str((FOLDER / part).relative_to(ROOT)) + ".toml" for part in scenario.split("+"))


def call(plan, words, into=None):
    command = [str(plan.program.resolve()), *words]
    if into is None:
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False)
        if done.returncode != 0:
            raise Failed(f"hurtigspor {' '.join(words)} ended with {done.returncode}.")
        return json.loads(done.stdout)
    half = into.with_suffix(".half")
    with half.open("wb") as out:
        code = subprocess.run(command, cwd=ROOT, stdout=out, check=False).returncode
    if code != 0:
        raise Failed(f"hurtigspor {' '.join(words)} ended with {code}.")
    half.rename(into)
    return None


def places(plan, run):
    return [] if run == "classroom_handover" else [w for name in plan.municipalities for w in ("--municipality", name)]


def run_one(plan, run):
    stem = plan.stem(run).resolve()
    replicates, draws = plan.sizes(run)
    outcomes = stem.with_name(stem.name + ".h5")
    words = ["compare", *[spec(one) for one in RUNS[run]], *places(plan, run), "-r", str(replicates), "--over",
             "assumed", "-n", str(draws), "--by", "sex,education,centrality", "--chain", "--hours", "--format", "json",
             "-o", str(outcomes)]
    if outcomes.with_name(outcomes.name + ".parts").exists():
        words.append("--resume")
    call(plan, words, stem.with_name(stem.name + ".json"))


def run_all(plan, wanted):
    plan.work.mkdir(parents=True, exist_ok=True)
    for number, run in enumerate(wanted, 1):
        stem = plan.stem(run)
        if stem.with_name(stem.name + ".json").exists():
            continue
        print(f"Run {number} of {len(wanted)}: {run}, {len(RUNS[run])} scenarios.", file=sys.stderr)
        run_one(plan, run)
