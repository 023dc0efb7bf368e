import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVirtualServer, VirtualClock } from "../../lib/index.js";
import { describeTrace } from "../../lib/testing/index.js";

const head =
  '{"format":"vmcom-trace","version":1,"script":"provision.vbs","args":[],"began":"2005-10-03T00:00:00.000","entries":[';
const entries = [
  { create: "VirtualServer.Application", result: { object: 1, type: "IVMVirtualServer" } },
  { call: "FindVirtualMachine", on: 1, kind: "call", args: ["web"], result: null },
  {
    call: "CreateVirtualMachine",
    on: 1,
    kind: "call",
    args: ["web", "C:\\Virtual Machines"],
    result: { object: 2, type: "IVMVirtualMachine" },
  },
  { call: "Memory", on: 2, kind: "put", args: [256] },
  { call: "Memory", on: 2, kind: "get", result: 256 },
  { call: "Startup", on: 2, kind: "call", result: { object: 3, type: "IVMTask" } },
  { enter: "WaitForCompletion", on: 3, kind: "call", args: [-1] },
  { event: "OnVMStateChange", on: 1, args: ["web", 5] },
  { leave: "WaitForCompletion", on: 3 },
  { call: "Startup", on: 2, kind: "call", failure: { hresult: "0xA0040500", message: "", source: "" } },
  { line: "done", stream: "out" },
];
const trace = join(mkdtempSync(join(tmpdir(), "vmcom-describe-")), "trace.json");
writeFileSync(
  trace,
  `${head}\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n],"end":{"exitCode":0}}\n`,
);

describe("describeTrace", () => {
  describeTrace(trace, () => createVirtualServer({ clock: new VirtualClock() }));
});
