#!/usr/bin/python3
"""Whom a policy gives months in work, with xarray: /usr/bin/python3 effect_by_group.py outcomes.h5 [figure.png]
Prints the numbers, and draws them where a file for the figure is named (which needs python3-matplotlib)."""
import sys

import xarray

outcomes = xarray.open_dataset(sys.argv[1], decode_timedelta=False)
months = outcomes.headline_by_group.sel(reach="reachable", measure="months_in_work_60")
difference = (months - months.isel(scenario=0)).isel(scenario=slice(1, None))  # paired, replicate by replicate
difference = difference.dropna("group")  # groups with somebody in every replicate
effect = xarray.Dataset({"difference": difference.mean("replicate"), "deviation": difference.std("replicate", ddof=1)})
print(effect.drop_vars(["reach", "measure"]).to_dataframe().to_csv())

if len(sys.argv) > 2:
    import matplotlib.pyplot as plot
    for title in effect.scenario.values:
        of_one = effect.sel(scenario=title)
        plot.errorbar(of_one.difference, of_one.group, xerr=of_one.deviation, fmt="o", label=title)
    plot.axvline(0)
    plot.xlabel("months in work within 60 months, difference and its deviation over replicates")
    plot.legend()
    plot.savefig(sys.argv[2], bbox_inches="tight")
