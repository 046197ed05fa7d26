// Whoever has no mouse gets everywhere, and sees where they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kept, looking, settled } from "./opened.mjs";

const pages = ["towns.en", "classroom.nb"];

/** What has the focus: which of the page's stops it is, and how it shows. */
function focused() {
  const stops = [...document.querySelectorAll("a[href], select, summary, [tabindex='0']")].filter((one) => one.checkVisibility());
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  const { left, top, width, height } = document.activeElement.getBoundingClientRect();
  return {
    stop: stops.indexOf(document.activeElement), stops: stops.length,
    isOutlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    isInView: width > 0 && left + width > 0 && left < innerWidth && top + height > 0 && top < innerHeight,
  };
}

for (const name of pages) {
  test(`Tab reaches every link, fold, choice and wide table of ${name} in turn, and shows where it is`, () =>
    looking(name, async (page) => {
      const { stops } = await page.evaluate(focused);
      assert.ok(stops > 20, `only ${stops} stops`);
      for (let expected = 0; expected < stops; ++expected) {
        await page.keyboard.press("Tab");
        assert.deepEqual(await page.evaluate(focused), { stop: expected, stops, isOutlined: true, isInView: true });
      }
    }));

  test(`The first stop of ${name} leads past the contents`, () =>
    looking(name, async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");

      assert.equal(await page.evaluate(() => document.activeElement.id), "main");
    }));

  test(`Enter and the space bar fold and unfold in ${name}`, async () => {
    const page = await kept(name);
    const fold = page.locator("details").first();
    await fold.locator("summary").focus();

    for (const [key, isOpen] of [["Enter", true], ["Enter", false], ["Space", true], ["Space", false]]) {
      await page.keyboard.press(key);
      assert.equal(await fold.evaluate((one) => one.open), isOpen, key);
    }
  });

  test(`Arrow keys change a choice of ${name} and what is drawn`, async () => {
    const page = await kept(name);
    const drawn = () => page.locator("#road .flow .chart").getAttribute("aria-label");
    const before = await drawn();
    await page.locator("#road select").focus();

    await page.keyboard.press("ArrowDown");
    await settled(page);

    assert.notEqual(await drawn(), before);
  });
}
