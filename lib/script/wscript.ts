/** The WScript object of a script that runs under `vmcom run`, as cscript.exe gives it. */
import { readSync, writeSync } from "node:fs";
import { basename, dirname } from "node:path";
import type * as Face from "../index.js";
import { anyCase } from "./any-case.js";
import { scriptArguments, type ScriptArguments } from "./script-arguments.js";

/** What a script host needs of the machine it runs on; tests bring their own. */
export interface HostStreams {
  write(stream: "out" | "error", text: string): void;
  /** A line without its end, or null at the end of the input. */
  readLine(): string | null;
  exit(code: number): never;
}

/** The parts of the library that WScript uses, loaded when a script first needs one of them. */
export type FaceLoader = () => typeof Face;

interface Connected {
  readonly object: object;
  readonly connection: Face.Connection;
}

export class WScriptHost {
  readonly Name = "Windows Script Host";
  readonly Version = "5.8";
  readonly BuildVersion = 0;
  readonly Interactive = true;
  readonly FullName = process.execPath;
  readonly Path = dirname(process.execPath);
  readonly ScriptFullName: string;
  readonly ScriptName: string;
  readonly Arguments: ScriptArguments;
  readonly StdOut: TextOutput;
  readonly StdErr: TextOutput;
  readonly StdIn: TextInput;
  readonly #face: FaceLoader;
  readonly #streams: HostStreams;
  readonly #scope: object;
  readonly #connected: Connected[] = [];

  constructor(face: FaceLoader, streams: HostStreams, script: string, args: readonly string[], scope: object) {
    this.#face = face;
    this.#streams = streams;
    this.#scope = scope;
    this.ScriptFullName = script;
    this.ScriptName = basename(script);
    this.Arguments = scriptArguments(args);
    this.StdOut = anyCase(new TextOutput((text) => streams.write("out", text)));
    this.StdErr = anyCase(new TextOutput((text) => streams.write("error", text)));
    this.StdIn = anyCase(new TextInput(() => streams.readLine()));
  }

  /** Writes its arguments, separated by spaces, as a line. */
  Echo(...values: unknown[]): void {
    this.#streams.write("out", `${values.map(echoText).join(" ")}\n`);
  }

  /** Lets `ms` milliseconds pass, in which events arrive and tasks go on. */
  Sleep(ms: number): void {
    this.#face().PumpEvents(Number(ms));
  }

  /** Ends the script at once; nothing catches it. */
  Quit(code = 0): never {
    return this.#streams.exit(Number(code) | 0);
  }

  /** Makes an object, and connects its events to functions with the prefix if there is one. */
  CreateObject(progId: string, prefix = ""): unknown {
    const face = this.#face();
    const object = face.lateBound(face.CreateObject(progId));
    if (prefix !== "") this.ConnectObject(object as object, prefix);
    return object;
  }

  GetObject(path?: string, progId?: string, prefix = ""): unknown {
    const face = this.#face();
    const object = face.lateBound(face.GetObject(path, progId));
    if (prefix !== "") this.ConnectObject(object as object, prefix);
    return object;
  }

  /** Connects an object's events to the script's functions with this prefix. */
  ConnectObject(object: object, prefix: string): void {
    const connection = this.#face().ConnectObject(object, prefix, this.#scope);
    this.#connected.push({ object, connection });
  }

  /** Disconnects what ConnectObject has connected; nothing happens if it was not. */
  DisconnectObject(object: object): void {
    for (let index = this.#connected.length - 1; index >= 0; index--) {
      if (this.#connected[index]?.object !== object) continue;
      this.#connected.splice(index, 1)[0]?.connection.dispose();
    }
  }

  toString(): string {
    return this.Name;
  }
}

/**
 * A value as Echo writes it: converted to a BSTR without the engine's own words, so that true is -1.
 * A script's own objects write what their toString says.
 */
function echoText(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "-1" : "0";
  if (typeof value === "number") return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : String(value);
  return String(value);
}

/** StdOut and StdErr. */
class TextOutput {
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  Write(text: unknown): void {
    this.#write(echoText(text));
  }

  WriteLine(text: unknown = ""): void {
    this.#write(`${echoText(text)}\n`);
  }

  WriteBlankLines(count: number): void {
    this.#write("\n".repeat(Math.max(0, Number(count) | 0)));
  }

  Close(): void {
    // The stream is the process's; it is closed with it.
  }
}

/** StdIn, line by line. */
class TextInput {
  readonly #readLine: () => string | null;
  #next: string | null | undefined;
  Line = 1;

  constructor(readLine: () => string | null) {
    this.#readLine = readLine;
  }

  get AtEndOfStream(): boolean {
    return this.#peek() === null;
  }

  ReadLine(): string {
    const line = this.#peek();
    if (line === null) throw new RangeError("Input past end of file");
    this.#next = undefined;
    this.Line++;
    return line;
  }

  ReadAll(): string {
    const lines: string[] = [];
    while (!this.AtEndOfStream) lines.push(this.ReadLine());
    return lines.join("\n");
  }

  SkipLine(): void {
    this.ReadLine();
  }

  Close(): void {
    // The stream is the process's; it is closed with it.
  }

  #peek(): string | null {
    return (this.#next ??= this.#readLine());
  }
}

/** The process's own streams. Written and read synchronously: scripts block, and the event loop with them. */
export function processStreams(): HostStreams {
  const lines = inputLines();
  return {
    write: (stream, text) => writeAll(stream === "out" ? 1 : 2, Buffer.from(text)),
    readLine: () => lines.next().value ?? null,
    exit: (code) => process.exit(code),
  };
}

function writeAll(fd: number, data: Buffer): void {
  for (let offset = 0; offset < data.length;) {
    try {
      offset += writeSync(fd, data, offset);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A pipe that nobody reads any more is no error of the script's.
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      pause();
    }
  }
}

/** The other end is slow: a moment for it instead of a busy loop. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

/** Reads from the standard input, whatever it is: a file, a terminal, a pipe, or the socket that Node gives a child. */
function readInput(buffer: Buffer): number {
  for (;;) {
    try {
      return readSync(0, buffer);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // So Windows says that a pipe has ended.
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      pause();
    }
  }
}

function* inputLines(): Generator<string, undefined> {
  const buffer = Buffer.alloc(4096);
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const end = text.indexOf("\n");
    if (end >= 0) {
      yield text.slice(0, end).replace(/\r$/, "");
      text = text.slice(end + 1);
      continue;
    }
    const read = readInput(buffer);
    if (read === 0) break;
    text += decoder.decode(buffer.subarray(0, read), { stream: true });
  }
  if (text !== "") yield text;
  return undefined;
}
