// A page prints on A4: nothing is wider than the paper, and no chart is cut in two, also when the page hears of its new
// size only while it is printed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileOf, kept, names } from "./opened.mjs";

// A4 less the margins that the style sheet gives it [px].
const paper = { width: Math.floor((180 / 25.4) * 96), height: Math.floor((265 / 25.4) * 96) };

/** Charts and tables as they lie on paper of this width. */
function laid({ width, height }) {
  const wide = [...document.querySelectorAll("main *")].filter((one) => one.checkVisibility() && one.closest("svg") === null)
    .filter((one) => one.getBoundingClientRect().right > width + 1).map((one) => one.outerHTML.slice(0, 120));
  const tall = [...document.querySelectorAll("figure")].filter((one) => one.getBoundingClientRect().height > height)
    .map((one) => one.querySelector("figcaption").textContent);
  const cutOff = [...document.querySelectorAll(".chart")].filter((chart) => chart.querySelector("svg").getBoundingClientRect().width > chart.getBoundingClientRect().width + 1)
    .map((chart) => chart.getAttribute("aria-label").slice(0, 80));
  return { wide, tall, cutOff };
}

for (const name of names)
  test(`On paper nothing of ${name} is too wide and every chart fits a sheet`, async () => {
    const page = await kept(name);
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => ["beforeprint", "resize"].forEach((told) => dispatchEvent(new Event(told))));

    const seen = await page.evaluate(laid, paper);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.deepEqual(seen, { wide: [], tall: [], cutOff: [] });
  });

for (const name of ["towns.nb", "classroom.en", "alone.en"])
  test(`${name} prints on sheets of A4`, async () => {
    const page = await kept(name);
    await page.pdf({ path: fileOf(`${name}.pdf`), preferCSSPageSize: true, printBackground: false });

    const printed = readFileSync(fileOf(`${name}.pdf`), "latin1");
    const sheets = [...printed.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(width), Math.round(height)]);
    assert.ok(sheets.length >= 4, `${sheets.length} sheets`);
    for (const sheet of sheets) assert.deepEqual(sheet, [595, 842]);
  });
