// Leaves pictures of the largest page for people to look at: every section, in both languages, at three widths.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileOf, languages, looking, settled, widths } from "./opened.mjs";

for (const language of languages)
  test(`Every section of towns.${language} leaves a picture`, () =>
    looking(`towns.${language}`, async (page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        for (const section of await page.locator("main > section").all()) {
          const path = fileOf(`pictures/${language}-${width}-${await section.getAttribute("id")}.png`);
          await section.screenshot({ path });
          assert.ok(existsSync(path));
        }
      }
    }));
