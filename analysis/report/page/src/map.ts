import type { LocalMeasure, Place, ReportDocument, Triple } from "./document";
import { chart, echarts, faint, ink, isNarrow, tooltip, type Figure } from "./chart";
import { choice, details, element, note, paragraph, section, table } from "./dom";
import { label, words } from "./language";
import { titles } from "./names";
import { difference, holdsZero, level, levelWithInterval, plain, share } from "./numbers";
import { outlines, placeName } from "./outlines";

interface Shade {
  name: string;
  colour: string;
  holds: (value: Triple) => boolean;
}

const notShown = "#ffffff";
const open = "#dfe3e8";
const isWide = ([, low, high]: Triple): boolean => low === null || high === null || high - low > 0.2;
const between = (low: number, high: number) => ([mean]: Triple): boolean => mean !== null && mean >= low && mean < high;

/** Where the interval is wide the place says little, so it is drawn without a value. */
const levelShades = (): Shade[] => [
  { name: words.tooWide, colour: open, holds: isWide },
  ...[[0, 0.3, "#f6dcc0"], [0.3, 0.4, "#f0b98a"], [0.4, 0.5, "#d9d28f"], [0.5, 0.6, "#a3c586"], [0.6, 0.7, "#5f9f72"], [0.7, 1.01, "#1f6f54"]].map(
    ([low, high, colour]) => ({
      name: Number(high) > 1 ? words.atLeast(`${Number(low) * 100}`) : words.range(`${Math.round(Number(low) * 100)}`, `${Math.round(Number(high) * 100)} %`),
      colour: String(colour), holds: between(Number(low), Number(high)),
    })),
];

const differenceShades = (): Shade[] => [
  { name: words.maybeNoneHere, colour: open, holds: (value) => value[1] === null || holdsZero(value) },
  { name: words.moreThan("5"), colour: "#1f6f54", holds: between(0.05, 9) },
  { name: words.upTo("2", "5"), colour: "#5f9f72", holds: between(0.02, 0.05) },
  { name: words.range("0", `+2 ${words.points}`), colour: "#b5d3b9", holds: between(0, 0.02) },
  { name: words.range("0", `−2 ${words.points}`), colour: "#f0c3a0", holds: between(-0.02, 0) },
  { name: words.downTo("2", "5"), colour: "#d98a4e", holds: between(-0.05, -0.02) },
  { name: words.lessThan("5"), colour: "#8a3a00", holds: between(-9, -0.05) },
];

const local: LocalMeasure[] = ["work_or_education_1y", "handover_held_of_due"];

interface Choice {
  measure: LocalMeasure;
  scenario: number;
}

const isLevel = ({ scenario }: Choice): boolean => scenario === 0;

function valueOf(place: Place, { measure, scenario }: Choice): Triple | null {
  const one = place[measure]?.scenarios[scenario];
  const value = scenario === 0 ? one?.level : one?.difference;
  return value && value[0] !== null ? value : null;
}

const told = (value: Triple, chosen: Choice): string =>
  isLevel(chosen) ? levelWithInterval(value, share) : difference(value, share);

function spoken(places: Place[], chosen: Choice): string {
  const shown = places.filter((place) => valueOf(place, chosen) !== null);
  const open = shown.filter((place) => (isLevel(chosen) ? isWide : holdsZero)(valueOf(place, chosen) ?? [null, null, null]));
  return isLevel(chosen) ? words.mapSpokenLevel(String(shown.length), String(open.length)) : words.mapSpokenDifference(String(shown.length), String(open.length));
}

function drawMap(places: Place[], get: () => Choice): Figure {
  echarts.registerMap("norway", outlines as Parameters<typeof echarts.registerMap>[1]);
  const byNumber = new Map(places.map((place) => [place.number, place]));
  return chart(words.mapCaption, spoken(places, get()), (width) => {
    const chosen = get();
    const shades = isLevel(chosen) ? levelShades() : differenceShades();
    const data = outlines.features.map(({ properties: { name } }) => {
      const place = byNumber.get(name);
      const value = place && valueOf(place, chosen);
      const shade = value && shades.find((one) => one.holds(value));
      return { name, itemStyle: { areaColor: shade ? shade.colour : notShown } };
    });
    const option = {
      tooltip: { ...tooltip, formatter: ({ name }: { name: string }) => {
        const place = byNumber.get(name);
        const value = place && valueOf(place, chosen);
        return `${placeName(name)}<br>${value ? told(value, chosen) : place ? words.tooFew : words.notFounded}`;
      } },
      series: [{
        type: "map", map: "norway", aspectScale: 1, left: 4, right: 4, top: 4, bottom: 4, selectedMode: false, data,
        itemStyle: { borderColor: faint, borderWidth: isNarrow(width) ? 0.25 : 0.4 }, label: { show: false },
        emphasis: { label: { show: false }, itemStyle: { areaColor: "inherit", borderColor: ink, borderWidth: 1.5 } },
      }],
    };
    return { option, height: Math.min(760, Math.round(width * 1.15)) };
  });
}

function key(chosen: Choice): HTMLElement {
  const [unsure, ...sure] = isLevel(chosen) ? levelShades() : differenceShades();
  const shades = [...sure, ...(unsure ? [unsure] : []), { name: words.notShown, colour: notShown }];
  return element("ul", { class: "key" }, ...shades.map(({ name, colour }) =>
    element("li", {}, element("span", { class: "swatch", style: `background:${colour}` }), name)));
}

function placesTable(report: ReportDocument, places: Place[], measure: LocalMeasure): HTMLElement {
  const shown = places.filter((place) => place[measure] !== null)
    .sort((one, other) => placeName(one.number).localeCompare(placeName(other.number), "nb"));
  return table({
    caption: words.placesTable(label(`local: ${measure}`)),
    head: [words.municipality, words.peopleReplicate, ...titles(report)],
    rows: shown.map((place) => ({
      cells: [placeName(place.number), level(place[measure]?.people ?? null, plain(0)),
        ...titles(report).map((_, scenario) => {
          const value = valueOf(place, { measure, scenario });
          return value ? told(value, { measure, scenario }) : "–";
        })],
    })),
  });
}

export function mapSection(report: ReportDocument): HTMLElement | null {
  const { places } = report;
  if (!places) return null;
  const chosen: Choice = { measure: "work_or_education_1y", scenario: titles(report).length > 1 ? 1 : 0 };
  const legend = element("div");
  const { figure, again } = drawMap(places, () => chosen);
  const show = (): void => {
    legend.replaceChildren(key(chosen));
    again(spoken(places, chosen));
  };
  const measures = local.filter((measure) => places.some((place) => place[measure] !== null));
  const whats = titles(report).map((title, s) => (s === 0 ? words.levelIn(title) : words.differenceOf(title)));
  const what = choice(words.show, [...whats.slice(1), ...whats.slice(0, 1)], (row) => {
    chosen.scenario = (row + 1) % whats.length;
    show();
  });
  const measure = choice(words.measure, measures.map((one) => label(`local: ${one}`)), (row) => {
    chosen.measure = measures[row] ?? "work_or_education_1y";
    show();
  });
  return section("map", words.mapTitle, paragraph(words.mapText), element("div", { class: "choices" }, what, measure),
    element("div", { class: "map" }, figure, legend), note(words.mapNote),
    measures.map((one) => details(words.placesDetails(label(`local: ${one}`)), placesTable(report, places, one))),
    note(words.mapData));
}
