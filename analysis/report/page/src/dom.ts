/** Small builders of HTML elements. */

export type Child = Node | string | null | undefined | Child[];
type Attributes = Record<string, string>;

function add(parent: Node, children: Child[]): void {
  for (const child of children)
    if (Array.isArray(child)) add(parent, child);
    else if (child !== null && child !== undefined)
      parent.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  add(made, children);
  return made;
}

export const paragraph = (...children: Child[]): HTMLElement => element("p", {}, ...children);
export const note = (...children: Child[]): HTMLElement => element("p", { class: "note" }, ...children);
export const list = (items: Child[]): HTMLElement =>
  element("ul", {}, ...items.map((item) => element("li", {}, item)));

export interface TableRow {
  cells: Child[];
  heading?: boolean;
}

/** Numbers stand right, words left; the first cell of a row is its heading. */
export interface Table {
  caption: string;
  head: string[];
  rows: TableRow[];
  words?: number[];
}

export function table({ caption, head, rows, words = [] }: Table): HTMLElement {
  const isWord = (column: number): boolean => column === 0 || words.includes(column);
  const side = (column: number): Attributes => (isWord(column) ? {} : { class: "number" });
  const row = (cells: Child[]): HTMLElement =>
    element(
      "tr",
      {},
      ...cells.map((cell, column) =>
        column === 0 ? element("th", { scope: "row" }, cell) : element("td", side(column), cell),
      ),
    );
  const group = (title: Child): HTMLElement =>
    element("tr", { class: "group" }, element("th", { scope: "rowgroup", colspan: String(head.length) }, title));
  // Each heading and its rows are a body of their own, which is what a heading of rows counts for.
  const bodies: Child[][] = [[]];
  for (const one of rows) {
    if (one.heading) bodies.push([]);
    bodies[bodies.length - 1]?.push(one.heading ? group(one.cells[0]) : row(one.cells));
  }
  const made = element(
    "table",
    {},
    element("caption", {}, element("span", {}, caption)),
    element("thead", {}, element("tr", {}, ...head.map((cell, c) => element("th", { scope: "col", ...side(c) }, cell)))),
    bodies.filter((body) => body.length > 0).map((body) => element("tbody", {}, body)),
  );
  return element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": caption }, made);
}

export const details = (summary: string, ...children: Child[]): HTMLElement =>
  element("details", {}, element("summary", {}, summary), ...children);

/** A labelled choice; `chosen` is told the row, and once at the beginning. */
export function choice(label: string, options: string[], chosen: (row: number) => void): HTMLElement {
  const select = element("select", {}, ...options.map((text, row) => element("option", { value: String(row) }, text)));
  select.addEventListener("change", () => chosen(select.selectedIndex));
  chosen(0);
  return element("label", { class: "choice" }, `${label} `, select);
}

export function section(id: string, title: string, ...children: Child[]): HTMLElement {
  return element("section", { id, "aria-labelledby": `${id}-title` }, element("h2", { id: `${id}-title` }, title), ...children);
}
