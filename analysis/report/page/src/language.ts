import type { Words } from "./words/words";
import { en } from "./words/en";
import { nb } from "./words/nb";

export type Language = "en" | "nb";

/** The page is made in one language, that of its `html` element. */
export const language: Language = document.documentElement.lang === "nb" ? "nb" : "en";
export const words: Words = language === "nb" ? nb : en;

/** The label of something that the file names in English; what has no translation keeps its name. */
export function label(name: string): string {
  return words.labels[name] ?? name;
}

/** What happens to a person; meetings are told by kind and result. */
export function turn(name: string | null): string {
  if (name === null) return words.nothingThatDay;
  const [, kind, result] = /^meeting (.+) (due|asked|booked|held|called off|never booked)$/.exec(name) ?? [];
  return kind && result ? `${label(kind)}: ${label(`result: ${result}`)}` : (words.turns[name] ?? name);
}

/** A unit as a reader sees it; shares and truths have none. */
export function unit(name: string): string {
  return words.labels[`unit: ${name}`] ?? name;
}
