#!/usr/bin/python3
"""The headline table of a comparison, from its outcomes file, with h5py and pandas: /usr/bin/python3 headline.py outcomes.h5"""
import sys

import h5py
import pandas

with h5py.File(sys.argv[1]) as file:
    axes = [file[name] for name in ("scenario", "replicate", "reach", "measure")]
    labels = [axis.asstr()[:] if axis.dtype.kind == "O" else axis[:] for axis in axes]
    index = pandas.MultiIndex.from_product(labels, names=["scenario", "replicate", "reach", "measure"])
    by_scenario = pandas.Series(file["headline"][:].ravel(), index).unstack("scenario")[labels[0]]

base, *alternatives = labels[0]
for alternative in alternatives:  # paired: each replicate's people live under both scenarios
    difference = (by_scenario[alternative] - by_scenario[base]).groupby(["reach", "measure"], sort=False)
    table = pandas.DataFrame({"base": by_scenario[base].groupby(["reach", "measure"], sort=False).mean(),
                              "difference": difference.mean(), "deviation": difference.std()})
    table.insert(0, "scenario", alternative)
    print(table.to_csv())
