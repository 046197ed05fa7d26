// A page fits a telephone, a tablet and a desk.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kept, names, settled, widths } from "./opened.mjs";

/** What reaches beyond the right edge of the page and does not scroll by itself. */
function beyondTheEdge() {
  const isScrolled = (one) => one.closest(".wide, pre, svg, .skip") !== null;
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.checkVisibility() && !isScrolled(one) && one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.outerHTML.slice(0, 120));
}

for (const name of names)
  test(`${name} scrolls only up and down, ${widths.join(", ")} pixels wide`, async () => {
    const page = await kept(name);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${width} pixels`);
      assert.deepEqual(await page.evaluate(beyondTheEdge), [], `${width} pixels`);
    }
  });

test("What can be pressed is large enough for a thumb on a telephone", async () => {
  const page = await kept("towns.en");
  await page.setViewportSize({ width: 360, height: 900 });
  await settled(page);
  const small = await page.$$eval("select, summary", (all) =>
    all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24).map((one) => one.outerHTML.slice(0, 100)));
  assert.deepEqual(small, []);
});
