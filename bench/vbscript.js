// @ts-check
/**
 * What a VBScript program costs, compiled: the same program in plain JavaScript is 1. For properties of
 * a virtual machine it is the typed object, read by JavaScript.
 */
import { createVirtualServer, VirtualClock } from "../dist/index.js";
import { VBScriptEngine } from "../dist/script/vbscript/engine.js";
import { compare } from "./support/compare.js";

/** @typedef {import("./support/compare.js").Loop} Loop */

/**
 * A loop that calls `Sub Run(count)` of a script.
 * @param {string} text
 * @param {Record<string, object>} [items] objects of the host
 * @returns {Loop}
 */
function script(text, items = {}) {
  const engine = new VBScriptEngine();
  for (const [name, object] of Object.entries(items)) engine.addNamedItem(name, object);
  engine.parse(text.trim());
  engine.run();
  return (count) => engine.call("Run", [count]);
}

const ADDITIONS = `
Sub Run(count)
  Dim sum, i
  sum = 0
  For i = 1 To count
    sum = sum + i
  Next
End Sub`;

const GLOBAL_ADDITIONS = `
Dim sum, i
Sub Run(count)
  sum = 0
  For i = 1 To count
    sum = sum + i
  Next
End Sub`;

/** @type {Loop} */
function additions(count) {
  let sum = 0;
  for (let i = 1; i <= count; i++) sum = sum + i;
  return sum;
}

const CALLS = `
Function Add(a, b)
  Add = a + b
End Function
Sub Run(count)
  Dim sum, i
  For i = 1 To count
    sum = Add(sum, i)
  Next
End Sub`;

/**
 * @param {number} a
 * @param {number} b
 */
function add(a, b) {
  return a + b;
}

/** @type {Loop} */
function calls(count) {
  let sum = 0;
  for (let i = 1; i <= count; i++) sum = add(sum, i);
  return sum;
}

const TEXT = `
Sub Run(count)
  Dim text, i
  text = ""
  For i = 1 To count
    text = text & "part " & i & " "
  Next
End Sub`;

/** @type {Loop} */
function text(count) {
  let result = "";
  for (let i = 1; i <= count; i++) result = result + "part " + i + " ";
  return result;
}

const PROPERTY = `
Sub Run(count)
  Dim i, state
  For i = 1 To count
    state = machine.State
  Next
End Sub`;

function aMachine() {
  const server = createVirtualServer({ clock: new VirtualClock() });
  return server.CreateVirtualMachine("bench", "/bench");
}

/**
 * @param {string} label
 * @param {number} limit
 * @param {() => Loop} ours
 * @param {() => Loop} theirs
 */
function program(label, limit, ours, theirs) {
  return {
    label,
    limit,
    /** @param {{ quick: boolean }} options */
    run({ quick }) {
      return compare(ours(), theirs(), { quick, slice: 10, pairs: 50 });
    },
  };
}

export const vbscript = {
  name: "vbscript",
  summary: "a VBScript program; the same in JavaScript is 1",
  unit: "×",
  cases: [
    program(
      "additions in a loop",
      10,
      () => script(ADDITIONS),
      () => additions,
    ),
    program(
      "additions of global variables",
      10,
      () => script(GLOBAL_ADDITIONS),
      () => additions,
    ),
    program(
      "calls of a function",
      12,
      () => script(CALLS),
      () => calls,
    ),
    program(
      "building text",
      10,
      () => script(TEXT),
      () => text,
    ),
    program(
      "reading vm.State",
      5,
      () => script(PROPERTY, { machine: aMachine() }),
      () => {
        const machine = aMachine();
        return (count) => {
          let state = 0;
          for (let i = 0; i < count; i++) state = machine.State;
          return state;
        };
      },
    ),
  ],
};
