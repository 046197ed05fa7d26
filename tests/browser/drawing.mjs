// What a document holds is drawn, and charts answer to pointing and choosing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { documentOf, kept, languages, looking, names, runs, settled, widths } from "./opened.mjs";

/** The sections that a document gives reason for. */
function expectedSections({ comparison, chain, flow, coordination, employment, places, twins }) {
  const compared = comparison.alternatives.length > 0;
  const coordinates = coordination.meetings || coordination.hours || coordination.by_organisation.length > 0;
  return ["found", compared ? "side-by-side" : "levels", (chain || flow) && "road", coordinates && "coordination",
    employment && "employment", places && "map", compared && "groups", twins && "twins", "assumptions"].filter(Boolean);
}

for (const run of runs)
  for (const language of languages)
    test(`${run}.${language} has a section for everything in its document, and a way to each`, async () => {
      const page = await kept(`${run}.${language}`);
      const seen = await page.$$eval("main > section", (sections) => sections.map(({ id }) => id));
      const linked = await page.$$eval("nav a", (links) => links.map((link) => link.getAttribute("href").slice(1)));
      const headings = await page.locator("main > section > h2").allInnerTexts();

      assert.deepEqual(seen, expectedSections(documentOf(run)));
      assert.deepEqual(linked, seen);
      assert.equal(headings.filter((text) => text.trim() !== "").length, seen.length);
    });

/** Of every chart: how much is drawn, what of its text and lines is cut off, and which texts lie on each other. */
function inspected(charts) {
  const isIn = (inner, outer) =>
    inner.left >= outer.left - 1.5 && inner.right <= outer.right + 1.5 && inner.top >= outer.top - 1.5 && inner.bottom <= outer.bottom + 1.5;
  const meet = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
  return charts.map((chart) => {
    const frame = chart.getBoundingClientRect();
    // Where a chart clips what it draws, nothing may reach beyond.
    const clipped = [...chart.querySelectorAll("svg [clip-path]")].filter((drawn) => {
      const clip = document.getElementById(drawn.getAttribute("clip-path").match(/#([^)"]+)/)[1]).firstChild.getBBox();
      const box = drawn.getBBox();
      return box.x < clip.x - 2 || box.x + box.width > clip.x + clip.width + 2;
    });
    const texts = [...chart.querySelectorAll("svg text")].filter((text) => text.textContent.trim() !== "")
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    return {
      caption: chart.parentElement.querySelector("figcaption").textContent,
      size: [frame.width, frame.height],
      shapes: chart.querySelectorAll("svg path, svg rect, svg text, svg line, svg polygon, svg circle").length,
      cutOff: texts.filter(({ words, box }) => /(\.\.\.|…)$/.test(words) || !isIn(box, frame)).map(({ words }) => words),
      clipped: clipped.length,
      onAnother: texts.flatMap((one, i) => texts.slice(i + 1).filter((other) => meet(one.box, other.box)).map((other) => `${one.words} / ${other.words}`)),
    };
  });
}

function assertDrawn(charts, width) {
  assert.ok(charts.length >= 5, `only ${charts.length} charts`);
  for (const { caption, size, shapes, cutOff, clipped, onAnother } of charts) {
    const where = `${caption}, ${width} pixels`;
    assert.ok(size[0] > 100 && size[1] > 60, `${where}: ${size}`);
    assert.ok(shapes > 8, `${where}: ${shapes} shapes`);
    assert.deepEqual(cutOff, [], `${where}: cut off`);
    assert.equal(clipped, 0, `${where}: reaches beyond its axes`);
    assert.deepEqual(onAnother, [], `${where}: on another`);
  }
}

for (const name of names)
  test(`Every chart of ${name} is drawn, with nothing cut off and no text on another, ${widths.join(", ")} pixels wide`, async () => {
    const page = await kept(name);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      assertDrawn(await page.$$eval(".chart", inspected), width);
    }
  });

/** Makes the page narrower where it is scrolled to, and tells of the charts when they have room and when all are drawn. */
async function narrowed() {
  const charts = [...document.querySelectorAll(".chart")];
  const heights = () => charts.map(({ clientHeight }) => clientHeight);
  const isInView = (chart) => chart.getBoundingClientRect().bottom > 0 && chart.getBoundingClientRect().top < innerHeight;
  const order = [];
  const seen = new MutationObserver((changes) => order.push(...changes.map(({ target }) => charts.indexOf(target))));
  document.documentElement.style.overflowAnchor = "none";
  document.getElementById("main").style.width = "600px";
  dispatchEvent(new Event("resize"));
  const inView = charts.filter(isInView).map((chart) => charts.indexOf(chart));
  const told = { inView, waiting: charts.filter(({ ariaBusy }) => ariaBusy === "true").length, room: heights() };
  for (const chart of charts) seen.observe(chart, { attributeFilter: ["aria-busy"] });
  while (document.querySelector("[aria-busy]")) await new Promise((done) => setTimeout(done, 10));
  return { ...told, charts: charts.length, order, drawn: heights() };
}

test("Charts have their room before they are drawn, and those in view are drawn first", () =>
  looking("towns.en", async (page) => {
    await page.locator("#map .chart").scrollIntoViewIfNeeded();
    const { charts, inView, waiting, room, order, drawn } = await page.evaluate(narrowed);

    assert.equal(waiting, charts);
    assert.equal(order.length, charts);
    assert.ok(inView.length > 0 && inView[0] > 0, "only the first charts are in view");
    assert.deepEqual(order.slice(0, inView.length), inView);
    assert.deepEqual(drawn, room);
  }));

/** What the map says where the mouse stands. */
const toldBy = (map) =>
  map.evaluate((chart) => [...chart.children].find(({ style }) => style.position === "absolute" && style.visibility !== "hidden")?.innerText ?? "");

test("Pointing at municipalities tells their names and numbers", async () => {
  const page = await kept("towns.en");
  const map = page.locator("#map .chart");
  await map.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await map.boundingBox();
  const told = new Set();
  // Down the length of the country, from its north east to its south west.
  for (let part = 0.15; part < 0.95; part += 0.02) {
    await page.mouse.move(x + (1 - part) * width, y + part * height);
    const text = await toldBy(map);
    if (text) told.add(text);
  }

  assert.ok(told.size > 5, `only ${told.size} places answer`);
  for (const text of told) assert.match(text, /^\p{L}.*\n.+/u);
});

for (const [section, run] of [["road", "towns"], ["map", "towns"], ["groups", "classroom"]])
  test(`Another choice draws the chart of "${section}" anew, and says so`, async () => {
    const page = await kept(`${run}.en`);
    const choice = page.locator(`#${section} select`).first();
    const chart = page.locator(`#${section} figure:has(.chart)`).last();
    const before = [await chart.innerHTML(), await chart.locator(".chart").getAttribute("aria-label")];

    await choice.selectOption({ index: 1 });
    await settled(page);

    const after = [await chart.innerHTML(), await chart.locator(".chart").getAttribute("aria-label")];
    assert.notEqual(after[0], before[0]);
    assert.notEqual(after[1], before[1]);
  });
