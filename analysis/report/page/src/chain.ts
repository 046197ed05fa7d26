import type { ChainStep, ReportDocument } from "./document";
import { chart, faint, ink, type Figure } from "./chart";
import { choice, details, element, note, paragraph, section, table, type Child } from "./dom";
import { levelsChart } from "./grouped";
import { label, words } from "./language";
import { titles } from "./names";
import { count, difference, level, levelWithInterval, plain, share, triple } from "./numbers";

function chainTable(report: ReportDocument, chain: ChainStep[]): HTMLElement {
  const names = titles(report);
  return table({
    caption: words.chainTable,
    head: [words.link, ...names.flatMap((name, s) => (s === 0 ? [name, words.ofThoseBefore] : [name]))],
    rows: chain.map(({ step, people, share: part }) => ({
      cells: [
        label(step),
        levelWithInterval(people[0]?.level ?? [null, null, null], plain(0)),
        part ? level(part[0]?.level[0] ?? null, share) : "–",
        ...people.slice(1).map((one) => difference(one.difference ?? [null, null, null], plain(1))),
      ],
    })),
  });
}

function chainParts(report: ReportDocument, chain: ChainStep[]): Child[] {
  const rows = chain.flatMap(({ step, share: values }) => (values ? [{ label: label(step), values }] : []));
  const { figure } = levelsChart({ caption: words.chainCaption, names: titles(report), rows, style: share, axisName: words.perHundredBefore });
  const deadweight = report.comparison.alternatives.flatMap((one, a) => {
    const { users_in, users, added_users_of_the_other: other, twin_began_work_no_later: soon } = one.added_fast_track_users;
    const [added, back] = [users.of_twins?.mean ?? 0, other.of_twins?.mean ?? 0];
    // A handful of users are lives, not a share; and where both scenarios have added users they have changed places.
    if (users_in !== "alternative" || added < 5 || back >= added / 4 || !soon.of_twins) return [];
    return [paragraph(words.deadweight(titles(report)[a + 1] ?? "", level(added, plain(0)), levelWithInterval(triple(soon.of_twins), share)))];
  });
  return [element("h3", {}, words.chainTitle), paragraph(words.chainText), figure, chainTable(report, chain), deadweight];
}

const stages = [
  ["settled"], ["programme", "no_programme"], ["fast_track", "ordinary"],
  ["handover_held", "handover_missed", "no_handover_due", "still_there"],
  ["work", "education", "nav", "assistance", "outside", "left"],
];
const stationColours: Record<string, string> = {
  settled: "#3f4851", programme: "#005aa3", no_programme: "#8b949e", fast_track: "#b04a00", ordinary: "#4a7fb5",
  handover_held: "#00704a", handover_missed: "#a3123a", no_handover_due: "#6b5900", still_there: "#8b949e",
  work: "#00704a", education: "#5b8c2a", nav: "#b04a00", assistance: "#a3123a", outside: "#6d4a86", left: "#8b949e",
};

function sankey(report: ReportDocument, get: () => number): Figure {
  const spoken = (): string => words.flowSpoken(titles(report)[get()] ?? "");
  return chart(words.flowCaption, spoken(), (width) => {
    const flow = report.flow?.scenarios[get()];
    const links = flow?.links ?? [];
    const into = (station: string): number =>
      links.filter(({ to }) => to === station).reduce((sum, { people }) => sum + people, 0) || (flow?.people ?? 0);
    const used = stages.flatMap((stations, depth) => stations.map((name) => ({ name, depth })))
      .filter(({ name }) => links.some(({ from, to }) => from === name || to === name));
    const option = {
      series: [{
        type: "sankey", silent: true, left: 4, right: 150, top: 8, bottom: 8, nodeGap: 14, nodeWidth: 12, layoutIterations: 0, draggable: false,
        data: used.map(({ name, depth }) => ({
          name, depth, itemStyle: { color: stationColours[name] ?? faint, borderWidth: 0 },
          label: { color: ink, fontSize: 12, lineHeight: 15, position: "right", width: Math.min(140, width / 5 - 24), overflow: "break",
            formatter: `${label(`flow: ${name}`)}\n${count(into(name))}` },
        })),
        links: links.map(({ from, to, people }) => ({ source: from, target: to, value: people })),
        lineStyle: { color: "source", opacity: 0.28, curveness: 0.5 },
      }],
    };
    return { option, height: 460 };
  });
}

function flowTable(report: ReportDocument): HTMLElement | null {
  const { flow } = report;
  if (!flow) return null;
  const keys = [...new Set(flow.scenarios.flatMap(({ links }) => links.map(({ from, to }) => `${from}>${to}`)))];
  const order = stages.flat();
  keys.sort((one, other) => {
    const [a = "", b = ""] = one.split(">");
    const [c = "", d = ""] = other.split(">");
    return order.indexOf(a) - order.indexOf(c) || order.indexOf(b) - order.indexOf(d);
  });
  return table({
    caption: words.flowTable,
    head: [words.stretch, ...titles(report)],
    rows: keys.map((key) => {
      const [from = "", to = ""] = key.split(">");
      return {
        cells: [`${label(`flow: ${from}`)} → ${label(`flow: ${to}`)}`, ...flow.scenarios.map(({ links }) => {
          const link = links.find((one) => one.from === from && one.to === to);
          return link ? count(link.people) : words.fewerThanFive;
        })],
      };
    }),
  });
}

function flowParts(report: ReportDocument): Child[] {
  if (!report.flow) return [];
  let scenario = 0;
  const { figure, again } = sankey(report, () => scenario);
  const pick = choice(words.scenario, titles(report), (row) => {
    scenario = row;
    again(words.flowSpoken(titles(report)[row] ?? ""));
  });
  return [element("h3", {}, words.flowTitle), paragraph(words.flowText(String(report.flow.replicate), count(report.flow.scenarios[0]?.people ?? 0))),
    titles(report).length > 1 ? pick : null,
    element("div", { class: "wide flow", tabindex: "0", role: "region", "aria-label": words.flowTitle }, figure), details(words.numbers, flowTable(report)), note(words.flowNote)];
}

export function chainSection(report: ReportDocument): HTMLElement | null {
  const parts = [...(report.chain ? chainParts(report, report.chain) : []), ...flowParts(report)];
  return parts.length > 0 ? section("road", words.roadTitle, parts) : null;
}

