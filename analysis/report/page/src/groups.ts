import type { Effect, ReportDocument, Triple } from "./document";
import { choice, details, element, list, note, paragraph, section, table } from "./dom";
import { effectCell, endsOf } from "./effect_cell";
import { forest, type ForestGroup } from "./forest";
import { label, words } from "./language";
import { titles } from "./names";
import { difference, level, plain, share, triple, type Style } from "./numbers";

const divisions = ["sex", "education", "children", "age", "centrality", "organisation", "county"];
const months = { decimals: 2 };

const groupsOf = (report: ReportDocument, alternative: number, division: string) =>
  (report.comparison.alternatives[alternative]?.groups ?? []).filter(
    (row) => row.division === division && row.months_in_work_60.difference?.mean !== undefined && row.months_in_work_60.difference.mean !== null,
  );

function forestOf(report: ReportDocument, division: string): ForestGroup[] {
  const names = titles(report);
  const groups = groupsOf(report, 0, division).map(({ group }) => group);
  return groups.map((group) => ({
    heading: label(group),
    rows: report.comparison.alternatives.flatMap((_, a) => {
      const row = groupsOf(report, a, division).find((one) => one.group === group);
      if (!row?.months_in_work_60.difference) return [];
      const over = endsOf(row.months_in_work_60.over);
      return [{ label: names[a + 1] ?? "", scenario: a + 1, value: triple(row.months_in_work_60.difference), style: months, ...(over ? { over } : {}) }];
    }),
  }));
}

/** Groups whose whole interval lies below zero, in either measure. */
function losers(report: ReportDocument, alternative: number): { found: string[]; looked: number } {
  const isLoss = ([, , high]: Triple): boolean => high !== null && high < 0;
  const found: string[] = [];
  let looked = 0;
  for (const row of report.comparison.alternatives[alternative]?.groups ?? []) {
    const effects: [Triple | null, typeof share, string][] = [
      [row.months_in_work_60.difference ? triple(row.months_in_work_60.difference) : null, { ...share, ...months, share: false }, "months_in_work_60"],
      [row.work_or_education_1y.difference ? triple(row.work_or_education_1y.difference) : null, share, "work_or_education_1y"],
    ];
    if (effects.some(([value]) => value && value[1] !== null)) ++looked;
    for (const [value, style, name] of effects)
      if (value && isLoss(value)) found.push(`${label(row.group)}: ${difference(value, style)} ${words.measures[name] ?? ""}`);
  }
  return { found, looked };
}

const cellOf = (effect: Effect, style: Style): HTMLElement =>
  effectCell(effect.difference ? triple(effect.difference) : [null, null, null], endsOf(effect.over), style);

function effectsTable(report: ReportDocument, alternative: number): HTMLElement {
  const name = titles(report)[alternative + 1] ?? "";
  const rows = divisions.flatMap((division) => {
    const groups = groupsOf(report, alternative, division);
    if (groups.length === 0) return [];
    return [
      { cells: [label(division)], heading: true },
      ...groups.map((row) => {
        const lives = row.lives_changed_per_1000?.["48"];
        const known = lives !== undefined && lives.net.mean !== null;
        return {
          cells: [
            label(row.group), level(row.months_in_work_60.people, plain(0)),
            level(row.months_in_work_60.base?.mean ?? null, months),
            cellOf(row.months_in_work_60, months),
            cellOf(row.work_or_education_1y, share),
            known ? difference(triple(lives.net), plain(1)) : "–",
            known ? words.gainLose(level(lives.gained.mean, plain(1)), level(lives.lost.mean, plain(1))) : "–",
          ],
        };
      }),
    ];
  });
  return table({
    caption: words.groupsTable(name),
    head: [words.group, words.peopleReplicate, words.monthsBase, words.monthsDifference, words.yearAfterDifference, words.livesNet, words.livesGross],
    rows,
  });
}

function livesTable(report: ReportDocument): HTMLElement | null {
  const { comparison } = report;
  const rows = ["24", "48"].flatMap((horizon) => {
    const floor = comparison.floor_per_1000[horizon];
    const line = (name: string, change: typeof floor) =>
      change && change.net.mean !== null
        ? [{ cells: [name, difference(triple(change.net), plain(1)), level(change.gained.mean, plain(1)), level(change.lost.mean, plain(1))] }]
        : [];
    const body = [
      ...comparison.alternatives.flatMap((one, a) => line(titles(report)[a + 1] ?? "", one.lives_changed_per_1000[horizon])),
      ...line(words.floorRow, floor),
    ];
    return body.length > 0 ? [{ cells: [words.afterMonths(horizon)], heading: true }, ...body] : [];
  });
  if (rows.length === 0) return null;
  return table({ caption: words.livesTable, head: [words.scenario, words.net, words.gain, words.lose], rows });
}

export function groupsSection(report: ReportDocument): HTMLElement | null {
  const { alternatives } = report.comparison;
  const names = titles(report);
  const known = divisions.filter((division) => groupsOf(report, 0, division).length > 0);
  if (alternatives.length === 0 || known.length === 0) return null;
  let chosen = known[0] ?? "sex";
  const drawing = forestChoice(report, known, (division) => (chosen = division), () => chosen);
  const losing = alternatives.map((_, a) => {
    const { found, looked } = losers(report, a);
    return found.length === 0 ? words.noLosers(names[a + 1] ?? "", String(looked))
      : words.losers(names[a + 1] ?? "", String(looked), found.join("; "));
  });
  return section("groups", words.whoGains, list(losing), note(words.manyGroups), drawing, report.about.draws > 0 ? note(words.thinLine) : null,
    alternatives.map((_, a) => details(words.groupsDetails(names[a + 1] ?? ""), effectsTable(report, a))),
    element("h3", {}, words.livesTitle), paragraph(words.livesText), livesTable(report));
}

function forestChoice(report: ReportDocument, known: string[], set: (division: string) => void, get: () => string): HTMLElement[] {
  const caption = (): string => words.groupsForest(label(get()));
  const { figure, again } = forest(caption(), words.forestSpoken, () => forestOf(report, get()), true);
  const pick = choice(words.divideBy, known.map(label), (row) => {
    set(known[row] ?? "sex");
    again(words.forestSpoken, caption());
  });
  return [pick, figure];
}
