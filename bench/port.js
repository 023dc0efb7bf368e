// @ts-check
/**
 * What a ported script costs: the VBScript original, run by the script host's engine, is 1. The engine compiles it each
 * time, as `vmcom run` does; the port is compiled before. Each program creates its objects itself.
 */
import ts from "typescript";
import * as face from "../dist/index.js";
import { PortReport } from "../dist/port/port-report.js";
import * as runtime from "../dist/port/runtime/index.js";
import { portSession } from "../dist/port/runtime/port-session.js";
import { usePortSession } from "../dist/port/runtime/session.js";
import { portVBScript } from "../dist/port/vbscript/program-porter.js";
import { VBScriptEngine } from "../dist/script/vbscript/engine.js";
import { compare } from "./support/compare.js";

/** @typedef {import("./benchmarks.js").Case} Case */

const server = face.createVirtualServer({ clock: new face.VirtualClock() });
server.CreateVirtualMachine("bench", "/bench");

const MACHINE = 'Set vs = CreateObject("VirtualServer.Application")\nSet vm = vs.VirtualMachines(1)\n';

/** @type {readonly { label: string, text: string }[]} */
const PROGRAMS = [
  { label: "a million additions", text: "For i = 1 To 1000000\n  sum = sum + i\nNext" },
  {
    label: "a million additions in a Sub",
    text: "Sub Count(n)\n  Dim i, sum\n  For i = 1 To n\n    sum = sum + i\n  Next\nEnd Sub\nCount 1000000",
  },
  {
    label: "200,000 calls of a function",
    text: "Function Add(a, b)\n  Add = a + b\nEnd Function\nFor i = 1 To 200000\n  sum = Add(sum, i)\nNext",
  },
  {
    label: "the same with a check for Null",
    text: "Function Add(a, b)\n  If IsNull(a) Then Exit Function\n  Add = a + b\nEnd Function\nsum = 0\nFor i = 1 To 200000\n  sum = Add(sum, i)\nNext",
  },
  {
    label: "200,000 calls that may give no result",
    text: "Function Add(a, b)\n  If b < 0 Then Exit Function\n  Add = a + b\nEnd Function\nsum = 0\nFor i = 1 To 200000\n  sum = Add(sum, i)\nNext",
  },
  {
    label: "building text of 20,000 parts",
    text: 'For i = 1 To 20000\n  text = text & "part " & i & vbCrLf\nNext\nfound = InStr(text, Chr(0))',
  },
  {
    label: "200,000 calls of a Dictionary",
    text: 'Set d = CreateObject("Scripting.Dictionary")\nFor i = 1 To 50000\n  d.Add i, i\n  If d.Exists(i) Then found = found + 1\n  d.Item(i) = d.Item(i) + 1\nNext',
  },
  { label: "200,000 reads of vm.State", text: `${MACHINE}For i = 1 To 200000\n  state = vm.State\nNext` },
  { label: "200,000 reads of vm.Name", text: `${MACHINE}For i = 1 To 200000\n  name = vm.Name\nNext` },
];

/** @type {import("../dist/script/host/host-terminal.js").HostTerminal} */
const terminal = { write: () => undefined, readLine: () => null, readText: () => undefined, isInteractive: false };

const session = portSession({
  path: "bench.vbs",
  args: [],
  terminal,
  quit: (code) => process.exit(code),
  ownObjects: (progId) => (progId === "VirtualServer.Application" ? server : undefined),
});
usePortSession(() => session);

/** @param {string} text */
function ported(text) {
  const lines = portVBScript(text, { scriptName: "bench.vbs", style: "sync" }, new PortReport());
  const source = lines.map((line) => line.text).join("\n");
  const plain = ts.transpileModule(source, { compilerOptions: { target: 9, module: 99 } }).outputText;
  const code = plain
    .replace(
      /^import \{([^}]*)\} from "vmcom";$/m,
      (_all, names) => `const {${names.replaceAll(" as ", ": ")}} = face;`,
    )
    .replace(/^import \{([^}]*)\} from "vmcom\/port";$/m, (_all, names) => {
      return `const {${names.replaceAll(" as ", ": ")}} = runtime;`;
    })
    .replace(/^export (?=function|\{\})/gm, "")
    .replace(/^\{\};$/m, "");
  const run = new Function("face", "runtime", `"use strict";\n${code}`);
  return () => void run(face, runtime);
}

/** @param {string} text */
function original(text) {
  return () => {
    const engine = new VBScriptEngine({ host: session.host });
    engine.parse(text);
    engine.run();
  };
}

/** @param {() => void} program */
function repeated(program) {
  return (/** @type {number} */ count) => {
    for (let i = 0; i < count; i++) program();
  };
}

export const port = {
  name: "port",
  summary: "a ported script; the VBScript original is 1",
  unit: "×",
  cases: PROGRAMS.map(({ label, text }) => ({
    label,
    limit: 1 / 3,
    /** @param {{ quick: boolean }} options */
    run({ quick }) {
      return compare(repeated(ported(text)), repeated(original(text)), { quick, slice: 10, pairs: 20, isLong: true });
    },
  })),
};
