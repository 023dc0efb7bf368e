/** WScript and what it does: output, waiting, events, the end. */
import { dirname, join } from "node:path";
import { ComError } from "../../com/com-error.js";
import { isComObject, tableOf } from "../../com/com-object.js";
import { early } from "../../com/late-bound.js";
import { ConnectObject as connectScope, advise as adviseSink, type Connection } from "../../com/sinks.js";
import type { IUnknown, Sink } from "../../../typings/com.js";
import type { EventsOf } from "../../../typings/events.js";
import { ScriptUnwinding } from "../../script/script-unwinding.js";
import { fromJs } from "../../script/vbscript/runtime/boundary.js";
import { text as asText } from "./operators.js";
import type { Argument } from "../../script/vbscript/runtime/ref.js";
import { NOTHING, type Value } from "../../script/vbscript/runtime/value.js";
import { vbErrorOf } from "../../script/vbscript/runtime/vb-error.js";
import { exact } from "./functions.js";
import { call, get as getMember } from "./members.js";
import { session } from "./session.js";
import type { ObjectMap } from "./object-types.js";

/** The WScript object. */
export const WScript = {
  /** The object itself, for code that passes it on. */
  get object(): object {
    return session().script.wscript;
  },
};

/** WScript.Echo: writes its arguments, separated by spaces, as a line. */
export function Echo(...values: Argument[]): void {
  call(session().script.wscript, "Echo", ...values);
}

/** WScript.Arguments(index), from 0. @throws error 9 where there is none */
export function argument(index: Value): string {
  return getMember(session().script.wscript, "Arguments", index) as string;
}

/** WScript.Sleep: lets milliseconds pass, in which events arrive and tasks go on. */
export function Sleep(ms: Value): void {
  call(session().script.wscript, "Sleep", ms);
}

/** WScript.Quit: ends the script at once. */
export function Quit(exitCode: Value = 0): never {
  call(session().script.wscript, "Quit", exitCode);
  throw new Error("The script has ended.");
}

/** Makes an object by its ProgID. @throws error 429 for a class that is not there */
export function CreateObject<P extends keyof ObjectMap>(progId: P): ObjectMap[P];
export function CreateObject(progId: Value, machine?: Value): object;
export function CreateObject(progId: Value, ...machine: Value[]): object {
  return exact.CreateObject(progId, ...machine) as object;
}

/** WScript.CreateObject, which fails in words of its own. */
export function CreateHostObject<P extends keyof ObjectMap>(progId: P): ObjectMap[P];
export function CreateHostObject(progId: Value): object;
export function CreateHostObject(progId: Value): object {
  return session().script.createObject(asText(progId), "");
}

/** Finds an object, or makes one by its moniker. */
export function GetObject(...args: Value[]): object {
  return exact.GetObject(...args) as object;
}

type Handler = (...args: never[]) => unknown;

/** Handlers of events as scripts have them: an error in one ends the script. */
export function handlers<T extends Readonly<Record<string, Handler>>>(sink: T): T {
  const wrapped = Object.entries(sink).map(([event, handle]) => [event, ending(handle)] as const);
  return Object.fromEntries(wrapped) as unknown as T;
}

/** A handler an error in which ends the script. */
export function endingWith(handle: Handler): (...args: unknown[]) => unknown {
  return ending(handle) as (...args: unknown[]) => unknown;
}

function ending(handle: Handler): Handler {
  return (...args: unknown[]) => {
    try {
      return (handle as (...args: unknown[]) => unknown)(...args);
    } catch (error) {
      if (error instanceof ScriptUnwinding) throw error;
      return endWith(error);
    }
  };
}

/** Says what has gone wrong, and ends the script. */
function endWith(error: unknown): never {
  const { script } = session();
  const { source, text } = vbErrorOf(error);
  script.terminal.write("error", `${script.path} ${source}: ${text}\n`);
  return script.quit(1);
}

/** Connections by their sources, for DisconnectObject. */
const connections = new Map<unknown, Connection[]>();

function kept(source: unknown, connection: Connection): Connection {
  const key = early(source);
  connections.set(key, [...(connections.get(key) ?? []), connection]);
  return connection;
}

/**
 * WScript.ConnectObject: an object's events go to these functions.
 * @param asScriptHas makes of what comes with an event what the functions take; the values of VBScript if left out
 */
export function connect(
  source: Value,
  sink: Readonly<Record<string, Handler>>,
  asScriptHas: (value: unknown) => unknown = fromJs,
): Connection {
  const scope = Object.fromEntries(
    Object.entries(handlers(sink)).map(([event, handle]) => {
      const run = handle as (...args: unknown[]) => unknown;
      return [event, (...args: unknown[]) => run(...args.map((each) => asScriptHas(each)))];
    }),
  );
  return kept(
    source,
    connectedTo(() => connectScope(source === NOTHING ? null : source, "", scope)),
  );
}

/** An object whose events go to these functions from now on. */
export function connecting<T extends object>(source: T, sink: Readonly<Record<string, Handler>>): T {
  connect(source, sink);
  return source;
}

/** The words of the script host for it. */
function connectedTo(make: () => Connection): Connection {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof ComError)) throw cause;
    throw new ComError(cause.hresult, "Could not connect object.", { source: "WScript.ConnectObject", cause });
  }
}

/** The same for an object whose events are known: what comes with them has its type, and is as scripts have it elsewhere. */
export function advise<T extends IUnknown>(source: T | null | undefined, sink: Sink<EventsOf<T>>): Connection {
  const handled = handlers(sink as Readonly<Record<string, Handler>>);
  if (source === null || source === undefined) return connectedTo(() => connectScope(source, "", handled));
  const events = isComObject(source) ? (tableOf(source).source?.events ?? []) : [];
  const typed = Object.entries(handled).map(([name, handle]) => {
    const kinds = events.find((event) => event.name === name)?.parameters.map(({ type }) => type.kind) ?? [];
    return [name, kinds.includes("VARIANT") ? withVariants(handle, kinds) : handle];
  });
  return kept(source, adviseSink(source, Object.fromEntries(typed) as Sink<EventsOf<T>>));
}

function withVariants(handle: Handler, kinds: readonly string[]): Handler {
  const run = handle as (...args: unknown[]) => unknown;
  return (...args: unknown[]) => run(...args.map((value, i) => (kinds[i] === "VARIANT" ? fromJs(value) : value)));
}

/** WScript.DisconnectObject: what has been connected to the object hears no more. */
export function disconnect(source: Value): void {
  const key = early(source);
  for (const connection of connections.get(key) ?? []) connection.dispose();
  connections.delete(key);
}

/** The end of a script that has connected procedures to events: what has not arrived by then is not heard. */
export function disconnectAll(): void {
  for (const each of [...connections.values()].flat()) each.dispose();
  connections.clear();
  session().script.disconnectAll();
}

/** WScript.ScriptFullName: where the script lies, by the name that it had before it was ported. */
export function scriptFullName(name: string): string {
  return join(dirname(session().script.path), name);
}
