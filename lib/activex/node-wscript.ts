/** The WScript object of nodewscript: that of the script host, for programs of Node's. */
import { basename, dirname } from "node:path";
import { runInThisContext } from "node:vm";
import { pumpAll } from "../apartment/apartment.js";
import { handOut } from "../script/objects/core/define-class.js";
import { standardOutput } from "../script/objects/files/standard-streams.js";
import { TextStream } from "../script/objects/files/text-stream.js";
import type { HostTerminal } from "../script/host/host-terminal.js";
import { functionNamed } from "../script/host/modern-globals.js";
import { WshArguments } from "../script/host/wsh-arguments.js";
import { placeOf } from "./active-object.js";
import type { ActiveX } from "./activex.js";
import { failure, invalidArguments } from "./automation-error.js";
import { connectionPoints, type ConnectionPoint } from "./connection-points.js";
import { CONNECT_E_NOCONNECTION, E_INVALIDARG } from "../generated/hresults.js";

export interface NodeWScriptOptions {
  readonly activex: ActiveX;
  /** The script, absolute. */
  readonly path: string;
  readonly args: readonly string[];
  readonly terminal: HostTerminal;
  readonly exit: (exitCode: number) => never;
  /** Seconds after which the script ends; 0 for never. */
  readonly timeout: number;
  /** Writes a line of Echo's, as console.log does. */
  readonly print: (...values: readonly unknown[]) => void;
}

interface Connected {
  readonly source: object;
  readonly point: ConnectionPoint;
  readonly cookie: number;
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

const MS_PER_SECOND = 1000;

/** What a script of the time finds as WScript, with the name and version that tell nodewscript from cscript. */
export class NodeWScript {
  readonly Name = "Windows / Node Script Host";
  readonly Version = "NODE.WIN32";
  readonly BuildVersion = "6.0";
  readonly FullName = process.execPath;
  readonly Path = dirname(process.execPath);
  readonly Interactive = true;
  readonly ScriptFullName: string;
  readonly ScriptName: string;
  readonly Timeout: number;
  /** Called, indexed, or by `item`, `length`, `Count()`, `Named` and `Unnamed`. */
  readonly Arguments: object;
  readonly StdIn: object;
  readonly StdOut: object;
  readonly StdErr: object;
  readonly Echo: (...values: readonly unknown[]) => void;
  readonly #options: NodeWScriptOptions;
  readonly #ends: number;
  #connected: Connected[] = [];

  constructor(options: NodeWScriptOptions) {
    const { activex, terminal, path, args, timeout, print } = options;
    this.#options = options;
    this.#ends = timeout === 0 ? Infinity : performance.now() + timeout * MS_PER_SECOND;
    this.ScriptFullName = path;
    this.ScriptName = basename(path);
    this.Timeout = timeout === 0 ? -1 : timeout;
    this.Echo = print;
    const wrap = (object: object, name: string): object => activex.wrap(object, name);
    this.Arguments = wrap(handOut(new WshArguments(args, () => undefined)), "Arguments");
    const input = { read: () => terminal.readText(), close: () => undefined };
    this.StdIn = wrap(handOut(new TextStream({ source: input })), "StdIn");
    this.StdOut = wrap(handOut(standardOutput(terminal, "out")), "StdOut");
    this.StdErr = wrap(handOut(standardOutput(terminal, "error")), "StdErr");
  }

  get Application(): this {
    return this;
  }

  /** Makes an object, and connects its events to functions with the prefix if there is one. */
  CreateObject(progId: string, prefix?: string): object {
    const object = new this.#options.activex.Object(progId);
    if (typeof prefix === "string" && prefix !== "") this.ConnectObject(object, prefix);
    return object;
  }

  /** With one name makes an object of that class, as nodewscript does; else finds one. */
  GetObject(path?: string, progId?: string, prefix?: string): object {
    const { Object } = this.#options.activex;
    const moniker = typeof path === "string" && /^(?:winmgmts:|new:)/i.test(path);
    const object = moniker
      ? new Object(path, { getobject: true })
      : new Object(progId ?? path, { activate: path === undefined });
    if (typeof prefix === "string" && prefix !== "") this.ConnectObject(object, prefix);
    return object;
  }

  /**
   * Connects an object's events to the functions of the script with this prefix, which may also be defined later.
   * @throws AutomationError CONNECT_E_NOCONNECTION for what has no events
   */
  ConnectObject(source: object, prefix: string): void {
    if (typeof prefix !== "string") throw invalidArguments();
    const [point] = connectionPoints(source);
    if (point === undefined) throw failure("Advise", "", CONNECT_E_NOCONNECTION);
    const sink = Object.fromEntries(
      point.getMethods().map((name) => [name, (...args: unknown[]) => handlerOf(prefix + name)?.(...args)]),
    );
    this.#connected.push({ source: identity(source), point, cookie: point.advise(sink) });
  }

  /** Disconnects what ConnectObject has connected; nothing happens if it was not. */
  DisconnectObject(source: object): void {
    const object = identity(source);
    for (const { point, cookie } of this.#connected.filter((each) => each.source === object)) point.unadvise(cookie);
    this.#connected = this.#connected.filter((each) => each.source !== object);
  }

  /**
   * Lets milliseconds pass, in which events arrive.
   * @throws AutomationError E_INVALIDARG for a negative number
   */
  Sleep(ms: number): void {
    const wanted = Number(ms);
    if (!(wanted >= 0 && wanted < Infinity)) {
      throw failure("DispInvoke", "Sleep", E_INVALIDARG, "A script sleeps for 0 ms or more.");
    }
    this.#options.activex.peekAndDispatchMessages();
    const left = this.#ends - performance.now();
    pumpAll(Math.max(0, Math.min(wanted, left)));
    if (left <= wanted) this.Quit(0);
  }

  /** Disconnects everything and ends the process. */
  Quit(exitCode = 0): never {
    for (const { point, cookie } of this.#connected.splice(0)) point.unadvise(cookie);
    return this.#options.exit(exitCode);
  }
}

/** A function of the script by its name: a global one in any letter case, or one that is declared with let or const. */
function handlerOf(name: string): ((...args: unknown[]) => unknown) | undefined {
  const global = functionNamed(globalThis, name);
  if (global !== undefined || !IDENTIFIER.test(name)) return global;
  return runInThisContext(`typeof ${name} === "function" ? ${name} : undefined`) as typeof global;
}

/** Two automation objects may stand for one. */
function identity(source: object): object {
  return placeOf(source)?.target?.object ?? source;
}
