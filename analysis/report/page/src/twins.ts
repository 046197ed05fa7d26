import type { DatedEvent, LifeStory, Parted, Partings, ReportDocument, Twin } from "./document";
import { element, note, paragraph, section, table, type Child } from "./dom";
import { label, turn, words } from "./language";
import { titles } from "./names";
import { count, date, level, plain, signed } from "./numbers";

const monthDays = 30.4375;
const months = (days: number): string => level(days / monthDays, plain(0));

const stateOrder = ["programme", "seeking registered", "on measure", "employed", "employed and in education", "in education", "social assistance", "outside", "left the country"];
const stateColours: Record<string, string> = {
  programme: "#4a7fb5", "seeking registered": "#b37d1a", "on measure": "#7f8f1c", employed: "#1f6f54",
  "employed and in education": "#4a9a7a", "in education": "#4d8f33", "social assistance": "#a3123a", outside: "#808993", "left the country": "#3f4851",
};

/** What sixty months went to, as a bar whose parts are told in words below it. */
function daysBar({ days }: LifeStory): HTMLElement {
  const used = stateOrder.filter((state) => (days[state] ?? 0) > 0);
  const all = used.reduce((sum, state) => sum + (days[state] ?? 0), 0) || 1;
  return element("div", {},
    element("div", { class: "bar", "aria-hidden": "true" }, ...used.map((state) =>
      element("span", { style: `width:${((100 * (days[state] ?? 0)) / all).toFixed(2)}%;background:${stateColours[state] ?? "#000"}` }))),
    element("ul", { class: "key" }, ...used.map((state) => element("li", {},
      element("span", { class: "swatch", style: `background:${stateColours[state] ?? "#000"}` }), words.monthsOf(label(`state: ${state}`), months(days[state] ?? 0))))));
}

interface Entry {
  day: string;
  text: string;
  parting: boolean;
}

function entries(twin: Twin, life: LifeStory, turned: string | null): Entry[] {
  const dated: [DatedEvent, string | null][] = [
    ["programme_started", life.programme_started], ["programme_ended", life.programme_ended], ["first_job", life.first_job],
  ];
  const found: Entry[] = [{ day: twin.settled, text: words.events.settled, parting: false }];
  for (const [event, day] of dated) if (day !== null) found.push({ day, text: words.events[event], parting: false });
  if (twin.parting) found.push({ day: twin.parting.date, text: turn(turned), parting: true });
  return found.sort((one, other) => one.day.localeCompare(other.day));
}

const lacking = (life: LifeStory): string[] => [
  ...(life.programme_started === null ? [words.noProgramme] : []),
  ...(life.first_job === null ? [words.noJob] : []),
];

function lifeCard(name: string, twin: Twin, life: LifeStory, turned: string | null): HTMLElement {
  const handover = life.handover_held ? words.handoverHeld : life.handover_due ? words.handoverMissed : words.noHandover;
  return element("div", { class: "life" }, element("h5", {}, name),
    element("ol", {}, ...entries(twin, life, turned).map(({ day, text, parting }) => element("li", {},
      element("time", { datetime: day }, date(day)), ` ${text} `, parting ? element("strong", { class: "parting" }, words.partingHere) : null)),
    ...lacking(life).map((text) => element("li", {}, text))),
    element("p", {}, [handover, life.fast_track ? words.wasUser : words.wasNoUser, words.leads(count(life.leads), count(life.leads_lost)), words.ownerless(count(life.ownerless_days)), words.workMonths(months(life.days_in_work_60))].join(" ")),
    daysBar(life));
}

function twinCard(report: ReportDocument, scenario: number, twin: Twin): HTMLElement {
  const [base = "", ...others] = titles(report);
  const who = words.person(label(`one: ${twin.sex}`), count(twin.age), label(`education: ${twin.education}`), label(`inflow: ${twin.inflow}`), twin.with_children);
  const parting = twin.parting
    ? words.parting(date(twin.parting.date), turn(twin.parting.in_base), turn(twin.parting.here))
    : null;
  return element("article", { class: "card" },
    element("h4", {}, words.rules[twin.rule]),
    paragraph(who, " ", words.gainDays(signed(twin.gain_days / monthDays, plain(1))), " ", parting),
    element("div", { class: "two" }, lifeCard(base, twin, twin.base, twin.parting?.in_base ?? null), lifeCard(others[scenario] ?? "", twin, twin.here, twin.parting?.here ?? null)));
}

const gained = (one: Parted): string => signed(one.mean_gain_days / monthDays, plain(2));

function partings(report: ReportDocument, scenario: number, compared: number, { rows, others }: Partings): Child[] {
  const parted = rows.reduce((sum, { people }) => sum + people, others?.people ?? 0);
  if (rows.length === 0) return [];
  return [element("h4", {}, words.partingsTitle), paragraph(words.partingsText(count(parted), count(compared))),
    table({
      caption: words.partingsTable, words: [1],
      head: [words.inBase, `${words.inScenario}: ${titles(report)[scenario + 1] ?? ""}`, words.twinsParted, words.monthsGained],
      rows: [
        ...rows.map((one) => ({ cells: [turn(one.in_base), turn(one.here), count(one.people), gained(one)] })),
        ...(others ? [{ cells: [words.otherPartings, words.otherPartings, count(others.people), gained(others)] }] : []),
      ],
    })];
}

export function twinsSection(report: ReportDocument): HTMLElement | null {
  const { twins } = report;
  if (!twins) return null;
  const parts = twins.alternatives.flatMap((one, a): Child[] => {
    if (!one) return [];
    return [element("h3", {}, titles(report)[a + 1] ?? ""), paragraph(words.twinsCount(count(one.compared), count(one.changed))),
      ...one.people.map((twin) => twinCard(report, a, twin)), ...partings(report, a, one.compared, one.partings)];
  });
  return section("twins", words.twinsTitle, paragraph(words.twinsText(String(twins.replicate))), parts, note(words.twinsNote));
}
