import { BarChart, CustomChart, LineChart, MapChart, SankeyChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { EChartsCoreOption } from "echarts/core";
import { element } from "./dom";
import { words } from "./language";

echarts.use([
  BarChart, CustomChart, LineChart, MapChart, SankeyChart, ScatterChart,
  GeoComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, VisualMapComponent,
  SVGRenderer,
]);

export { echarts };

export const ink = "#1b1f24";
export const faint = "#5b6570";
export const rule = "#d5dae0";

/** The base, then the alternatives: each at least 3 to 1 against white, and told apart by its shape as well. */
const colours = ["#3f4851", "#005aa3", "#b04a00", "#00704a", "#7b3fa0", "#a3123a", "#00707f", "#6b5900"];
const shapes = ["circle", "rect", "triangle", "diamond", "roundRect"];
export const colour = (scenario: number): string => colours[scenario % colours.length] ?? ink;
export const shape = (scenario: number): string => shapes[scenario % shapes.length] ?? "circle";

/** Charts measure their texts, for which a browser needs to be told a font by name. */
export const font = "system-ui, -apple-system, 'Segoe UI', 'Liberation Sans', Arial, sans-serif";

/** Widths on A4 less its margins [px]: of one chart, of one of three beside each other, of the map beside its key. */
function printWidth(place: HTMLElement): number {
  if (place.closest(".three")) return 205;
  return place.closest(".map") ? 460 : 660;
}

/** Whether a drawing of this width is that of a phone. */
export const isNarrow = (width: number): boolean => width < 560;

interface Drawing {
  option: EChartsCoreOption;
  height: number;
}
export type Draw = (width: number) => Drawing;

interface Mounted {
  place: HTMLElement;
  draw: Draw;
  width: number; // of the room that it has, 0 before it has any [px]
  height: number; // of the same [px]
  waiting: Drawing | null;
  chart: echarts.ECharts | null; // from when it is drawn first
}
const mounted: Mounted[] = [];

/** What a page of A4 has room for below a heading, a paragraph and a caption [px]. */
const printHeight = 800;

/** Draws for paper; what is taller than a page shrinks to it. */
function print(one: Mounted): void {
  makeRoom(one, printWidth(one.place));
  drawNow(one);
  one.place.style.zoom = String(Math.min(1, printHeight / one.height));
}

/** What is below keeps its place when the chart is drawn. */
function makeRoom(one: Mounted, width: number): void {
  one.place.style.zoom = "";
  if (width === 0 || width === one.width) return;
  one.width = width;
  one.waiting = one.draw(width);
  one.height = one.waiting.height;
  one.place.style.height = `${one.height}px`;
  one.place.setAttribute("aria-busy", "true");
}

function drawNow(one: Mounted): void {
  const { width, height, waiting } = one;
  if (!waiting) return;
  one.waiting = null;
  one.chart ??= echarts.init(one.place, undefined, { renderer: "svg", width, height });
  one.chart.resize({ width, height });
  one.chart.setOption({ animation: false, textStyle: { fontFamily: font, color: ink }, ...waiting.option }, true);
  one.place.removeAttribute("aria-busy");
}

function isInView({ place }: Mounted): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

let drawing = false;
/** Draws what waits, what is in view first, and lets the reader scroll and choose between two charts. */
function drawOn(): void {
  const waiting = mounted.filter((one) => one.waiting);
  const next = waiting.find(isInView) ?? waiting[0];
  drawing = next !== undefined;
  if (!next) return;
  drawNow(next);
  setTimeout(drawOn);
}

const widthOf = (place: HTMLElement): number => Math.floor(place.clientWidth);

/** Draws every chart on the page; they have a width only once they stand in it. All are measured before one has room:
 * the browser would lay out the whole page again for each. */
export function drawAll(): void {
  const measured = mounted.map((one) => ({ one, width: widthOf(one.place) }));
  for (const { one, width } of measured) makeRoom(one, width);
  if (!drawing) setTimeout(drawOn);
  drawing = true;
}

/** While it is printed a page has the size of paper, and what it is told of its window comes too late. */
let onPaper = false;
window.addEventListener("resize", () => {
  if (!onPaper) drawAll();
});
window.addEventListener("beforeprint", () => {
  onPaper = true;
  mounted.forEach(print);
});
window.addEventListener("afterprint", () => {
  onPaper = false;
  drawAll();
});

export interface Figure {
  figure: HTMLElement;
  /** Draws anew, after a choice; once it stands in the page. */
  again: (description: string, caption?: string) => void;
}

/** A chart with what it shows in words for who cannot see it; the same numbers stand in a table beside it. */
export function chart(caption: string, description: string, draw: Draw): Figure {
  const place = element("div", { class: "chart", role: "img" });
  const title = element("figcaption");
  const say = (said: string, under = caption): void => {
    title.textContent = under;
    place.setAttribute("aria-label", `${under}. ${said} ${words.tableBelow}`);
  };
  say(description);
  const one: Mounted = { place, draw, width: 0, height: 0, waiting: null, chart: null };
  mounted.push(one);
  return {
    figure: element("figure", {}, title, place),
    again: (said, under) => {
      say(said, under);
      one.width = 0;
      makeRoom(one, widthOf(place));
      drawNow(one);
    },
  };
}

export const axisText = { color: faint, fontSize: 12 };
export const axis = {
  axisLabel: axisText,
  axisLine: { lineStyle: { color: faint } },
  splitLine: { lineStyle: { color: rule } },
  nameTextStyle: { color: faint, fontSize: 12 },
};
export const tooltip = { confine: true, textStyle: { color: ink, fontSize: 13 }, borderColor: faint };
export const legend = { textStyle: { color: ink, fontSize: 12 }, itemWidth: 16, itemHeight: 10, left: 0, top: 0 };

const pen = document.createElement("canvas").getContext("2d");

/** How wide a text is in a chart [px]. */
export function textWidth(text: string, weight = 400): number {
  if (!pen) return text.length * 7;
  pen.font = `${weight} 12px ${font}`;
  return pen.measureText(text).width;
}

/** Rows that names need in a legend of this width. */
export function legendRows(names: string[], width: number): number {
  let [rows, filled] = [1, 0];
  for (const name of names) {
    const needs = textWidth(name) + 22; // with the mark before it [px]
    if (filled > 0 && filled + needs > width) [rows, filled] = [rows + 1, 0];
    filled += needs + 10;
  }
  return rows;
}
