import type { Estimate, Triple } from "./document";
import { language, words } from "./language";

const locale = language === "nb" ? "nb-NO" : "en-GB";
const minus = "\u2212";

/** How a number is written. Shares are per cent, and their differences percentage points. */
export interface Style {
  decimals: number;
  share?: boolean;
  unit?: string;
}
export const plain = (decimals: number): Style => ({ decimals });
export const share: Style = { decimals: 1, share: true };
export const kroner: Style = { decimals: 0 };

function scaled(value: number, style: Style): number {
  const number = value * (style.share ? 100 : 1);
  const rounded = Number(number.toFixed(style.decimals));
  return rounded === 0 ? 0 : rounded;
}

/** By decimals. To make one takes a browser longer than to write some dozen numbers with it. */
const formats: Intl.NumberFormat[] = [];
const formatOf = (decimals: number): Intl.NumberFormat =>
  (formats[decimals] ??= new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }));

function digits(value: number, style: Style): string {
  return formatOf(style.decimals).format(Math.abs(value)).replace(/\s/g, "\u00a0");
}

export function level(value: number | null, style: Style): string {
  if (value === null) return "–";
  const number = scaled(value, style);
  return `${number < 0 ? minus : ""}${digits(number, style)}${style.share ? "\u00a0%" : ""}`;
}

/** With its sign, and without a unit. */
export function signed(value: number | null, style: Style): string {
  if (value === null) return "–";
  const number = scaled(value, style);
  return `${number > 0 ? "+" : number < 0 ? minus : ""}${digits(number, style)}`;
}

export function bounds(low: number | null, high: number | null, style: Style): string {
  return low === null || high === null ? "" : words.range(signed(low, style), signed(high, style));
}

/** "+0.9 pp (+0.8 to +1.0)" */
export function difference(value: Triple, style: Style): string {
  const [mean, low, high] = value;
  if (mean === null) return "–";
  const unit = style.share ? `\u00a0${words.points}` : style.unit ? `\u00a0${style.unit}` : "";
  const interval = bounds(low, high, style);
  return `${signed(mean, style)}${unit}${interval ? ` (${interval})` : ""}${holdsZero(value) ? " ~" : ""}`;
}

/** "57.6 % (57.1 to 58.0)" */
export function levelWithInterval([mean, low, high]: Triple, style: Style): string {
  if (mean === null) return "–";
  const bare = { ...style, share: false };
  const of = (value: number): string => level(style.share ? value * 100 : value, bare);
  return low === null || high === null
    ? level(mean, style)
    : `${level(mean, style)} (${words.range(of(low), of(high))})`;
}

export const triple = ({ mean, low, high }: Estimate): Triple => [mean, low, high];

/** The interval contains 0: the effect may be none. False where there is no interval. */
export function holdsZero([, low, high]: Triple): boolean {
  return low !== null && high !== null && low <= 0 && high >= 0;
}

const dates = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export function date(text: string): string {
  return dates.format(new Date(`${text}T00:00:00Z`));
}

export const count = (value: number): string => level(value, plain(0));
