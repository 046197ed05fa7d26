import type { ByScenario } from "./document";
import { axis, chart, colour, ink, isNarrow, legend, legendRows, shape, type Figure } from "./chart";
import { levelWithInterval, type Style } from "./numbers";

/** Levels of several things in every scenario, with their intervals: one row a thing, one mark a scenario. */
export interface Levels {
  caption: string;
  names: string[];
  rows: { label: string; values: ByScenario }[];
  style: Style;
  axisName: string;
  most?: number;
}

interface Api {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => [number, number];
}

const nudge = 9; // between the scenarios of a row [px]

function whisker(scenario: number, scenarios: number) {
  return (_: unknown, api: Api): object | null => {
    const [low, high, row] = [api.value(0), api.value(1), api.value(2)];
    if (Number.isNaN(low) || Number.isNaN(high)) return null;
    const [x1, y] = api.coord([low, row]);
    const [x2] = api.coord([high, row]);
    const at = y + (scenario - (scenarios - 1) / 2) * nudge;
    return { type: "line", shape: { x1, x2, y1: at, y2: at }, style: { stroke: colour(scenario), lineWidth: 3, opacity: 0.55 } };
  };
}

export function levelsChart({ caption, names, rows, style, axisName, most }: Levels): Figure {
  const factor = style.share ? 100 : 1;
  const of = (value: number | null | undefined): number => (value === null || value === undefined ? NaN : value * factor);
  const spoken = rows
    .map((row) => `${row.label}: ${row.values.map((one, s) => `${names[s]} ${levelWithInterval(one.level, style)}`).join(", ")}.`)
    .join(" ");
  return chart(caption, spoken, (width) => {
    const series = names.flatMap((name, s) => [
      { type: "custom", name, silent: true, clip: true, itemStyle: { color: colour(s) }, renderItem: whisker(s, names.length),
        encode: { x: [0, 1], y: 2 },  // so that the axis reaches as far as the intervals
        data: rows.map((row, r) => [of(row.values[s]?.level[1]), of(row.values[s]?.level[2]), r]) },
      { type: "scatter", name, silent: true, symbol: shape(s), symbolSize: 9, itemStyle: { color: colour(s) },
        symbolOffset: [0, (s - (names.length - 1) / 2) * nudge], data: rows.map((row, r) => [of(row.values[s]?.level[0]), r]) },
    ]);
    const narrow = isNarrow(width);
    const rowsAbove = narrow ? names.length : legendRows(names, width);
    const option = {
      legend: { ...legend, data: names.map((name, s) => ({ name, icon: shape(s), itemStyle: { color: colour(s) } })), orient: narrow ? "vertical" : "horizontal" },
      grid: { left: narrow ? 118 : 236, right: 20, top: 14 + 22 * rowsAbove, bottom: 36 },
      xAxis: { type: "value", ...(most === undefined ? {} : { max: most }), name: narrow ? "" : axisName, nameLocation: "middle", nameGap: 24, ...axis },
      yAxis: { type: "category", inverse: true, data: rows.map((row) => row.label), ...axis, axisTick: { show: false },
        splitLine: { show: true, lineStyle: { color: "#eef0f3" } },
        axisLabel: { color: ink, fontSize: 12, width: narrow ? 108 : 224, overflow: "break", lineHeight: 13 } },
      series,
    };
    return { option, height: 60 + 22 * rowsAbove + rows.length * Math.max(26, names.length * nudge + 10) };
  });
}

/** Bars for every thing in every scenario: the thing is named at its first bar. */
export const barNames = (things: string[], scenarios: string[]): string[] =>
  things.flatMap((thing) => scenarios.map((name, s) => (scenarios.length === 1 ? thing : s === 0 ? `{thing|${thing}}\n${name}` : name)));

const barLabel = { color: ink, fontSize: 12, lineHeight: 14, rich: { thing: { fontWeight: 600, fontSize: 12, color: ink, lineHeight: 16 } } };
/** On a phone a bar's name stands in one line above it, else before it. */
const labelAbove = (width: number): object =>
  ({ ...barLabel, inside: true, margin: 0, align: "left", verticalAlign: "bottom", padding: [0, 0, 8, 0], width: width - 12, overflow: "truncate" });
const labelBefore = { ...barLabel, width: 246, overflow: "break" };

/** Parts of a whole in every scenario, as stacked bars. */
export interface Stack {
  caption: string;
  bars: string[];
  parts: { name: string; values: (number | null)[]; colour: string; pattern?: boolean }[];
  axisName: string;
  most?: number;
  digits: (value: number) => string;
}

/** Each at least 3 to 1 against white, with a white line between neighbours. */
export const partColours = ["#1f6f54", "#4d8f33", "#7f8f1c", "#b37d1a", "#808993", "#7b3fa0", "#4a7fb5", "#a3123a", "#c4637d", "#3f4851", "#8c6d46"];

export function stackChart({ caption, bars, parts, axisName, most, digits }: Stack): Figure {
  const spoken = bars
    .map((bar, b) => `${bar.replace(/[{}|]|thing\|/g, "")}: ${parts.map((part) => `${part.name} ${digits(part.values[b] ?? NaN)}`).join(", ")}.`)
    .join(" ");
  return chart(caption, spoken, (width) => {
    const narrow = isNarrow(width);
    const rowsAbove = legendRows(parts.map((part) => part.name), width - 10);
    const option = {
      legend: { ...legend, data: parts.map((part) => part.name), width: width - 10 },
      grid: { left: narrow ? 4 : 258, right: 20, top: 16 + 24 * rowsAbove, bottom: 36 },
      xAxis: { type: "value", ...(most === undefined ? {} : { max: most }), name: narrow ? "" : axisName, nameLocation: "middle", nameGap: 24, ...axis },
      yAxis: { type: "category", inverse: true, data: narrow ? bars.map((bar) => bar.replace("\n", "  ")) : bars, ...axis, axisTick: { show: false },
        axisLine: { show: !narrow }, axisLabel: narrow ? labelAbove(width) : labelBefore },
      series: parts.map((part) => ({
        type: "bar", stack: "all", name: part.name, silent: true, barMaxWidth: narrow ? 12 : 22, data: part.values.map((value) => value ?? 0),
        itemStyle: { color: part.colour, borderColor: "#fff", borderWidth: 1 },
      })),
    };
    return { option, height: 64 + 24 * rowsAbove + bars.length * (narrow ? 38 : 34) };
  });
}

