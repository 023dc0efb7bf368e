// @ts-check
/**
 * Measures one case and prints the result. `run.js` starts a process for each, which loads nothing but
 * its benchmark, so that nothing is compiled for what another has done.
 */
const [name, index, mode] = process.argv.slice(2);
/** @type {Record<string, import("./benchmarks.js").Benchmark>} */
const module = await import(`./${name}.js`);
const found = Object.values(module).find((benchmark) => benchmark.name === name)?.cases[Number(index)];
if (found === undefined) throw new Error(`There is no case ${index} of '${name}'.`);
console.log(JSON.stringify(await found.run({ quick: mode === "--quick" })));
