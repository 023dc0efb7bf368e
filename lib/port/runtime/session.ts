/** The script host behind a ported script: its arguments, its output, its clock, the objects that it makes. */
import { resolve } from "node:path";
import { processSession } from "./port-session.js";
import { ErrObject } from "../../script/vbscript/runtime/err-object.js";
import type { Intrinsic } from "../../script/vbscript/runtime/intrinsic.js";
import { intrinsicsFor } from "../../script/vbscript/runtime/intrinsics.js";
import type { RuntimeHost } from "../../script/vbscript/runtime/host.js";
import type { ScriptSession } from "../../script/host/script-session.js";

/** What a ported script works with. */
export interface PortSession {
  readonly script: ScriptSession;
  readonly host: RuntimeHost;
}

type Begin = () => PortSession;

let begin: Begin = () => processSession(resolve(process.argv[1] ?? "."), process.argv.slice(2));
let current: PortSession | undefined;
let known: ReadonlyMap<string, Intrinsic> | undefined;

/** The Err object of the script. */
export const errObject = new ErrObject();

/** Puts another session in the place of the process's; before a ported script first needs one. */
export function usePortSession(other: Begin): void {
  begin = other;
  current = undefined;
  known = undefined;
  errObject.clear();
}

/** The session; begun when a script first needs it. */
export function session(): PortSession {
  return (current ??= begin());
}

/** A function of the language by its name in lower case. */
export function intrinsic(key: string): Intrinsic["fn"] {
  const found = (known ??= intrinsicsFor(session().host)).get(key);
  if (found === undefined) throw new Error(`VBScript has no function ${key}.`);
  return found.fn;
}

/** Whether a ported script has needed the session. */
export function isBegun(): boolean {
  return current !== undefined;
}

/** Functions that handle events by their names in lower case, for WScript.ConnectObject. */
export const functionsByName = new Map<string, (...args: unknown[]) => unknown>();

/** What the script was written in: errors of JScript have words of their own, unless VBScript raises them in a job of both. */
export const language = { isJScript: false, isMixed: false };

/** What WScript.Arguments.ShowUsage shows. */
export const usage = { text: "" };
