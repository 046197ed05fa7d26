import type { Alternative, Change, Cost, ReportDocument, Triple } from "./document";
import { chart, colour, faint, ink, isNarrow, shape, axis } from "./chart";
import { details, element, list, note, paragraph, section, table, type Child } from "./dom";
import { label, words } from "./language";
import { abouts, alternatives, titles } from "./names";
import { bounds, count, date, difference, holdsZero, kroner, level, levelWithInterval, plain, share, signed, triple, type Style } from "./numbers";

const say = words.finding;

function effectSentence(alternative: Alternative, measure: string, style: Style): string {
  const pair = alternative.headline.reachable[measure];
  const what = words.measures[measure] ?? measure;
  if (!pair || pair.difference.replicates === 0) return say.nobody(what);
  const value = triple(pair.difference);
  const [mean, low, high] = value;
  if (mean === 0 && low === 0 && high === 0) return say.nothing(what);
  const size = `${signed(mean, style)}${style.share ? ` ${words.percentagePoints}` : ""}`;
  if (low === null || high === null) return say.oneReplicate(size, what);
  const interval = bounds(low, high, style);
  return holdsZero(value) ? say.maybeNone(size, what, interval) : say.effect(size, what, interval);
}

/** The second interval: what nobody has measured. */
function overSentence(alternative: Alternative, measure: string, style: Style): string | null {
  const over = alternative.over?.reachable[measure];
  if (!over || over.low === null || over.high === null || over.draws === 0) return null;
  const unit = style.share ? ` ${words.percentagePoints}` : "";
  const open = holdsZero([over.median, over.low, over.high]);
  const sign = over.same_sign === null ? null : Math.round(over.same_sign * over.draws);
  return say.over(over.draws, bounds(over.low, over.high, style) + unit, sign, open);
}

function livesSentence(months: string, change: Change | undefined, floor: Change | undefined): string | null {
  if (!change || change.net.replicates === 0) return null;
  const one = plain(1);
  const base = floor && floor.net.replicates > 0
    ? say.floor(level(floor.gained.mean, one), level(floor.lost.mean, one)) : "";
  return say.lives(months, signed(change.net.mean, one), level(change.gained.mean, one), level(change.lost.mean, one),
    holdsZero(triple(change.net))) + base;
}

function goalSentence({ goal }: ReportDocument, scenario: number): string | null {
  const one = goal?.scenarios[scenario];
  if (!goal || !one || one.level[0] === null || one.short_of[0] === null) return null;
  const hundred = ([mean, low, high]: Triple): Triple =>
    [mean && mean * 100, low && low * 100, high && high * 100];
  const reached = levelWithInterval(hundred(one.level), plain(1));
  const missing = level(Math.abs(one.short_of[0] * 100), plain(1));
  if (holdsZero(one.short_of)) return say.atGoal(reached, count(goal.goal * 100));
  return say.goal(reached, missing, count(goal.goal * 100), one.short_of[0] > 0);
}

function staffSentence({ coordination }: ReportDocument, scenario: number): string | null {
  if (!coordination.hours) return null;
  const parts = coordination.hours.map(({ agency, staff_years }) => {
    const value = staff_years[scenario]?.difference;
    return value && value[0] !== null ? `${label(agency)} ${difference(value, plain(1))}` : null;
  });
  const said = parts.filter((part): part is string => part !== null);
  return said.length > 0 ? say.staff(said.join("; ")) : null;
}

function costSentence(cost: Cost | undefined): string | null {
  if (!cost) return null;
  if (!cost.stated || cost.ratio === undefined || cost.low === undefined || cost.high === undefined)
    return say.noCost(label(cost.why_not ?? ""));
  return say.cost(level(cost.ratio, kroner), words.range(level(cost.low, kroner), level(cost.high, kroner)), cost.ratio < 0);
}

function findings(report: ReportDocument, scenario: number): Child[] {
  const alternative = report.comparison.alternatives[scenario - 1];
  if (!alternative) return [];
  const months: Style = { decimals: 2 };
  const floor = report.comparison.floor_per_1000;
  return [
    effectSentence(alternative, "months_in_work_60", months),
    overSentence(alternative, "months_in_work_60", months),
    effectSentence(alternative, "work_or_education_1y", share),
    overSentence(alternative, "work_or_education_1y", share),
    goalSentence(report, scenario),
    ...["24", "48"].map((m) => livesSentence(m, alternative.lives_changed_per_1000[m], floor[m])),
    staffSentence(report, scenario),
    costSentence(alternative.cost_per_work_year["municipality and state"]),
  ].filter((sentence) => sentence !== null);
}

/** Where every scenario stands against the national goal. */
function goalChart(report: ReportDocument): HTMLElement | null {
  const { goal } = report;
  if (!goal) return null;
  const names = titles(report);
  const spoken = goal.scenarios.map((one, s) => `${names[s]}: ${levelWithInterval(one.level, share)}.`).join(" ");
  const ends = goal.scenarios.flatMap((one) => one.level).filter((end): end is number => end !== null);
  const { figure } = chart(words.goalChart(count(goal.goal * 100)), spoken, (width) => {
    const per = (value: number | null): number => (value ?? NaN) * 100;
    const data = goal.scenarios.map((one, s) => ({
      value: [per(one.level[0]), s], symbol: shape(s), itemStyle: { color: colour(s) },
      label: { show: true, position: "top", distance: 7, color: ink, formatter: level(one.level[0], share) },
    }));
    const lines = goal.scenarios.map((one, s) => ({ value: [per(one.level[1]), per(one.level[2]), s] }));
    const option = {
      grid: { left: isNarrow(width) ? 124 : 236, right: 24, top: 26, bottom: 40 },
      xAxis: { type: "value", min: Math.min(40, Math.floor(Math.min(...ends) * 10) * 10), max: Math.max(80, Math.ceil(Math.max(...ends) * 10) * 10),
        name: words.perHundred, nameLocation: "middle", nameGap: 26, ...axis },
      yAxis: { type: "category", inverse: true, data: names, ...axis, axisTick: { show: false },
        axisLabel: { color: ink, fontSize: 12, width: isNarrow(width) ? 112 : 224, overflow: "break", lineHeight: 13 } },
      series: [
        { type: "custom", data: lines, silent: true, renderItem: (_: unknown, api: CoordinateApi) => interval(api) },
        { type: "scatter", data, symbolSize: 12, silent: true,
          markLine: { silent: true, symbol: "none", lineStyle: { color: "#a3123a", width: 2, type: "dashed" },
            label: { formatter: words.goal, color: "#a3123a", fontSize: 12, position: "start", distance: -1, show: false },
            data: [{ xAxis: goal.goal * 100 }] } },
      ],
    };
    return { option, height: 76 + names.length * 46 };
  });
  return figure;
}

interface CoordinateApi {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => [number, number];
}

function interval(api: CoordinateApi): object | null {
  const [low, high, row] = [api.value(0), api.value(1), api.value(2)];
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  const [x1, y] = api.coord([low, row]);
  const [x2] = api.coord([high, row]);
  return { type: "line", shape: { x1, x2, y1: y, y2: y }, style: { stroke: faint, lineWidth: 5 } };
}

function goalTable(report: ReportDocument): HTMLElement | null {
  const { goal } = report;
  if (!goal) return null;
  const names = titles(report);
  return table({
    caption: words.goalTable(count(goal.goal * 100)),
    head: [words.scenario, words.workOrEducation, words.shortOf],
    rows: goal.scenarios.map((one, s) => ({
      cells: [names[s], levelWithInterval(one.level, share), `${difference(one.short_of, share)}`],
    })),
  });
}

/** With more scenarios than these only the first finding of each is open. */
const mostOpenCards = 4;

export function foundSection(report: ReportDocument): HTMLElement {
  const names = titles(report);
  const texts = abouts(report);
  const asked = (s: number): HTMLElement => element("p", { lang: texts[s]?.lang ?? "en" }, texts[s]?.text ?? "");
  const many = alternatives(report).length > mostOpenCards;
  const cards = alternatives(report).map((s) => {
    const found = [asked(s), element("h4", {}, words.whatWasFound), list(findings(report, s))];
    return element("article", { class: "card", style: `--mark: ${colour(s)}` }, element("h3", {}, names[s] ?? ""),
      many ? [paragraph(findings(report, s)[0]), details(words.allFindings(names[s] ?? ""), found)] : found);
  });
  const base = [element("h3", {}, names.length > 1 ? words.theBase(names[0] ?? "") : names[0] ?? ""), asked(0), paragraph(goalSentence(report, 0))];
  const table = goalTable(report);
  return section("found", names.length > 1 ? words.askedAndFound : words.whatWasRun,
    paragraph(words.reach(date(report.about.policy_date), names.length > 1)),
    cards, base, goalChart(report), table && details(words.numbers, table),
    note(report.about.replicates > 1 ? words.luckNote(count(report.about.replicates)) : words.noLuckNote, " ",
      report.about.draws > 0 ? words.overNote : words.noOverNote));
}
