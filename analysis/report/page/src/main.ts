import type { ReportDocument } from "./document";
import { assumptionsSection } from "./assumptions";
import { chainSection } from "./chain";
import { drawAll } from "./chart";
import { coordinationSection } from "./coordination";
import { element, paragraph } from "./dom";
import { employmentSection } from "./employment";
import { foundSection } from "./finding";
import { groupsSection } from "./groups";
import { words } from "./language";
import { mapSection } from "./map";
import { titles } from "./names";
import { count, date } from "./numbers";
import { sideBySideSection } from "./side_by_side";
import { twinsSection } from "./twins";

function contents(sections: HTMLElement[]): HTMLElement {
  const links = sections.map((one) => element("li", {}, element("a", { href: `#${one.id}` }, one.querySelector("h2")?.textContent ?? "")));
  return element("nav", { "aria-label": words.contents }, element("ol", {}, ...links));
}

function header(report: ReportDocument): HTMLElement {
  const { about } = report;
  const [base = "", ...others] = titles(report);
  return element("header", {},
    element("p", { class: "kicker" }, words.kicker),
    element("h1", {}, words.title(base, others)),
    paragraph(words.run(count(about.replicates), String(about.seed), date(about.start), date(about.end), about.version)));
}

const report = JSON.parse(document.getElementById("document")?.textContent ?? "") as ReportDocument;
const sections = [
  foundSection(report), sideBySideSection(report), chainSection(report), coordinationSection(report), employmentSection(report),
  mapSection(report), groupsSection(report), twinsSection(report), assumptionsSection(report),
].filter((one): one is HTMLElement => one !== null);

document.getElementById("report")?.append(
  element("a", { class: "skip", href: "#main" }, words.skip),
  header(report), contents(sections), element("main", { id: "main", tabindex: "-1" }, ...sections),
  element("footer", {}, paragraph(words.attribution)));
drawAll();
