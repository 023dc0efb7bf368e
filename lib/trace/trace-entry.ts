/**
 * What a trace says: one entry for each thing that a script did or was told, in the order in which it came about.
 * A trace is a JSON document that is written, and can be read, line by line: a head, an entry a line, an end.
 */

/** The version of the format; a trace of another one is refused. */
export const TRACE_VERSION = 1;

/** A value: what JSON has is itself, everything else is an object with one of these keys. */
export type TraceValue =
  | string
  | number
  | boolean
  | null
  | readonly TraceValue[]
  /** An object, by its number: they are numbered in the order in which they first turn up. */
  | { readonly object: number; readonly type: string }
  | { readonly empty: true }
  /** Local time, "2005-10-03T12:00:00.000". */
  | { readonly date: string }
  /** A VARIANT whose type its value does not tell. */
  | { readonly vt: number; readonly value: TraceValue }
  /** Hexadecimal. */
  | { readonly bytes: string }
  /** NaN and the infinities. */
  | { readonly number: string }
  /** An object or function of the script's own. */
  | { readonly callback: true };

/** How a call failed. */
export interface TraceFailure {
  /** "0xA0040500" */
  readonly hresult: string;
  readonly message: string;
  readonly source: string;
}

interface Outcome {
  readonly result?: TraceValue;
  readonly failure?: TraceFailure;
}

/** CreateObject, or GetObject with a path. */
export interface CreateEntry extends Outcome {
  readonly create: string;
  readonly path?: string;
}

/** A member that was read ("get"), assigned to ("put"), called, or whose elements were asked for ("enumerate"). */
export interface CallEntry extends Outcome {
  readonly call: string;
  readonly on: number;
  readonly kind: "get" | "put" | "call" | "enumerate";
  readonly args?: readonly TraceValue[];
  /** How many times in a row it was the same. */
  readonly times?: number;
}

/** A call during which something else happened: entries between this and its `leave` did. */
export interface EnterEntry {
  readonly enter: string;
  readonly on: number;
  readonly kind: CallEntry["kind"];
  readonly args?: readonly TraceValue[];
}

export interface LeaveEntry extends Outcome {
  readonly leave: string;
  readonly on: number;
}

/** An event that a handler of the script has heard. */
export interface EventEntry {
  readonly event: string;
  readonly on: number;
  readonly args: readonly TraceValue[];
}

/** A line that the script wrote, to its output or for an error. */
export interface LineEntry {
  readonly line: string;
  readonly stream: "out" | "error";
}

/** WScript.Sleep, in milliseconds. */
export interface SleepEntry {
  readonly sleep: number;
}

export type TraceEntry = CreateEntry | CallEntry | EnterEntry | LeaveEntry | EventEntry | LineEntry | SleepEntry;

/** The first line. */
export interface TraceHead {
  readonly format: "vmcom-trace";
  readonly version: number;
  /** The name of the script's file. */
  readonly script: string;
  readonly args: readonly string[];
  /** When the script began by its own clock, in local time. */
  readonly began: string;
}

/** The last line. */
export interface TraceEnd {
  /** Null for a script that was interrupted. */
  readonly exitCode: number | null;
}
