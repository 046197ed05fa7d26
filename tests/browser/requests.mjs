// A page is one file: it fetches nothing, complains of nothing and stays small enough to be sent by mail.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { test } from "node:test";
import { fileOf, looking, names, settled, unfold } from "./opened.mjs";

/** Uses the page: folds, choices, another width, paper. */
async function use(page) {
  await unfold(page);
  for (const choice of await page.locator("select").all())
    for (let row = (await choice.locator("option").count()) - 1; row >= 0; --row) await choice.selectOption({ index: row });
  await page.setViewportSize({ width: 500, height: 900 });
  await page.emulateMedia({ media: "print" });
  await settled(page);
}

for (const name of names) {
  test(`${name} asks for nothing but itself, and its script complains of nothing`, () =>
    looking(name, async (page) => {
      await use(page);

      const elsewhere = page.asked.filter((url) => !url.startsWith("data:") && url !== `file://${fileOf(`${name}.html`)}`);
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(page.complaints, []);
    }));

  test(`${name} is smaller than five megabytes`, () => {
    assert.ok(statSync(fileOf(`${name}.html`)).size < 5_000_000);
  });
}
