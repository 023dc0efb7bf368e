// @ts-check
/** Measures one case in a process of its own; `run.js` starts it and reads what it prints. */
import { benchmarks } from "./benchmarks.js";

const [name, index, mode] = process.argv.slice(2);
const found = benchmarks.find((benchmark) => benchmark.name === name)?.cases[Number(index)];
if (found === undefined) throw new Error(`There is no case ${index} of '${name}'.`);
console.log(JSON.stringify(await found.run({ quick: mode === "--quick" })));
