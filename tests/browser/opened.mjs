// Pages as a reader opens them: from a file, in Chromium, with nothing else on the machine to talk to.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after } from "node:test";

const [, , packages, folder, executablePath] = process.argv;
const { chromium } = createRequire(`${packages}/`)("playwright-core");

export const runs = ["towns", "classroom", "alone"];
export const languages = ["en", "nb"];
export const names = runs.flatMap((run) => languages.map((language) => `${run}.${language}`));
export const widths = [360, 768, 1280];
const desk = { width: 1280, height: 900 };

export const fileOf = (name) => `${folder}/${name}`;
export const documentOf = (run) => JSON.parse(readFileSync(fileOf(`${run}.json`), "utf8"));
export const packageFile = (path) => `${packages}/node_modules/${path}`;
export const sourceFile = (path) => `${packages}/src/${path}`;

const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];
let browser;
after(async () => browser?.close());

/** An opened page that keeps what it asks for and what its script complains of. */
async function opened(name, { bypassCSP = false } = {}) {
  browser ??= await chromium.launch({ executablePath, args: quiet });
  const page = await browser.newPage({ viewport: desk, bypassCSP });
  page.asked = [];
  page.complaints = [];
  page.on("request", (request) => page.asked.push(request.url()));
  page.on("console", (message) => page.complaints.push(message.text()));
  page.on("pageerror", (error) => page.complaints.push(error.message));
  await page.goto(`file://${fileOf(`${name}.html`)}`);
  await settled(page);
  return page;
}

/** Charts that wait for the next frame wait no longer after two; then all that wait are drawn one by one. */
export async function settled(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForFunction(() => document.querySelector("[aria-busy]") === null);
}

/** Opens everything that is folded. */
export async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  await settled(page);
}

const keptPages = new Map();
/** A page that several tests look at, none of them in need of a fresh one. It has its usual size, and is no paper. */
export async function kept(name, options = {}) {
  const key = JSON.stringify([name, options]);
  if (!keptPages.has(key)) keptPages.set(key, await opened(name, options));
  const page = keptPages.get(key);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(desk);
  return page;
}

/** Opens a fresh page, looks, and closes it whatever was seen. */
export async function looking(name, look) {
  const page = await opened(name);
  try {
    return await look(page);
  } finally {
    await page.close();
  }
}
