import type { Alternative, Cost, ReportDocument } from "./document";
import { note, paragraph, section, table, details, element, type Child } from "./dom";
import { effectCell, endsOf, type Ends } from "./effect_cell";
import { forest, forestNote, type ForestGroup } from "./forest";
import { label, words } from "./language";
import { measures } from "./measures";
import { alternatives, titles } from "./names";
import { difference, kroner, level, levelWithInterval, triple, type Style } from "./numbers";

type Reach = "reachable" | "all";

const overOf = (alternative: Alternative, reach: Reach, name: string): Ends | null => endsOf(alternative.over?.[reach][name]);

function forestGroups(report: ReportDocument): ForestGroup[] {
  const names = titles(report);
  return measures.map(({ name, style }) => ({
    heading: words.measures[name] ?? name,
    rows: report.comparison.alternatives.flatMap((alternative, a) => {
      const pair = alternative.headline.reachable[name];
      if (!pair || pair.difference.mean === null) return [];
      const over = overOf(alternative, "reachable", name);
      return [{ label: names[a + 1] ?? "", scenario: a + 1, value: triple(pair.difference), style, ...(over ? { over } : {}) }];
    }),
  })).filter(({ rows }) => rows.length > 0);
}

function cellOf(alternative: Alternative, reach: Reach, name: string, style: Style): HTMLElement {
  const pair = alternative.headline[reach][name];
  return effectCell(pair ? triple(pair.difference) : [null, null, null], overOf(alternative, reach, name), style);
}

function measuresTable(report: ReportDocument, reach: Reach): HTMLElement {
  const { comparison } = report;
  const [base = "", ...others] = titles(report);
  return table({
    caption: reach === "reachable" ? words.reachableTable : words.everybodyTable,
    head: [words.measure, base, ...others],
    rows: measures.filter(({ name }) => comparison.levels[reach][name]?.mean !== null).map(({ name, style }) => ({
      cells: [
        element("span", {}, words.measures[name] ?? name),
        levelWithInterval(triple(comparison.levels[reach][name] ?? { mean: null, low: null, high: null, replicates: 0 }), style),
        ...comparison.alternatives.map((alternative) => cellOf(alternative, reach, name, style)),
      ],
    })),
  });
}

function costCell(cost: Cost | undefined): Child {
  if (!cost) return "–";
  if (!cost.stated) return element("span", { class: "reason" }, words.notStated(label(cost.why_not ?? "")));
  return `${level(cost.ratio ?? null, kroner)} (${words.range(level(cost.low ?? null, kroner), level(cost.high ?? null, kroner))})`;
}

function purses(report: ReportDocument): HTMLElement {
  const { alternatives: all } = report.comparison;
  const change = (name: string): string[] =>
    all.map(({ headline }) => difference(headline.reachable[name] ? triple(headline.reachable[name].difference) : [null, null, null], kroner));
  const payers = ["municipality", "state", "municipality and state", "refugees (income gained)"];
  return table({
    caption: words.pursesTable,
    head: [words.purse, ...titles(report).slice(1)],
    rows: [
      { cells: [words.netCost], heading: true },
      { cells: [label("municipality"), ...change("net_cost_municipality")] },
      { cells: [label("state"), ...change("net_cost_state")] },
      { cells: [words.costPerYear], heading: true },
      ...payers.map((payer) => ({ cells: [label(payer), ...all.map((one) => costCell(one.cost_per_work_year[payer]))] })),
    ],
  });
}

const channels = ["fast track", "leads", "passivity", "handover", "queues", "other people"];

function channelsTable(report: ReportDocument): HTMLElement {
  return table({
    caption: words.channelsTable,
    head: [words.channel, ...titles(report).slice(1)],
    rows: channels.map((name) => ({
      cells: [label(`channel: ${name}`), ...report.comparison.alternatives.map((one) => {
        const effect = one.months_in_work_60_by_channel[name]?.of_twins;
        return difference(effect ? triple(effect) : [null, null, null], { decimals: 2 });
      })],
    })),
  });
}

export function sideBySideSection(report: ReportDocument): HTMLElement | null {
  if (alternatives(report).length === 0) {
    return section("levels", words.levelsTitle, measuresTable(report, "all"), note(words.levelsNote));
  }
  const groups = forestGroups(report);
  const over = report.about.draws > 0;
  const { figure } = forest(words.forestCaption, words.forestSpoken, () => groups);
  return section("side-by-side", words.sideBySide,
    paragraph(forestNote(over)), figure, measuresTable(report, "reachable"), note(words.tilde),
    details(words.everybody, measuresTable(report, "all")),
    element("h3", {}, words.pursesTitle), purses(report), note(words.pursesNote),
    details(words.channelsTitle, channelsTable(report), note(words.channelsNote)));
}
