// Checks pages on the sides that are named, in turn and in one browser: to open a page takes longer than to look at it.
for (const side of process.argv.slice(5)) await import(`./${side}.mjs`);
