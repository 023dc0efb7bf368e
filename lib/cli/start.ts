import { fileURLToPath } from "node:url";
import { UsageError, type Command } from "./command.js";
import { run } from "./run.js";
import { takeServer } from "./server-option.js";

const usage = `Usage: vmcom start [--debug] [--server NAME]

Takes a virtual machine through the documented table of events, with a monitor beside it: examples/start.wsf.

  --server NAME  on this server: a name of servers.json, or libvirt: and a URI such as libvirt:qemu:///session`;

export const start: Command = {
  summary: "take a machine through the documented table",
  usage,
  run(args, options) {
    const { server, rest } = takeServer(args);
    if (rest.length > 0) throw new UsageError("start takes no file");
    const script = fileURLToPath(new URL("../../examples/start.wsf", import.meta.url));
    return run.run([...(server === undefined ? [] : ["--server", server]), script], options);
  },
};
