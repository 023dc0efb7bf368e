import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { defaultHome } from "../files/home.js";
import { marshalLayer } from "../marshal/marshal-layer.js";
import type { Command } from "./command.js";

const usage = `Usage: vmcom info [--json]

Tells what this installation consists of: its version, Node's, the platform, the home directory, and which marshaller
brings events from other threads and why. VMCOM_MARSHAL=native or =ts forces one.

  --json   print { version, node, platform, home, marshaller: { layer, reason } }

The exit code is 1 if something that is there does not work, such as a native layer that does not load.`;

interface Facts {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly home: string;
  readonly marshaller: { readonly layer: string; readonly reason: string };
}

export const info: Command = {
  summary: "tell what this installation consists of",
  usage,
  run(args) {
    const { values } = parseArgs({ args, options: { json: { type: "boolean", default: false } } });
    const facts = gather();
    process.stdout.write(values.json ? `${JSON.stringify(facts, null, 2)}\n` : asText(facts));
    return 0;
  },
};

function gather(): Facts {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return {
    version,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    home: defaultHome(),
    marshaller: marshalLayer(),
  };
}

const LAYERS: Readonly<Record<string, string>> = { native: "native", ts: "TypeScript" };

function asText({ version, node, platform, home, marshaller }: Facts): string {
  const lines = [
    ["vmcom", version],
    ["Node", `${node}, ${platform}`],
    ["home", home],
    ["marshaller", `${LAYERS[marshaller.layer] ?? marshaller.layer} (${marshaller.reason})`],
  ];
  return lines.map(([name = "", value = ""]) => `${name.padEnd(11)} ${value}\n`).join("");
}
