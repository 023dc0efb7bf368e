// @ts-check
/**
 * What a VBScript program costs: the same program in plain JavaScript is 1. Each program is what an
 * administrator writes, statements outside of procedures and hardly a Dim, and is run as a whole: an
 * engine is made for it, it is compiled, and it runs. For properties of a virtual machine 1 is the typed
 * object, read by JavaScript; for a Dictionary it is a Map.
 */
import { createVirtualServer, VirtualClock } from "../dist/index.js";
import { wrap } from "../dist/com/com-object.js";
import { Dictionary } from "../dist/script/objects/dictionary/dictionary.js";
import { VBScriptEngine } from "../dist/script/vbscript/engine.js";
import { compare } from "./support/compare.js";

/** @typedef {import("./support/compare.js").Loop} Loop */
/** @typedef {import("./benchmarks.js").Case} Case */

/**
 * @typedef {object} Sample
 * @property {string} label
 * @property {number} [limit]
 * @property {string} text the program
 * @property {() => unknown} same the same in JavaScript
 * @property {Record<string, object>} [items] objects of the host
 */

/**
 * Runs a program.
 * @param {string} text
 * @param {Record<string, object>} [items]
 */
function runProgram(text, items = {}) {
  const engine = new VBScriptEngine();
  for (const [name, object] of Object.entries(items)) engine.addNamedItem(name, object);
  engine.parse(text.trim());
  engine.run();
}

/**
 * @param {() => unknown} program
 * @returns {Loop}
 */
function repeated(program) {
  return (count) => {
    for (let i = 0; i < count; i++) program();
  };
}

function addition() {
  let sum = 0;
  for (let i = 1; i <= 1_000_000; i++) sum = sum + i;
  return sum;
}

/**
 * @param {number} a
 * @param {number} b
 */
function add(a, b) {
  return a + b;
}

function calls() {
  let sum = 0;
  for (let i = 1; i <= 200_000; i++) sum = add(sum, i);
  return sum;
}

function building() {
  let text = "";
  for (let i = 1; i <= 20_000; i++) text = text + "part " + i + "\r\n";
  // The text has to be there, not only a note of its parts.
  return text.indexOf("\0");
}

function map() {
  const map = new Map();
  let found = 0;
  for (let i = 1; i <= 50_000; i++) {
    map.set(i, i);
    if (map.has(i)) found++;
    map.set(i, map.get(i) + 1);
  }
  return found;
}

const machine = createVirtualServer({ clock: new VirtualClock() }).CreateVirtualMachine("bench", "/bench");

function state() {
  let state = 0;
  for (let i = 1; i <= 200_000; i++) state = machine.State;
  return state;
}

function machineName() {
  let name = "";
  for (let i = 1; i <= 200_000; i++) name = machine.Name;
  return name;
}

/** @type {readonly Sample[]} */
const SAMPLES = [
  {
    label: "a million additions",
    limit: 10,
    text: "For i = 1 To 1000000\n  sum = sum + i\nNext",
    same: addition,
  },
  {
    label: "a million additions, declared",
    limit: 10,
    text: "Option Explicit\nDim i, sum\nFor i = 1 To 1000000\n  sum = sum + i\nNext",
    same: addition,
  },
  {
    label: "a million additions in a Sub",
    limit: 10,
    text: "Sub Count(n)\n  Dim i, sum\n  For i = 1 To n\n    sum = sum + i\n  Next\nEnd Sub\nCount 1000000",
    same: addition,
  },
  {
    label: "200,000 calls of a function",
    limit: 12,
    text: "Function Add(a, b)\n  Add = a + b\nEnd Function\nFor i = 1 To 200000\n  sum = Add(sum, i)\nNext",
    same: calls,
  },
  {
    // What a function does besides counting costs what it costs; the one above has JavaScript of a simpler kind.
    label: "the same with other things to do",
    text: `
Function Add(a, b)
  If IsNull(a) Then Exit Function
  Add = a + b
End Function
For i = 1 To 200000
  sum = Add(sum, i)
Next`,
    same: calls,
  },
  {
    label: "building text of 20,000 parts",
    limit: 10,
    text: 'For i = 1 To 20000\n  text = text & "part " & i & vbCrLf\nNext\nfound = InStr(text, Chr(0))',
    same: building,
  },
  {
    label: "200,000 calls of a Dictionary",
    limit: 12,
    text: `
For i = 1 To 50000
  d.Add i, i
  If d.Exists(i) Then found = found + 1
  d.Item(i) = d.Item(i) + 1
Next`,
    get items() {
      return { d: wrap(new Dictionary()) };
    },
    same: map,
  },
  {
    label: "200,000 reads of vm.State",
    limit: 5,
    text: "For i = 1 To 200000\n  state = vm.State\nNext",
    items: { vm: machine },
    same: state,
  },
  {
    label: "200,000 reads of vm.Name",
    limit: 5,
    text: "For i = 1 To 200000\n  name = vm.Name\nNext",
    items: { vm: machine },
    same: machineName,
  },
];

/**
 * A program that a process runs again and again.
 * @param {Sample} sample
 * @returns {Case}
 */
function again(sample) {
  const { label, limit, text, same } = sample;
  return {
    label,
    ...(limit === undefined ? {} : { limit }),
    run({ quick }) {
      return compare(
        repeated(() => runProgram(text, sample.items)),
        repeated(same),
        { quick, slice: 10, pairs: 50 },
      );
    },
  };
}

/** @param {() => unknown} program */
function timeOf(program) {
  const began = process.hrtime.bigint();
  program();
  return Number(process.hrtime.bigint() - began);
}

/**
 * A program that a process runs once, before anything is compiled to machine code, with the engine's own
 * first steps: for information, as it is so little time.
 * @param {Sample} sample
 * @returns {Case}
 */
function once(sample) {
  const { label, text, same } = sample;
  return {
    label: `${label}, once`,
    processes: 9,
    run() {
      const { items } = sample;
      const ours = timeOf(() => runProgram(text, items));
      return { value: ours / timeOf(same) };
    },
  };
}

export const vbscript = {
  name: "vbscript",
  summary: "a VBScript program; the same in JavaScript is 1",
  unit: "×",
  cases: [...SAMPLES.map(again), ...SAMPLES.map(once)],
};
