#!/usr/bin/python3
"""What happened, event by event, from an outcomes file that was run with --events: /usr/bin/python3 events.py outcomes.h5"""
import sys

import xarray

file = xarray.open_dataset(sys.argv[1], engine="netcdf4", group="events", decode_timedelta=False, mask_and_scale=False)
events = file[["id", "cause", "scenario", "replicate", "person", "day", "kind", "result"]].to_dataframe()
meanings = file[["meaning_kind", "meaning_result"]].to_dataframe().reset_index()

told = events.merge(meanings, left_on=["kind", "result"], right_on=["meaning_kind", "meaning_result"])
print(told.groupby("meaning").size().rename("events").sort_values(ascending=False).to_csv())

key = ["scenario", "replicate"]  # an event's cause has its id in the same scenario and replicate
caused = told.merge(told, left_on=key + ["cause"], right_on=key + ["id"], suffixes=("", "_of_cause"))
print(caused.groupby(["meaning_of_cause", "meaning"]).size().rename("events").nlargest(10).to_csv())

first = told[told.meaning.str.startswith("job: begins")].sort_values(key + ["id"]).iloc[0]
life = told[(told.person == first.person) & (told[key] == first[key]).all(axis=1)].sort_values("id")
for event in life.itertuples():
    print(event.day.date(), event.meaning, sep=",")
