import type { ByScenario, OrganisationRow, OrganisedMeetings, ReportDocument, Triple } from "./document";
import { details, element, note, paragraph, section, table, type Child, type TableRow } from "./dom";
import { barNames, levelsChart, partColours, stackChart } from "./grouped";
import { label, words } from "./language";
import { titles } from "./names";
import { difference, level, levelWithInterval, plain, share, type Style } from "./numbers";

const none: Triple = [null, null, null];
const fates = ["held", "called off", "never booked"];
const fateColours = ["#1f6f54", "#b37d1a", "#a3123a"];

const isKnown = (values: ByScenario | undefined): boolean =>
  values !== undefined && values.some((one) => one.level[0] !== null && one.level[0] !== 0);

/** The base's level, then how each alternative differs. */
const cells = (values: ByScenario | undefined, style: Style): string[] =>
  (values ?? []).map((one, s) => (s === 0 ? levelWithInterval(one.level, style) : difference(one.difference ?? none, style)));

function meetingsTable(report: ReportDocument): HTMLElement {
  const results = ["due", "asked", "booked", ...fates];
  const rows = (report.coordination.meetings ?? []).flatMap((row) => {
    const body = [
      ...results.filter((result) => isKnown(row.a_year[result])).map((result) => ({ cells: [label(`result: ${result}`), ...cells(row.a_year[result], plain(0))] })),
      ...(isKnown(row.median_weeks) ? [{ cells: [words.medianWeeks, ...cells(row.median_weeks, plain(1))] }] : []),
      ...(isKnown(row.ninth_decile_weeks) ? [{ cells: [words.ninthDecileWeeks, ...cells(row.ninth_decile_weeks, plain(1))] }] : []),
    ];
    return body.length > 0 ? [{ cells: [label(row.kind)], heading: true }, ...body] : [];
  });
  return table({ caption: words.meetingsTable, head: [words.meetings, ...titles(report)], rows });
}

function meetingsParts(report: ReportDocument): Child[] {
  const joint = (report.coordination.meetings ?? []).filter((row) => isKnown(row.a_year.held));
  if (joint.length === 0) return [];
  const names = titles(report);
  const bars = barNames(joint.map((row) => label(row.kind)), names);
  const ended = joint.flatMap((row) => names.map((_, s) => fates.map((fate) => row.a_year[fate]?.[s]?.level[0] ?? 0)));
  const { figure } = stackChart({
    caption: words.meetingsCaption, bars, axisName: words.perHundredMeetings, most: 100,
    digits: (value) => level(value, plain(0)),
    parts: fates.map((fate, f) => ({
      name: label(`result: ${fate}`), colour: fateColours[f] ?? "#000",
      values: ended.map((counts) => (100 * (counts[f] ?? 0)) / (counts.reduce((sum, one) => sum + one, 0) || 1)),
    })),
  });
  return [element("h3", {}, words.meetingsTitle), paragraph(words.meetingsText), figure, details(words.numbers, meetingsTable(report)), note(words.meetingsNote)];
}

const gaps: { name: string; style: Style }[] = [
  { name: "ownerless_days", style: plain(1) },
  { name: "live_leads_lost", style: plain(2) },
  { name: "handover_held_of_due", style: share },
  { name: "handover_held_of_asked", style: share },
];

const valuesOf = (row: OrganisationRow, name: string): ByScenario | undefined => {
  const values = row[name];
  return typeof values === "string" ? undefined : values;
};

/** Joint meetings, kind by kind: how many are held, and how long they are waited for, under each organisation. */
function organisedMeetings(report: ReportDocument): TableRow[] {
  const all = report.coordination.meetings_by_organisation ?? [];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const rowsOf = (title: string, kind: string, of: (row: OrganisedMeetings) => ByScenario | undefined, style: Style): TableRow[] => {
    const body = all.filter((row) => row.kind === kind && isKnown(of(row))).map((row) => ({ cells: [label(row.organisation), ...cells(of(row), style)] }));
    return body.length > 0 ? [{ cells: [title], heading: true }, ...body] : [];
  };
  return kinds.flatMap((kind) => [
    ...rowsOf(words.heldOfEnded(label(kind)), kind, ({ held }) => held, share),
    ...rowsOf(words.weeksFor(label(kind)), kind, ({ median_weeks }) => median_weeks, plain(1)),
  ]);
}

function organisationParts(report: ReportDocument): Child[] {
  const { by_organisation: groups, slots_by_organisation: slots } = report.coordination;
  const rows = gaps.flatMap(({ name, style }) => {
    const body = groups.filter((row) => isKnown(valuesOf(row, name))).map((row) => ({ cells: [label(row.organisation), ...cells(valuesOf(row, name), style)] }));
    return body.length > 0 ? [{ cells: [words.measures[name] ?? name], heading: true }, ...body] : [];
  });
  const lost = (slots ? ["called off", "lapsed"] : []).flatMap((purpose) => {
    const body = (slots ?? []).filter((row) => isKnown(valuesOf(row, purpose))).map((row) => ({ cells: [label(row.organisation), ...cells(valuesOf(row, purpose), share)] }));
    return body.length > 0 ? [{ cells: [words.slotsLost(label(purpose))], heading: true }, ...body] : [];
  });
  const meetings = organisedMeetings(report);
  if (rows.length + meetings.length + lost.length === 0) return [];
  const first = groups.filter((row) => isKnown(valuesOf(row, "ownerless_days"))).map((row) => ({ label: label(row.organisation), values: valuesOf(row, "ownerless_days") ?? [] }));
  const figure = first.length > 0
    ? levelsChart({ caption: words.ownerlessCaption, names: titles(report), rows: first, style: plain(1), axisName: words.days }).figure : null;
  return [element("h3", {}, words.organisationTitle), paragraph(words.organisationText), figure,
    table({ caption: words.organisationTable, head: [words.measure, ...titles(report)], rows: [...rows, ...meetings, ...lost] })];
}

const ofRefugees = ["intake", "plan meeting", "collaboration meeting", "handover meeting", "talk", "follow-up of people", "follow-up of employers", "fast track", "called off", "lapsed"];

function hoursParts(report: ReportDocument): Child[] {
  const { hours } = report.coordination;
  if (!hours) return [];
  const names = titles(report);
  const bars = barNames(hours.map(({ agency }) => label(agency)), names);
  const sums = hours.flatMap(({ slots }) => names.map((_, s) => ofRefugees.reduce((sum, purpose) => sum + (slots[purpose]?.[s]?.level[0] ?? 0), 0)));
  const { figure } = stackChart({
    caption: words.hoursCaption, bars, axisName: words.perHundredHours, most: 100, digits: (value) => level(value, plain(0)),
    parts: ofRefugees.map((purpose, p) => ({
      name: label(`purpose: ${purpose}`), colour: partColours[p] ?? "#000",
      values: hours.flatMap(({ slots }) => names.map((_, s) => slots[purpose]?.[s]?.level[0] ?? 0)).map((value, b) => (100 * value) / (sums[b] || 1)),
    })),
  });
  const rows = hours.flatMap(({ agency, slots, staff_years }) => [
    { cells: [label(agency)], heading: true },
    ...[...ofRefugees, "other clients"].filter((purpose) => isKnown(slots[purpose])).map((purpose) => ({ cells: [label(`purpose: ${purpose}`), ...cells(slots[purpose], plain(0))] })),
    { cells: [words.staffYears, ...cells(staff_years, plain(1))] },
  ]);
  return [element("h3", {}, words.hoursTitle), paragraph(words.hoursText), figure,
    details(words.numbers, table({ caption: words.hoursTable, head: [words.hoursHead, ...names], rows }))];
}

export function coordinationSection(report: ReportDocument): HTMLElement | null {
  const parts = [...meetingsParts(report), ...organisationParts(report), ...hoursParts(report)];
  return parts.length > 0 ? section("coordination", words.coordinationTitle, parts) : null;
}
