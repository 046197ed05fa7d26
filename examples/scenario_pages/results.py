"""What came out of the runs: the program's JSON, and single replicates from the outcomes file."""

import functools
import json
import math
import tomllib

from . import runs

BEYOND = 5  # completed years after settlement that the profile goes to


def read_toml(scenario):
    return tomllib.loads((runs.FOLDER / f"{scenario}.toml").read_text(encoding="utf-8"))


class Run:
    """One comparison: a base and its alternatives, by scenario name."""

    def __init__(self, plan, name):
        stem = plan.stem(name)
        self.path = stem.with_name(stem.name + ".json")
        self.outcomes = stem.with_name(stem.name + ".h5")
        if not self.path.exists() or not self.outcomes.exists():
            raise runs.Missing(f'"{self.path}" or its outcomes file is missing: run examples/scenarios_page first.')
        self.json = json.loads(self.path.read_text(encoding="utf-8"))
        self.scenarios = runs.RUNS[name]
        self.draws = plan.sizes(name)[1]

    def place(self, scenario):
        return self.scenarios.index(scenario)

    def alternative(self, scenario):
        return self.json["alternatives"][self.place(scenario) - 1]

    @functools.cached_property
    def file(self):
        try:
            import h5py
        except ImportError:
            raise runs.Missing("Single replicates are read with h5py: install the Debian package python3-h5py.") from None
        return h5py.File(self.outcomes)

    def axis(self, name):
        return [one.decode() if isinstance(one, bytes) else one for one in self.file[name][:]]

    def headline(self, scenario, measure, reach="reachable"):
        """One number a replicate."""
        return list(self.file["headline"][self.place(scenario), :, self.axis("reach").index(reach),
                                          self.axis("measure").index(measure)])

    def headline_by_draw(self, scenario, measure, reach="reachable"):
        return list(self.file["headline_by_draw"][self.place(scenario), :, self.axis("reach").index(reach),
                                                  self.axis("measure").index(measure)])

    def work_years(self, scenario):
        """Years in work over the run of everybody the policy could reach, one number a replicate."""
        return list(self.file["work_and_purses"][self.place(scenario), :, self.axis("reach").index("reachable"),
                                                 self.axis("total").index("work_years")])

    def in_work_by_residence(self, scenario, years):
        """Share in work after `years` completed years, people settled about 2017 to 2019, one number a replicate."""
        place, counts, calendar = self.place(scenario), self.file["residents_by_residence"], self.axis("year")
        rows = [row for row, year in enumerate(calendar) if year - years in (2017, 2018, 2019)]
        cells = counts[place, :, rows, years].sum(axis=(1, 2))  # replicate, residence_state
        return [float(work) / float(all_of) if all_of else math.nan for all_of, work in cells]

    def in_work_in(self, scenario, year, years):
        """The same in November of one calendar year, after `years` completed years."""
        cells = self.file["residents_by_residence"][self.place(scenario), :, self.axis("year").index(year), years].sum(
            axis=1)
        return [float(work) / float(all_of) if all_of else math.nan for all_of, work in cells]

    def staff(self, scenario, year, agency):
        return list(self.file["staff_years"][self.place(scenario), :, self.axis("year").index(year), :,
                                             self.axis("agency").index(agency)].sum(axis=1))

    def participants(self, scenario, year):
        return list(self.file["participants"][self.place(scenario), :, self.axis("year").index(year)].sum(axis=1))

    def slots(self, scenario, year, agency, purposes):
        use = self.file["slot_use"][self.place(scenario), :, self.axis("year").index(year), :,
                                    self.axis("agency").index(agency)].sum(axis=1)
        return list(use[:, [self.axis("purpose").index(one) for one in purposes]].sum(axis=1))


class Results:
    """All runs, and what was set in each scenario."""

    def __init__(self, plan):
        self.plan = plan
        self.runs = {name: Run(plan, name) for name in runs.RUNS}
        self.kept = plan.work / "settings.json"
        self.settings = json.loads(self.kept.read_text(encoding="utf-8")) if self.kept.exists() else {}

    def run_of(self, scenario):
        """The run in which a scenario is an alternative, and the name that it has there."""
        if scenario in runs.APART:
            return self.runs[scenario], runs.APART[scenario][1]
        for name in ("policies", "factorial", "ladder"):
            if scenario in self.runs[name].scenarios[1:]:
                return self.runs[name], scenario
        raise runs.Missing(f'"{scenario}" is in no run.')

    def alternative(self, scenario):
        run, name = self.run_of(scenario)
        return run.alternative(name)

    def differences(self, base, scenario):
        """What the scenario sets otherwise than its base; kept, since the program is asked."""
        key = f"{base} {scenario}"
        if key not in self.settings:
            words = ["check", runs.spec(base), runs.spec(scenario), "--format", "json"]
            self.settings[key] = runs.call(self.plan, words)["differences"]
            self.kept.write_text(json.dumps(self.settings, indent=1), encoding="utf-8")
        return self.settings[key]

    def parameters(self):
        """Unit and meaning by full name."""
        if "parameters" not in self.settings:
            rows = runs.call(self.plan, ["explain", "--format", "json"])
            self.settings["parameters"] = {row["name"]: [row["unit"], row["meaning"]] for row in rows}
            self.kept.write_text(json.dumps(self.settings, indent=1), encoding="utf-8")
        return self.settings["parameters"]

    def months(self, scenario, measure="months_in_work_60"):
        """One number a replicate and one a draw."""
        if scenario == "baseline":
            run, name = self.runs["policies"], scenario
        else:
            run, name = self.run_of(scenario)
        return run.headline(name, measure), run.headline_by_draw(name, measure)
