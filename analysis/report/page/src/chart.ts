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

export type Draw = (width: number) => { option: EChartsCoreOption; height: number };

interface Mounted {
  place: HTMLElement;
  chart: echarts.ECharts;
  draw: Draw;
  drawn: number;
}
const mounted: Mounted[] = [];

/** What a page of A4 has room for below a heading, a paragraph and a caption [px]. */
const printHeight = 800;

/** Draws for paper; what is taller than a page shrinks to it. */
function print(one: Mounted): void {
  redraw(one, printWidth(one.place));
  one.place.style.zoom = String(Math.min(1, printHeight / one.chart.getHeight()));
}

function redraw(one: Mounted, width: number): void {
  one.place.style.zoom = "";
  if (width === 0 || width === one.drawn) return;
  one.drawn = width;
  const { option, height } = one.draw(width);
  one.place.style.height = `${height}px`;
  one.chart.resize({ width, height });
  one.chart.setOption({ animation: false, textStyle: { fontFamily: font, color: ink }, ...option }, true);
}

const widthOf = (place: HTMLElement): number => Math.floor(place.clientWidth);

/** Draws every chart on the page; they have a width only once they stand in it. All are measured before one is drawn:
 * the browser would lay out the whole page again for each. */
export function drawAll(): void {
  const measured = mounted.map((one) => ({ one, width: widthOf(one.place) }));
  for (const { one, width } of measured) redraw(one, width);
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
  /** Draws anew, after a choice. */
  again: (description: string) => void;
}

/** A chart with what it shows in words for who cannot see it; the same numbers stand in a table beside it. */
export function chart(caption: string, description: string, draw: Draw): Figure {
  const place = element("div", { class: "chart", role: "img", "aria-label": `${caption}. ${description} ${words.tableBelow}` });
  const figure = element("figure", {}, element("figcaption", {}, caption), place);
  const one = { place, chart: echarts.init(place, undefined, { renderer: "svg", width: 300, height: 100 }), draw, drawn: 0 };
  mounted.push(one);
  return {
    figure,
    again: (text) => {
      place.setAttribute("aria-label", `${caption}. ${text} ${words.tableBelow}`);
      one.drawn = 0;
      redraw(one, widthOf(place));
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
