import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { defaultHome } from "../files/home.js";
import { NativeHypervisor } from "../drivers/libvirt/native-hypervisor.js";
import { serverNames, serversPath } from "../drivers/libvirt/server-names.js";
import { marshalLayer } from "../marshal/marshal-layer.js";
import type { Command } from "./command.js";

const usage = `Usage: vmcom info [--json]

Tells what this installation consists of: its version, Node's, the platform, the home directory, and which marshaller
brings events from other threads and why. VMCOM_MARSHAL=native or =ts forces one. Then whether hosts can be reached
through libvirt, or what is missing for that, and where the names of servers are kept.

  --json   print { version, node, platform, home, marshaller: { layer, reason }, libvirt: { available, reason },
           servers: { file, names } }

The exit code is 1 if something that is there does not work, such as a native layer that does not load.`;

interface Facts {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly home: string;
  readonly marshaller: { readonly layer: string; readonly reason: string };
  /** `reason` is what there is, or what is missing. */
  readonly libvirt: { readonly available: boolean; readonly reason: string };
  readonly servers: { readonly file: string; readonly names: readonly string[] };
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
    libvirt: libvirtThere(),
    servers: { file: serversPath(), names: serverNames() },
  };
}

function libvirtThere(): Facts["libvirt"] {
  try {
    return { available: true, reason: new NativeHypervisor().description };
  } catch (error) {
    return { available: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

const LAYERS: Readonly<Record<string, string>> = { native: "native", ts: "TypeScript" };

function asText({ version, node, platform, home, marshaller, libvirt, servers }: Facts): string {
  const lines = [
    ["vmcom", version],
    ["Node", `${node}, ${platform}`],
    ["home", home],
    ["marshaller", `${LAYERS[marshaller.layer] ?? marshaller.layer} (${marshaller.reason})`],
    ["libvirt", libvirt.available ? libvirt.reason : `not available: ${libvirt.reason}`],
    ["servers", servers.names.length === 0 ? `none named in ${servers.file}` : servers.names.join(", ")],
  ];
  return lines.map(([name = "", value = ""]) => `${name.padEnd(11)} ${value}\n`).join("");
}
