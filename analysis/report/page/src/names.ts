import type { ReportDocument } from "./document";
import { language } from "./language";

/** Titles of the scenarios in the page's language; the base comes first. */
export function titles({ about }: ReportDocument): string[] {
  return about.scenarios.map(({ title, title_nb }) => (language === "nb" && title_nb ? title_nb : title));
}

export function abouts({ about }: ReportDocument): { text: string; lang: string }[] {
  return about.scenarios.map((one) =>
    language === "nb" && one.about_nb ? { text: one.about_nb, lang: "nb" } : { text: one.about, lang: "en" },
  );
}

export const alternatives = (report: ReportDocument): number[] => report.comparison.alternatives.map((_, a) => a + 1);
