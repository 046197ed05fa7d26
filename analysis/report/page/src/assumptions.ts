import type { ParameterChange, ReportDocument } from "./document";
import { details, element, list, note, paragraph, section, table, type Child } from "./dom";
import { label, unit, words } from "./language";
import { titles } from "./names";
import { count, date, level } from "./numbers";
import { placeName } from "./outlines";

const english = (text: string): HTMLElement => element("span", { lang: "en" }, text);
const code = (text: string): HTMLElement => element("code", {}, text);

function where({ places }: ParameterChange): string {
  if (places.length === 0) return words.everywhere;
  return places.length > 6 ? words.inMunicipalities(String(places.length)) : places.map(placeName).join(", ");
}

function changesTable(name: string, base: string, changes: ParameterChange[]): HTMLElement {
  return table({
    caption: words.changesTable(name),
    head: [words.parameter, base, name, words.whenAndWhere, words.status, words.meaning, words.source],
    words: [3, 4, 5, 6],
    rows: changes.map((change) => ({
      cells: [code(change.parameter), written(change.base), `${written(change.here)} ${unit(change.unit)}`.trim(),
        `${date(change.from)} – ${date(change.to)}, ${where(change)}`, label(`status: ${change.status}`), english(change.meaning), english(change.source)],
    })),
  });
}

/** Six digits at most, and no more than there are. */
function number(value: number | null): string {
  return value === null ? "–" : level(value, { decimals: Math.min(4, (String(value).split(".")[1] ?? "").length) });
}

/** A value as the program wrote it, in the page's language. */
function written(value: string): string {
  if (value === "true") return words.yes;
  if (value === "false") return words.no;
  return /^-?\d+(\.\d+)?$/.test(value) ? number(Number(value)) : value;
}

function nearTable(report: ReportDocument): HTMLElement {
  return table({
    caption: words.nearTable,
    head: [words.parameter, words.value, words.bounds, words.unit, words.status, words.meaning, words.source],
    words: [3, 4, 5, 6],
    rows: report.assumptions.near.map((row) => ({
      cells: [code(row.parameter), number(row.value), row.low === null || row.high === null ? "–" : words.range(number(row.low), number(row.high)),
        unit(row.unit) || "–", label(`status: ${row.status}`), english(row.meaning), english(row.source)],
    })),
  });
}

function reproduction(report: ReportDocument): Child[] {
  const { about } = report;
  const files = about.scenarios.map((_, s) => (s === 0 ? "base.toml" : `alternative_${s}.toml`));
  const verb = files.length > 1 ? "compare" : "run";
  const over = about.draws > 0 ? ` --over assumed -n ${about.draws}` : "";
  return [
    element("h3", {}, words.againTitle), paragraph(words.againText(about.version)),
    element("pre", { tabindex: "0" }, `hurtigspor ${verb} ${files.join(" ")} --tables scenarios/norway -r ${about.replicates} -s ${about.seed}${over} -o outcomes.h5`),
    about.scenarios.map((scenario, s) => details(`${files[s]}: ${titles(report)[s]}`, element("pre", { tabindex: "0", lang: "en" }, scenario.toml))),
  ];
}

export function assumptionsSection(report: ReportDocument): HTMLElement {
  const { about, assumptions } = report;
  const [base = "", ...others] = titles(report);
  const statuses = Object.entries(assumptions.statuses).map(([status, many]) => `${label(`status: ${status}`)}: ${count(many)}`);
  return section("assumptions", words.assumptionsTitle,
    paragraph(words.statuses(count(assumptions.parameters), statuses.join("; "))),
    list(words.cannotKnow),
    about.stated_locally ? [element("h3", {}, words.statedLocally), list(about.stated_locally.map(english))] : null,
    assumptions.changes ? others.map((name, a) => [element("h3", {}, words.whatIsSet(name)), changesTable(name, base, assumptions.changes?.[a] ?? [])]) : null,
    assumptions.near.length > 0 ? details(words.nearTitle, nearTable(report), note(words.nearNote)) : null,
    reproduction(report));
}
