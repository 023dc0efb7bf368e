import * as face from "../../lib/index.js";
import { anyCase } from "../../lib/script/any-case.js";
import { WScriptHost, type HostStreams } from "../../lib/script/wscript.js";

/** Thrown in the place of the end of the process. */
export class Exit extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`exit ${exitCode}`);
    this.exitCode = exitCode;
  }
}

export interface FakeStreams extends HostStreams {
  out: string;
  error: string;
}

/** Streams that keep what is written and give the lines of an input. */
export function fakeStreams(...input: string[]): FakeStreams {
  const lines = [...input];
  return {
    out: "",
    error: "",
    write(stream, text) {
      this[stream] += text;
    },
    readLine: () => lines.shift() ?? null,
    exit(code) {
      throw new Exit(code);
    },
  };
}

/** WScript as a script sees it: any member, in any letter case. */
export type Loose = Record<string, unknown> & Record<string, (...args: unknown[]) => unknown>;

export interface HostOptions {
  readonly args?: readonly string[];
  readonly input?: readonly string[];
  /** Where the script's functions are. */
  readonly scope?: object;
  /** Parts of the library that the test brings itself. */
  readonly replaced?: Partial<typeof face>;
}

export interface HostBench {
  readonly wscript: WScriptHost;
  /** The same object without its types, for what TypeScript would not let a script say. */
  readonly loose: Loose;
  readonly streams: FakeStreams;
}

export function scriptHost({ args = [], input = [], scope = {}, replaced = {} }: HostOptions = {}): HostBench {
  const streams = fakeStreams(...input);
  const library = { ...face, ...replaced };
  const wscript = anyCase(new WScriptHost(() => library, streams, "/scripts/nightly.js", args, scope));
  return { wscript, loose: wscript as unknown as Loose, streams };
}
