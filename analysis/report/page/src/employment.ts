import type { ByScenario, Employment, People, ReportDocument } from "./document";
import { axis, chart, colour, faint, legend, legendRows, shape, textWidth } from "./chart";
import { details, element, note, paragraph, section, table } from "./dom";
import { barNames, partColours, stackChart } from "./grouped";
import { label, words } from "./language";
import { titles } from "./names";
import { difference, level, levelWithInterval, plain, share } from "./numbers";

const everyone: People[] = ["all", "men", "women"];
const publishedColour = "#a3123a";
const publishedIcon = "path://M0 4h6V0h2v4h6v2H8v4H6V6H0z";

interface Point {
  from: number;
  to: number;
  value: number;
  low: number;
  high: number;
}

interface Lines {
  caption: string;
  names: string[];
  at: number[];
  values: ByScenario[];
  published: Point[];
  axisName: string;
  highest: number;
}

interface Api {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => [number, number];
}

/** A published figure: a cross over the years it holds for, within the bounds of a hit. */
function published(_: unknown, api: Api): object {
  const [x1, y] = api.coord([api.value(0), api.value(2)]);
  const [x2] = api.coord([api.value(1), api.value(2)]);
  const style = { stroke: publishedColour, lineWidth: 2.5 };
  const middle = (x1 + x2) / 2;
  const half = Math.max(4, (x2 - x1) / 2);
  return { type: "group", children: [
    { type: "line", shape: { x1: middle - half, x2: middle + half, y1: y, y2: y }, style },
    { type: "line", shape: { x1: middle, x2: middle, y1: y - 5, y2: y + 5 }, style },
  ] };
}

/** One of three beside each other on paper. */
const isTiny = (width: number): boolean => width < 240;

const upright = (width: number): object =>
  ({ orient: "vertical", textStyle: { ...legend.textStyle, width: width - 32, overflow: "break", lineHeight: 13 } });

/** What the names need above the lines [px]. */
function legendHeight(names: string[], width: number): number {
  if (!isTiny(width)) return 18 * legendRows(names, width - 10);
  return names.reduce((sum, name) => sum + 10 + 13 * Math.ceil((1.15 * textWidth(name)) / (width - 32)), 0);
}

function linesChart({ caption, names, at, values, published: points, axisName, highest }: Lines): HTMLElement {
  const of = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : value * 100);
  const last = values.length - 1;
  const spoken = names.map((name, s) => words.lineSpoken(name, level(values[0]?.[s]?.level[0] ?? null, share), level(values[last]?.[s]?.level[0] ?? null, share))).join(" ");
  const { figure } = chart(caption, spoken, (width) => {
    const series: object[] = names.map((name, s) => ({
      type: "line", name, symbol: shape(s), symbolSize: 6, showSymbol: true, silent: true, color: colour(s),
      lineStyle: { width: s === 0 ? 2.5 : 1.8, type: s === 0 ? "solid" : s % 2 === 1 ? "dashed" : "dotted" },
      data: at.map((x, i) => [x, of(values[i]?.[s]?.level[0])]),
    }));
    if (points.length > 0)
      series.push({ type: "custom", name: words.published, silent: true, itemStyle: { color: publishedColour }, renderItem: published,
        data: points.map(({ from, to, value }) => [from, to, value]) });
    const top = legendHeight([...names, ...(points.length > 0 ? [words.published] : [])], width);
    const option = {
      legend: { ...legend, ...(isTiny(width) ? upright(width) : { width: width - 10 }), data: [...names, ...(points.length > 0 ? [{ name: words.published, icon: publishedIcon, itemStyle: { color: publishedColour } }] : [])] },
      grid: { left: 8, right: 20, top: 14 + top, bottom: 20, containLabel: true },
      xAxis: { type: "value", min: at[0], max: at[at.length - 1], minInterval: 1, splitNumber: isTiny(width) ? 2 : 6, name: axisName, nameLocation: "middle", nameGap: 22, ...axis,
        axisLabel: { ...axis.axisLabel, hideOverlap: true, formatter: (value: number) => String(value) }, splitLine: { show: false } },
      yAxis: { type: "value", min: 0, max: highest, ...axis, axisLabel: { color: faint, formatter: "{value} %" } },
      series,
    };
    return { option, height: 236 + top };
  });
  return figure;
}

function levelsTable(caption: string, head: string, report: ReportDocument, rows: { label: string; values: ByScenario }[][], headings: string[]): HTMLElement {
  return table({
    caption, head: [head, ...titles(report)],
    rows: rows.flatMap((group, g) => [
      { cells: [headings[g]], heading: true },
      ...group.filter(({ values }) => values[0]?.level[0] !== null).map(({ label: name, values }) => ({
        cells: [name, ...values.map((one, s) => (s === 0 ? levelWithInterval(one.level, share) : difference(one.difference ?? [null, null, null], share)))],
      })),
    ]),
  });
}

function publishedTable(employment: Employment): HTMLElement {
  const { after, residence } = employment.published;
  const named = [
    ...after.map((one) => ({ ...one, name: words.publishedAfter(label(one.people), String(one.exit_year)) })),
    ...residence.map((one) => ({ ...one, name: words.publishedResidence(String(one.from), String(one.to)) })),
  ];
  return table({
    caption: words.publishedTable, head: [words.figure, words.publishedValue, words.bounds, words.use, words.evidence], words: [3, 4],
    rows: named.map((one) => ({
      cells: [one.name, level(one.value, plain(1)), words.range(level(one.low, plain(1)), level(one.high, plain(1))),
        one.fitted ? words.fitted : words.heldOut, element("code", {}, one.evidence)],
    })),
  });
}

function splitChart(report: ReportDocument, employment: Employment): HTMLElement {
  const names = titles(report);
  const { statuses, split } = employment.after_exit;
  const sexes: People[] = ["men", "women"];
  const { figure } = stackChart({
    caption: words.splitCaption, axisName: words.perHundred, most: 100, digits: (value) => level(value, plain(0)),
    bars: barNames(sexes.map(label), names),
    parts: statuses.map((status, i) => ({
      name: label(`status: ${status}`), colour: partColours[i] ?? "#000",
      values: sexes.flatMap((people) => names.map((_, s) => (split[people][i]?.[s]?.level[0] ?? 0) * 100)),
    })),
  });
  return figure;
}

export function employmentSection(report: ReportDocument): HTMLElement | null {
  const { employment } = report;
  if (!employment) return null;
  const names = titles(report);
  const { residence, after_exit: after, published: known } = employment;
  const points = (people: People): Point[] =>
    known.after.filter((one) => one.people === people).map((one) => ({ ...one, from: one.exit_year, to: one.exit_year }));
  const residenceCharts = everyone.map((people) => linesChart({ caption: words.residenceCaption(label(people)), names, at: residence.years,
    values: residence[people], published: people === "all" ? known.residence : [], axisName: words.yearsSince, highest: 100 }));
  const afterCharts = everyone.map((people) => linesChart({ caption: words.afterCaption(label(people)), names, at: after.exit_years,
    values: after.by_exit_year[people], published: points(people), axisName: words.exitYear, highest: 100 }));
  const headings = everyone.map(label);
  return section("employment", words.employmentTitle,
    element("h3", {}, words.residenceTitle), paragraph(words.residenceText), element("div", { class: "three" }, residenceCharts),
    details(words.numbers, levelsTable(words.residenceTable, words.yearsSince, report,
      everyone.map((people) => residence.years.map((year, i) => ({ label: String(year), values: residence[people][i] ?? [] }))), headings)),
    element("h3", {}, words.afterTitle), paragraph(words.afterText), element("div", { class: "three" }, afterCharts),
    splitChart(report, employment),
    details(words.numbers, levelsTable(words.afterTable, words.exitYear, report,
      everyone.map((people) => after.exit_years.map((year, i) => ({ label: String(year), values: after.by_exit_year[people][i] ?? [] }))), headings),
    levelsTable(words.splitTable, words.status, report,
      everyone.map((people) => after.statuses.map((status, i) => ({ label: label(`status: ${status}`), values: after.split[people][i] ?? [] }))), headings)),
    details(words.publishedTitle, publishedTable(employment)), note(words.publishedNote));
}

