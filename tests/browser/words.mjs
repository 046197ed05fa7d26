// Each page keeps to its language, and what it says are words: no names of the program, no missing values.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { documentOf, kept, languages, packageFile, runs, sourceFile } from "./opened.mjs";

/** The words of a language as the page has them. */
async function wordsOf(language) {
  const esbuild = packageFile(`@esbuild/${readdirSync(packageFile("@esbuild"))[0]}/bin/esbuild`);
  const script = execFileSync(esbuild, [sourceFile(`words/${language}.ts`), "--bundle", "--format=esm", "--charset=utf8"]);
  return (await import(`data:text/javascript;base64,${script.toString("base64")}`))[language];
}

const hole = "§";
/** Stands for a text or for a list of texts. */
const filled = Object.assign(new String(hole), { join: () => hole });
/** Everything that words say, in pieces without what is filled in. */
function pieces(words) {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return words(...Array(words.length).fill(filled)).split(hole);
  return Object.values(words).flatMap(pieces);
}

const spoken = { en: await wordsOf("en"), nb: await wordsOf("nb") };
const other = { en: "nb", nb: "en" };

/** Phrases of the other language that nothing in this one contains. */
function foreignTo(language) {
  const own = pieces(spoken[language]).join("\n").toLowerCase();
  const isTelling = (piece) => piece.length >= 8 && /\p{L}{3}.*\P{L}.*\p{L}{3}/u.test(piece);
  return [...new Set(pieces(spoken[other[language]]).map((piece) => piece.trim()))]
    .filter((piece) => isTelling(piece) && !own.includes(piece.toLowerCase()));
}

/** All text of a page, folded or not, and what is told instead of charts; without what says that it is another language. */
function saidBy(language) {
  const skipped = `script, style, noscript, code, pre, [lang]:not(html):not([lang="${language}"])`;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest(skipped) && node.data.trim() !== "") said.push(node.data);
  return [...said, ...[...document.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"))];
}

for (const run of runs)
  for (const language of languages) {
    const name = `${run}.${language}`;
    test(`${name} says nothing in the other language`, async () => {
      const said = (await (await kept(name)).evaluate(saidBy, language)).join("\n").toLowerCase();
      assert.deepEqual(foreignTo(language).filter((phrase) => said.includes(phrase.toLowerCase())), []);
    });

    test(`${name} says no name of the program and nothing that is missing`, async () => {
      const said = await (await kept(name)).evaluate(saidBy, language);
      const odd = /\b(undefined|NaN|Infinity)\b|\[object|\b[a-z]+_[a-z_0-9]+\b(?!\.toml)|\$\{|\{thing\|/;
      const missing = language === "en" ? /\bnull\b/ : /^null$/; // the word for zero in bokmål
      assert.deepEqual(said.filter((text) => odd.test(text) || missing.test(text)), []);
    });
  }

/** What a page calls its parts, but for what it quotes in another language. */
const labelsOf = (page) =>
  page.$$eval("h2, h3, h4, summary, caption, figcaption, th, option, .key li", (all) =>
    all.filter((one) => !one.querySelector("code, [lang]")).map((one) => one.textContent.trim()));

/** Names of counties and municipalities, which are the same in every language. */
async function placesOf(run, page) {
  const groups = documentOf(run).comparison.alternatives.flatMap((one) => one.groups);
  const counties = groups.filter(({ division }) => division === "county").map(({ group }) => group);
  return [...counties, ...(await page.$$eval("#map tbody th", (all) => all.map((one) => one.textContent)))];
}

for (const run of runs)
  test(`What ${run} calls things has been translated`, async () => {
    const [english, bokmaal] = [await kept(`${run}.en`), await kept(`${run}.nb`)];
    const alike = pieces(spoken.en).filter((piece) => pieces(spoken.nb).includes(piece));
    const mayStay = new Set([...alike, ...(await placesOf(run, english))]);
    const inEnglish = new Set(await labelsOf(english));

    const left = (await labelsOf(bokmaal)).filter((text) => /\p{L}{3}/u.test(text) && inEnglish.has(text) && !mayStay.has(text));
    assert.deepEqual([...new Set(left)], []);
  });

test("Both languages have words for the same things", () => {
  const keys = (words, path = "") => (typeof words === "object" ? Object.entries(words).flatMap(([key, value]) => keys(value, `${path}.${key}`)) : [path]);
  const known = (words) => keys({ ...words, labels: {} }).sort();
  assert.deepEqual(known(spoken.nb), known(spoken.en));
});
