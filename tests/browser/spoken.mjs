// What a screen reader has to say of a page, and the rules of WCAG that a machine can check.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { kept, names, packageFile, unfold } from "./opened.mjs";

const axe = readFileSync(packageFile("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 on the levels A and AA. Texts in charts lie on shapes, which axe does not judge: they have their own test. */
async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    window.axe.run({ exclude: [".chart > *"] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** Contrast of a colour with white, as WCAG reckons it. */
function contrast([red, green, blue]) {
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05);
}

const opened = (name) => kept(name, { bypassCSP: true });

for (const name of names) {
  test(`${name} breaks no rule of WCAG 2.2 AA that axe knows`, async () => {
    const page = await opened(name);
    // The long tables of many places are like the short ones, and take axe half a minute.
    if (!name.startsWith("towns")) await unfold(page);
    assert.deepEqual(await violations(page), []);
  });

  test(`${name} says its language, one title and headings without gaps`, async () => {
    const page = await opened(name);
    const levels = await page.$$eval("h1, h2, h3, h4, h5, h6", (all) => all.map(({ tagName }) => Number(tagName[1])));

    assert.equal(await page.locator("html").getAttribute("lang"), name.split(".")[1]);
    assert.notEqual(await page.title(), "");
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, at) => assert.ok(at === 0 ? level === 1 : level <= levels[at - 1] + 1, `heading ${at} has level ${level}`));
  });

  test(`Every chart of ${name} is told in words and its numbers stand in a table of the same section`, async () => {
    const page = await opened(name);
    const charts = await page.$$eval(".chart", (all) => all.map((chart) => ({
      role: chart.getAttribute("role"), told: chart.getAttribute("aria-label"),
      caption: chart.parentElement.querySelector("figcaption").textContent,
      tables: chart.closest("section").querySelectorAll("table").length,
    })));

    for (const { role, told, caption, tables } of charts) {
      assert.equal(role, "img");
      assert.ok(told.startsWith(caption) && told.length > caption.length + 40, told);
      assert.ok(tables > 0, caption);
    }
  });

  test(`Every heading of a table of ${name} says whose it is, and every table has a caption`, async () => {
    const page = await opened(name);
    const bare = await page.$$eval("th:not([scope]), table:not(:has(caption)), td:empty", (all) => all.map((one) => one.outerHTML.slice(0, 100)));
    assert.deepEqual(bare, []);
  });

  test(`Every text in the charts of ${name} is dark enough to be read on white`, async () => {
    const page = await opened(name);
    const fills = await page.$$eval(".chart svg text", (all) => [...new Set(all.map((text) => getComputedStyle(text).fill))]);
    assert.ok(fills.length > 0);
    for (const fill of fills) assert.ok(contrast(fill.match(/\d+/g).map(Number)) >= 4.5, fill);
  });
}
