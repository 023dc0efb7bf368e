import { createVirtualServer, VirtualClock, type DisposableVirtualServer } from "../../lib/index.js";
import { late } from "../../lib/com/late-bound.js";
import type { HostTerminal } from "../../lib/script/host/host-terminal.js";
import { lazyModules } from "../../lib/script/host/lazy-modules.js";
import { functionNamed } from "../../lib/script/host/modern-globals.js";
import { ScriptSession } from "../../lib/script/host/script-session.js";

/** Thrown in the place of the end of the process. */
export class Exit extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`exit ${exitCode}`);
    this.exitCode = exitCode;
  }
}

/** A terminal that keeps what is written and gives the lines of an input. */
export class FakeHostTerminal implements HostTerminal {
  readonly isInteractive: boolean;
  readonly #input: string[];
  out = "";
  error = "";

  constructor(input: readonly string[] = [], isInteractive = false) {
    this.#input = [...input];
    this.isInteractive = isInteractive;
  }

  write(stream: "out" | "error", text: string): void {
    this[stream] += text;
  }

  readText(): string | undefined {
    const line = this.#input.shift();
    return line === undefined || this.#input.length === 0 ? line : `${line}\n`;
  }

  readLine(): string | null {
    return this.readText()?.replace(/\n$/, "") ?? null;
  }
}

/** WScript as a script of plain JavaScript sees it: any member, in any letter case. */
export type Loose = Record<string, unknown> & Record<string, (...args: unknown[]) => unknown>;

export interface SessionSetUp {
  readonly args?: readonly string[];
  readonly input?: readonly string[];
  /** Where the script's functions are. */
  readonly scope?: object;
  readonly hasVariants?: boolean;
  readonly timeout?: number;
}

export interface SessionBench extends Disposable {
  readonly session: ScriptSession;
  readonly wscript: Loose;
  readonly terminal: FakeHostTerminal;
}

const modules = await lazyModules();

/** A script under way, without its text. */
export function scriptSession(setUp: SessionSetUp = {}): SessionBench {
  const { args = [], input = [], scope = {}, hasVariants = false, timeout = 0 } = setUp;
  const terminal = new FakeHostTerminal(input);
  const session = new ScriptSession({
    path: "/scripts/nightly.js",
    args,
    terminal,
    modules,
    isBatch: false,
    timeout,
    hasVariants,
    handlerNamed: (name) => functionNamed(scope, name),
    quit: (exitCode) => {
      throw new Exit(exitCode);
    },
  });
  return {
    session,
    wscript: late(session.wscript) as Loose,
    terminal,
    [Symbol.dispose]: () => session[Symbol.dispose](),
  };
}

/** A server whose time passes at once, and whose sinks' errors are nobody's. */
export function quietServer(): DisposableVirtualServer {
  return createVirtualServer({ clock: new VirtualClock(), onSinkError: () => undefined });
}
