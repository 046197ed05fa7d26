// Bundles the page's script and style, and writes them as a C++ source, so that the program carries its page.
//   node build.mjs MAP.topojson BUNDLE.cpp
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";

const [map, target] = process.argv.slice(2);
if (!map || !target) throw new Error("usage: node build.mjs MAP.topojson BUNDLE.cpp");

const bundled = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: ["es2020"],
    legalComments: "none",
    alias: { "norway-map": resolve(map) },
    loader: { ".topojson": "json" },
    write: false,
  });
  return outputFiles[0].text.trim();
};

// What would end the script element early must not stand in it.
const inElement = (text) => text.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

// Compilers limit the length of one literal; adjacent ones are joined.
const literal = (text) => {
  const pieces = [];
  for (let at = 0; at < text.length; at += 8000) pieces.push(`R"page(${text.slice(at, at + 8000)})page"`);
  return pieces.join("\n");
};

const script = inElement(await bundled("src/main.ts"));
const style = await bundled("src/style.css");
const source = `#include "report/page.hpp"

namespace hurtigspor {

PageBundle page_bundle() {
  return {${literal(style)},
${literal(script)}};
}

}  // namespace hurtigspor
`;
writeFileSync(target, source);
