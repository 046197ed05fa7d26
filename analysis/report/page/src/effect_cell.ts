import type { Over, Triple } from "./document";
import { element } from "./dom";
import { words } from "./language";
import { bounds, difference, type Style } from "./numbers";

export type Ends = [number | null, number | null];

export const endsOf = (over: Over | undefined): Ends | null => (over ? [over.low, over.high] : null);

/** An effect with its interval over luck and, below it, the one over what nobody has measured where that was drawn. */
export function effectCell(value: Triple, over: Ends | null, style: Style): HTMLElement {
  return element("span", {}, difference(value, style),
    over && over[0] !== null ? element("span", { class: "second" }, words.overCell(bounds(over[0], over[1], style))) : null);
}
