// Checks pages on the sides that are named, in turn and in one browser: to open a page takes longer than to look at it.
const [, , , , , ...sides] = process.argv;
for (const side of sides) await import(`./${side}.mjs`);
