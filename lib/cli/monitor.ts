import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import type * as Face from "../index.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import type { Connection } from "../com/sinks.js";
import { withoutCredentials } from "../drivers/libvirt/libvirt-uri.js";
import { processTerminal } from "../script/host/host-terminal.js";
import { ScriptHost } from "../script/host/script-host.js";
import { UsageError, type Command } from "./command.js";
import { chooseServer, takeServers } from "./server-option.js";
import { LiveTable, PlainLines, type MonitorView } from "./monitor-view.js";

const usage = `Usage: vmcom monitor [--debug] [--seconds N] [--server NAME]... [FILE [arguments]]

Shows the machines of the server and what happens to them: a live table on a terminal, a line per
event otherwise. With a script it shows what the script does, and ends with it; without one it goes
on until Ctrl+C, or for N seconds.

  --server NAME  shows this server instead: a name of servers.json, or libvirt: and a URI; several of
                 them, said one after another, side by side. The script gets the first where it names none`;

type Library = typeof Face;

const face = (): Library => createRequire(import.meta.url)("../index.js") as Library;

export const monitor: Command = {
  summary: "show machines and their events as they happen",
  usage,
  async run(args, { debug }) {
    const { servers, rest } = takeServers(args);
    const { seconds, script, scriptArgs } = parse(rest);
    await chooseServer(servers[0]);
    const view: MonitorView = process.stdout.isTTY
      ? new LiveTable((text) => process.stdout.write(text))
      : new PlainLines((text) => process.stdout.write(text));
    const connections = (servers.length === 0 ? [undefined] : servers).map((name) =>
      watch(view, name, { ref: script === undefined, isOneOfMany: servers.length > 1 }),
    );
    if (script !== undefined) {
      const exit = (code: number): never => process.exit(code);
      const host = new ScriptHost({ terminal: processTerminal(), exit, debug });
      const { exitCode, isOver } = await host.run([script, ...scriptArgs]);
      return isOver ? exit(exitCode) : exitCode;
    }
    await until(seconds);
    for (const connection of connections) connection.dispose();
    return 0;
  },
};

/** Shows one server. Its machines go by their server's name too if there are several. */
function watch(
  view: MonitorView,
  name: string | undefined,
  { ref, isOneOfMany }: { readonly ref: boolean; readonly isOneOfMany: boolean },
): Connection {
  const { CreateObject, advise, call, VMVMState } = face();
  const server = CreateObject("VirtualServer.Application", name);
  const shown = (machine: string): string => (isOneOfMany ? `${withoutCredentials(name ?? "")}: ${machine}` : machine);
  for (const machine of server.VirtualMachines) view.machine(shown(machine.Name), VMVMState[machine.State]);
  return advise(
    server,
    {
      OnVMStateChange: (machineName, state) => {
        // What State reads is what the table is for: Saved, where the last event says TurnedOff.
        const machine = call(server, "FindVirtualMachine", machineName).value as IVMVirtualMachine | null;
        view.stateChange(new Date(), shown(machineName), VMVMState[state], VMVMState[machine?.State ?? state]);
      },
      OnHeartbeatStopped: (machine) => view.note(new Date(), `${shown(machine)}: the heartbeat has stopped`),
      OnServiceEvent: (id) => view.note(new Date(), `service event ${id}`),
    },
    { ref },
  );
}

function parse(args: string[]): { seconds: number; script: string | undefined; scriptArgs: string[] } {
  // The script's own options are behind its name.
  const at = args.findIndex((arg, index) => !arg.startsWith("--") && args[index - 1] !== "--seconds");
  const own = at < 0 ? args : args.slice(0, at);
  const { values } = parseArgs({ args: own, options: { seconds: { type: "string" } } });
  const seconds = values.seconds === undefined ? Infinity : Number(values.seconds);
  if (!(seconds > 0)) throw new UsageError("--seconds takes a number above 0");
  return { seconds, script: at < 0 ? undefined : args[at], scriptArgs: at < 0 ? [] : args.slice(at + 1) };
}

function until(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      process.off("SIGINT", end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(seconds * 1000, 0x7fffffff));
    process.on("SIGINT", end);
  });
}
