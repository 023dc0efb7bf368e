import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import type * as Face from "../index.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { processTerminal } from "../script/host/host-terminal.js";
import { ScriptHost } from "../script/host/script-host.js";
import { UsageError, type Command } from "./command.js";
import { LiveTable, PlainLines, type MonitorView } from "./monitor-view.js";

const usage = `Usage: vmcom monitor [--debug] [--seconds N] [FILE [arguments]]

Shows the machines of the server and what happens to them: a live table on a terminal, a line per
event otherwise. With a script it shows what the script does, and ends with it; without one it goes
on until Ctrl+C, or for N seconds.`;

const face = (): typeof Face => createRequire(import.meta.url)("../index.js") as typeof Face;

export const monitor: Command = {
  summary: "show machines and their events as they happen",
  usage,
  async run(args, { debug }) {
    const { seconds, script, scriptArgs } = parse(args);
    const { CreateObject, advise, call, VMVMState } = face();
    const server = CreateObject("VirtualServer.Application");
    const view: MonitorView = process.stdout.isTTY
      ? new LiveTable((text) => process.stdout.write(text))
      : new PlainLines((text) => process.stdout.write(text));
    for (const machine of server.VirtualMachines) view.machine(machine.Name, VMVMState[machine.State]);
    using connection = advise(
      server,
      {
        OnVMStateChange: (name, state) => {
          // What State reads is what the table is for: Saved, where the last event says TurnedOff.
          const machine = call(server, "FindVirtualMachine", name).value as IVMVirtualMachine | null;
          view.stateChange(new Date(), name, VMVMState[state], VMVMState[machine?.State ?? state]);
        },
        OnHeartbeatStopped: (name) => view.note(new Date(), `${name}: the heartbeat has stopped`),
        OnServiceEvent: (id) => view.note(new Date(), `service event ${id}`),
      },
      { ref: script === undefined },
    );
    if (script !== undefined) {
      const exit = (code: number): never => process.exit(code);
      const host = new ScriptHost({ terminal: processTerminal(), exit, debug });
      const { exitCode, isOver } = await host.run([script, ...scriptArgs]);
      return isOver ? exit(exitCode) : exitCode;
    }
    await until(seconds);
    connection.dispose();
    return 0;
  },
};

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
