/** Runs a script and records it; ends the thread with the script's exit code. */
import { writeSync } from "node:fs";
import { basename, resolve } from "node:path";
import { format } from "node:util";
import { processTerminal, type HostTerminal } from "../script/host/host-terminal.js";
import { lazyModules } from "../script/host/lazy-modules.js";
import { ScriptHost } from "../script/host/script-host.js";
import { pumpAll } from "../apartment/apartment.js";
import { portableText } from "./portable-text.js";
import { Recorder } from "./recorder.js";
import type { RecordedRun } from "./recorded-run.js";
import type { Replayer } from "./replayer.js";
import { TRACE_VERSION } from "./trace-entry.js";
import { localTime } from "./trace-value.js";
import { TraceWriter } from "./trace-writer.js";

/** What a script is run in. */
interface World {
  readonly home: string | undefined;
  now(): number;
  pump(ms: number): void;
  objectFor(progId: string): object | undefined;
}

export async function runRecorded(run: RecordedRun): Promise<void> {
  if (run.answers !== null) return runReplayed(run, run.answers);
  const world = run.directory === null ? HOME : await virtualWorld(run, run.directory);
  const recorder = startRecorder(run, world);
  for (const script of run.setup) await runSetup(script, world);
  recorder.begin();
  await runScript(run, world, recorder);
}

/** What only some runs need is loaded for those: the library when a script asks for it. */
async function virtualWorld(run: RecordedRun, directory: string): Promise<World> {
  const [{ VirtualWorld }, { face }] = await Promise.all([import("./virtual-world.js"), lazyModules()]);
  return new VirtualWorld(face, directory, originalOf(run));
}

function originalOf({ server }: RecordedRun): string | undefined {
  return server === "fresh" ? undefined : server;
}

/** The server of the home directory, in real time. */
const HOME: World = { home: undefined, now: () => Date.now(), pump: pumpAll, objectFor: () => undefined };

class Left extends Error {}

/** A script that makes what the recorded one works on. */
async function runSetup(script: string, world: World): Promise<void> {
  let error = "";
  const terminal = {
    ...processTerminal(),
    write: (stream: "out" | "error", text: string) => void (error += stream === "error" ? text : ""),
  };
  const exit = (): never => {
    throw new Left();
  };
  const host = new ScriptHost({
    terminal,
    exit,
    now: () => world.now(),
    pump: (ms) => world.pump(ms),
    ownObjects: (progId) => world.objectFor(progId),
    ...(world.home === undefined ? {} : { home: world.home }),
  });
  const code = await host.run([script]).then(
    (end) => end.exitCode,
    (thrown: unknown) => {
      if (thrown instanceof Left) return 0;
      throw thrown;
    },
  );
  if (code === 0) return;
  throw new Error(`the setup script ${script} failed: ${error.trim()}`);
}

function startRecorder({ script, standsFor, args, trace }: RecordedRun, world: World): Recorder {
  if (trace === null) throw new Error("There is nowhere to record to.");
  const writer = new TraceWriter(trace);
  const began = localTime(new Date(world.now()));
  writer.head({ format: "vmcom-trace", version: TRACE_VERSION, script: basename(script), args, began });
  const recorder = new Recorder(writer, portableText(resolve(standsFor ?? script), world.home));
  recorder.start((progId) => world.objectFor(progId));
  process.once("exit", (code) => recorder.end(code));
  return recorder;
}

async function runScript(run: RecordedRun, world: World, recorder: Recorder): Promise<void> {
  const terminal = heard(processTerminal(), run.isQuiet, recorder);
  captureOutput(terminal);
  const sleep = (ms: number): void => {
    recorder.slept(ms);
    world.pump(ms);
  };
  await host(run, terminal, { ...world, now: () => world.now(), pump: sleep });
}

async function runReplayed(run: RecordedRun, answers: string): Promise<void> {
  const { Replayer } = await import("./replayer.js");
  const replayer = new Replayer(answers, portableText(resolve(run.script), undefined));
  replayer.start();
  const terminal = heard(processTerminal(), run.isQuiet, replayer);
  captureOutput(terminal);
  process.once("exit", (code) => {
    const complaint = complaintOf(replayer, code);
    if (complaint === undefined) return;
    writeSync(2, `vmcom: ${complaint}\n`);
    process.exitCode = 1;
  });
  const world: World = {
    home: run.directory ?? undefined,
    now: () => replayer.now(),
    pump: (ms) => replayer.sleep(ms),
    objectFor: () => undefined,
  };
  await host(run, terminal, world);
}

function complaintOf(replayer: Replayer, exitCode: number): string | undefined {
  try {
    return replayer.end(exitCode);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs the script; what it leaves under way keeps the thread alive, as it would keep a process. */
async function host(
  { script, standsFor, args, debug }: RecordedRun,
  terminal: HostTerminal,
  world: World,
): Promise<void> {
  const exit = (code: number): never => process.exit(code);
  const scriptHost = new ScriptHost({
    terminal,
    exit,
    debug,
    now: () => world.now(),
    pump: (ms) => world.pump(ms),
    ...(world.home === undefined ? {} : { home: world.home }),
    ...(standsFor === null ? {} : { standsFor }),
  });
  const { exitCode, isOver } = await scriptHost.run([script, ...args]);
  if (isOver) exit(exitCode);
  process.exitCode = exitCode;
}

/** Hears what a script writes. */
interface Listener {
  wrote(stream: "out" | "error", text: string): void;
}

function heard(terminal: HostTerminal, isQuiet: boolean, listener: Listener): HostTerminal {
  return {
    ...terminal,
    write(stream, text) {
      listener.wrote(stream, text);
      if (!isQuiet) terminal.write(stream, text);
    },
  };
}

/** What programs of Node's write, too: console.log, process.stdout.write. */
function captureOutput(terminal: HostTerminal): void {
  const writer =
    (stream: "out" | "error") =>
    (chunk: string | Uint8Array, ...rest: unknown[]) => {
      terminal.write(stream, typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
      const done = rest.at(-1);
      if (typeof done === "function") (done as () => void)();
      return true;
    };
  process.stdout.write = writer("out");
  process.stderr.write = writer("error");
  for (const [names, stream] of [
    [["log", "info", "debug"], "out"],
    [["error", "warn"], "error"],
  ] as const) {
    for (const name of names)
      console[name] = (...values: unknown[]) => terminal.write(stream, `${format(...values)}\n`);
  }
}
