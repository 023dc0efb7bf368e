/** The WScript object, as cscript.exe gives it to scripts of every language. */
import { basename } from "node:path";
import { ComError } from "../../com/com-error.js";
import { Implementation } from "../../com/com-object.js";
import { E_INVALIDARG } from "../../generated/hresults.js";
import { defineClass } from "../objects/core/define-class.js";
import {
  BOOL,
  LONG,
  TEXT,
  UNKNOWN,
  VARIANT,
  getter,
  method,
  objectOf,
  parameter,
  property,
  repeated,
} from "../objects/core/member.js";
import { standardOutput } from "../objects/files/standard-streams.js";
import { TextStream } from "../objects/files/text-stream.js";
import { echoText } from "./echo-text.js";
import { withHostLineEnds, type HostTerminal } from "./host-terminal.js";
import { WshArguments } from "./wsh-arguments.js";

/** What stands behind WScript: the host with the script that it runs. */
export interface RunningScript {
  /** As the script was named, made absolute. */
  readonly path: string;
  readonly args: readonly string[];
  readonly terminal: HostTerminal;
  /** Whether values come from an engine with VARIANTs. */
  readonly hasVariants: boolean;
  /** Whether messages are shown: not with //B. */
  interactive: boolean;
  /** Seconds that the script may run; 0 for any time. */
  timeout: number;
  /** Ends the script. */
  quit(exitCode: number): never;
  /** Lets time pass in which events arrive. */
  sleep(ms: number): void;
  /** @throws ComError */
  createObject(progId: string, prefix: string): object;
  /** @throws ComError */
  getObject(path: string | undefined, progId: string | undefined, prefix: string): object;
  /** @throws ComError */
  connectObject(object: unknown, prefix: string): void;
  disconnectObject(object: unknown): void;
  showUsage(): void;
}

/** Where scripts of the time found cscript.exe; they look at it to tell it from wscript.exe. */
const HOST_FOLDER = "C:\\WINDOWS\\system32";

/** WScript, which is WSH too. */
export class WScript extends Implementation {
  readonly Name = "Windows Script Host";
  readonly FullName = `${HOST_FOLDER}\\cscript.exe`;
  readonly Path = HOST_FOLDER;
  readonly Version = "5.8";
  readonly BuildVersion = 0;
  readonly Arguments: WshArguments;
  readonly #script: RunningScript;
  #streams: { readonly in: TextStream; readonly out: TextStream; readonly error: TextStream } | undefined;

  constructor(script: RunningScript) {
    super();
    this.#script = script;
    this.Arguments = new WshArguments(script.args, () => script.showUsage());
  }

  get Application(): this {
    return this;
  }

  get ScriptFullName(): string {
    return this.#script.path;
  }

  get ScriptName(): string {
    return basename(this.#script.path.replaceAll("\\", "/"));
  }

  get Interactive(): boolean {
    return this.#script.interactive;
  }

  set Interactive(value: boolean) {
    this.#script.interactive = value;
  }

  /** Seconds after which the script is ended; 0 for never. */
  get Timeout(): number {
    return this.#script.timeout;
  }

  /** @throws ComError E_INVALIDARG for a negative number */
  set Timeout(seconds: number) {
    if (seconds < 0) throw new ComError(E_INVALIDARG, "A timeout is 0 or more seconds.");
    this.#script.timeout = seconds;
  }

  get StdIn(): TextStream {
    return this.#standardStreams().in;
  }

  get StdOut(): TextStream {
    return this.#standardStreams().out;
  }

  get StdErr(): TextStream {
    return this.#standardStreams().error;
  }

  /** Writes its arguments, separated by spaces, as a line. */
  Echo(...values: unknown[]): void {
    const text = values.map((value) => echoText(value, this.#script.hasVariants)).join(" ");
    this.#script.terminal.write("out", withHostLineEnds(`${text}\r\n`));
  }

  /** Lets milliseconds pass, in which events arrive and tasks go on. @throws ComError E_INVALIDARG for a negative number */
  Sleep(ms: number): void {
    if (ms < 0) throw new ComError(E_INVALIDARG, "A script sleeps for 0 ms or more.");
    this.#script.sleep(ms);
  }

  /** Ends the script at once; nothing catches it. */
  Quit(exitCode = 0): void {
    this.#script.quit(exitCode);
  }

  /** Makes an object, and connects its events to procedures with the prefix if there is one. */
  CreateObject(progId: string, prefix = ""): object {
    return this.#script.createObject(progId, prefix);
  }

  GetObject(path?: string, progId?: string, prefix = ""): object {
    return this.#script.getObject(path, progId, prefix);
  }

  /** Connects an object's events to the script's procedures with this prefix. */
  ConnectObject(object: unknown, prefix: string): void {
    this.#script.connectObject(object, prefix);
  }

  /** Disconnects what ConnectObject has connected; nothing happens if it was not. */
  DisconnectObject(object: unknown): void {
    this.#script.disconnectObject(object);
  }

  #standardStreams(): { readonly in: TextStream; readonly out: TextStream; readonly error: TextStream } {
    const { terminal } = this.#script;
    return (this.#streams ??= {
      in: new TextStream({ source: { read: () => terminal.readText(), close: () => undefined } }),
      out: standardOutput(terminal, "out"),
      error: standardOutput(terminal, "error"),
    });
  }
}

const STREAM = objectOf("ITextStream");

defineClass(WScript, {
  name: "Object",
  interface: { name: "WScript", iid: "91AFBD1B-5FEB-43F5-B028-E2CA960617EC" },
  members: [
    getter("Name", 0, TEXT),
    getter("Application", 100, UNKNOWN),
    getter("FullName", 101, TEXT),
    getter("Path", 102, TEXT),
    property("Interactive", 103, BOOL),
    getter("ScriptName", 104, TEXT),
    getter("ScriptFullName", 105, TEXT),
    getter("Arguments", 106, objectOf("IArguments2")),
    getter("Version", 107, TEXT),
    getter("BuildVersion", 108, LONG),
    property("Timeout", 109, LONG),
    method("Quit", 200, [parameter("ExitCode?", LONG)]),
    method("CreateObject", 201, ["ProgID", "Prefix?"], UNKNOWN),
    method("Echo", 202, [repeated("Values")]),
    method("GetObject", 203, ["Pathname?", "ProgID?", "Prefix?"], UNKNOWN),
    method("DisconnectObject", 204, [parameter("Object", VARIANT)]),
    method("Sleep", 205, [parameter("Time", LONG)]),
    method("ConnectObject", 206, [parameter("Object", VARIANT), "Prefix"]),
    getter("StdIn", 300, STREAM),
    getter("StdOut", 301, STREAM),
    getter("StdErr", 302, STREAM),
  ],
});
