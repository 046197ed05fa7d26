import type { Triple } from "./document";
import { chart, colour, faint, font as chartFont, ink, isNarrow, rule, shape, textWidth, type Figure } from "./chart";
import { words } from "./language";
import { difference, holdsZero, type Style } from "./numbers";

/** One line of a forest plot: an effect with its interval over luck, and over what nobody has measured. */
export interface ForestRow {
  label: string;
  scenario: number;
  value: Triple;
  over?: [number | null, number | null];
  style: Style;
}
/** Rows under one heading share a scale; the line of no effect is the same for all. */
export interface ForestGroup {
  heading: string;
  rows: ForestRow[];
}

const rowHeight = 20;
const headingHeight = 24;

interface Placed {
  row?: ForestRow;
  heading?: string;
  y: number;
  scale: number;
}

/** The farthest that anything of the group reaches from no effect. */
function reachOf({ rows }: ForestGroup): number {
  const ends = rows.flatMap(({ value, over }) => [...value, ...(over ?? [])]).map((end) => Math.abs(end ?? 0));
  return Math.max(...ends) || 1;
}

function placed(groups: ForestGroup[], shared: boolean, top: number): { all: Placed[]; height: number } {
  const all: Placed[] = [];
  const widest = Math.max(...groups.map(reachOf));
  let y = top + 4;
  for (const group of groups) {
    const scale = shared ? widest : reachOf(group);
    if (group.heading) all.push({ heading: group.heading, y: (y += headingHeight) - headingHeight / 2, scale });
    for (const row of group.rows) all.push({ row, y: (y += rowHeight) - rowHeight / 2, scale });
  }
  return { all, height: y + 8 };
}

const line = (x1: number, x2: number, y: number, width: number, stroke: string): object => ({
  type: "line",
  shape: { x1, x2, y1: y, y2: y },
  style: { stroke, lineWidth: width, lineCap: "butt" },
});

/** On white, so that the line of no effect does not run through it. */
function text(words: string, x: number, y: number, fill: string, bold = false, align = "left", width = 0): object {
  const mayNotFit = width > 0 && textWidth(words, bold ? 600 : 400) > width;
  const cut = { ...(mayNotFit ? { width, overflow: "truncate" } : {}), backgroundColor: "#fff" };
  const style = `${bold ? "600 " : ""}12px ${chartFont}`;
  return { type: "text", style: { text: words, x, y, fill, font: style, align, verticalAlign: "middle", ...cut } };
}

/** Circle, square, triangle or diamond, as in the other charts. */
function mark(kind: string, x: number, y: number, fill: string): object {
  const half = 5;
  const style = { fill, stroke: "#fff", lineWidth: 1 };
  if (kind === "rect" || kind === "roundRect")
    return { type: "rect", shape: { x: x - half, y: y - half, width: 2 * half, height: 2 * half }, style };
  if (kind === "circle") return { type: "circle", shape: { cx: x, cy: y, r: half }, style };
  const points = kind === "triangle"
    ? [[x, y - half - 1], [x + half + 1, y + half], [x - half - 1, y + half]]
    : [[x, y - half - 1], [x + half + 1, y], [x, y + half + 1], [x - half - 1, y]];
  return { type: "polygon", shape: { points }, style };
}

interface Frame {
  left: number;
  right: number;
  width: number;
  narrow: boolean;
}

function frameOf(width: number): Frame {
  return isNarrow(width)
    ? { left: 6, right: width - 6, width, narrow: true }
    : { left: Math.min(280, width * 0.4), right: width - 200, width, narrow: false };
}

/** The scenarios by mark, a line each: on a phone they are named once, so that effects have the whole width. */
function marksNamed(groups: ForestGroup[], width: number): object[] {
  const names = new Map(groups.flatMap(({ rows }) => rows.map(({ scenario, label }) => [scenario, label] as const)));
  return [...names].flatMap(([scenario, name], at) => {
    const y = at * rowHeight + rowHeight / 2;
    return [mark(shape(scenario), 8, y, colour(scenario)), text(name, 22, y, ink, false, "left", width - 24)];
  });
}

function drawn({ row, heading, y, scale }: Placed, frame: Frame): object[] {
  if (heading !== undefined) return [text(heading, 0, y, ink, true, "left", frame.width)];
  if (!row) return [];
  const x = (value: number): number => frame.left + ((value / scale + 1) / 2) * (frame.right - frame.left);
  const [mean, low, high] = row.value;
  const shapes = frame.narrow ? [] : [text(row.label, 0, y, faint, false, "left", frame.left - 12)];
  if (mean === null) return shapes;
  const fill = colour(row.scenario);
  const [overLow, overHigh] = row.over ?? [null, null];
  if (overLow !== null && overHigh !== null) shapes.push(line(x(overLow), x(overHigh), y, 1.5, fill));
  if (low !== null && high !== null) shapes.push(line(x(low), x(high), y, 5, fill));
  shapes.push(mark(shape(row.scenario), x(mean), y, holdsZero(row.value) ? "#fff" : fill));
  if (holdsZero(row.value)) Object.assign((shapes[shapes.length - 1] as { style: object }).style, { stroke: fill, lineWidth: 2 });
  if (!frame.narrow)
    shapes.push(text(difference(row.value, row.style), frame.width, y, ink, false, "right"));
  return shapes;
}

/** `shared`: all groups have the same scale, for numbers of one unit. */
export function forest(caption: string, description: string, groups: () => ForestGroup[], shared = false): Figure {
  return chart(caption, description, (width) => {
    const frame = frameOf(width);
    const shown = groups();
    const names = frame.narrow ? marksNamed(shown, width) : [];
    const top = (names.length / 2) * rowHeight;
    const { all, height } = placed(shown, shared, top);
    const zero = (frame.left + frame.right) / 2;
    const children = [
      ...names,
      { type: "line", shape: { x1: zero, x2: zero, y1: top, y2: height }, style: { stroke: rule, lineWidth: 2 } },
      ...all.flatMap((one) => drawn(one, frame)),
    ];
    const option = {
      xAxis: { show: false, min: 0, max: 1 },
      yAxis: { show: false, min: 0, max: 1 },
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      series: [{ type: "custom", silent: true, data: [[0, 0]], clip: false, renderItem: () => ({ type: "group", children }) }],
    };
    return { option, height };
  });
}

export const forestNote = (over: boolean): string => (over ? words.forestNoteOver : words.forestNote);
