import { existsSync } from "node:fs";
import { ComError } from "../../../com/com-error.js";
import { Implementation } from "../../../com/com-object.js";
import { VT_BSTR, variantChangeType } from "../../../com/variant.js";
import { E_ACCESSDENIED, E_FILE_NOT_FOUND, E_INVALIDARG } from "../../../generated/hresults.js";
import type { ProgramCall } from "../../../model/event-script-command.js";
import { defineClass } from "../core/define-class.js";
import {
  BOOL,
  LONG,
  LONG_VARIANT,
  TEXT,
  VARIANT,
  getter,
  method,
  objectOf,
  parameter,
  property,
} from "../core/member.js";
import { PATH_NOT_FOUND, scriptError } from "../core/script-error.js";
import type { FilePlace } from "../files/file-place.js";
import type { EnvironmentScope, ScriptEnvironment } from "./environment-variables.js";
import { messageBox } from "./popup.js";
import type { ProcessCall, ProcessRunner } from "./process-runner.js";
import type { RegistryHive } from "./registry-hive.js";
import { fromScript, toScript } from "./registry-value.js";
import { shellCallOf } from "./shell-command.js";
import { createShortcut, type WshShortcut, type WshUrlShortcut } from "./shortcut.js";
import { SpecialFolders, specialFoldersOf } from "./wsh-collection.js";
import { WshEnvironment } from "./wsh-environment.js";
import { WshExec } from "./wsh-exec.js";

/** What a shell works with. */
export interface ShellParts {
  readonly place: FilePlace;
  readonly environment: ScriptEnvironment;
  readonly registry: RegistryHive;
  readonly processes: ProcessRunner;
  /** What runs scripts where there is no Windows Script Host; undefined where there is one. */
  readonly scriptHost: ProgramCall | undefined;
  /** Takes what LogEvent says; tells whether it was written. */
  readonly logEvent: (type: number, message: string) => boolean;
}

/** WScript.Shell. */
export class WshShell extends Implementation {
  readonly #parts: ShellParts;

  constructor(parts: ShellParts) {
    super();
    this.#parts = parts;
  }

  get SpecialFolders(): SpecialFolders {
    return new SpecialFolders(specialFoldersOf(this.#parts.environment.identity.userName));
  }

  /** @param type "Process", "System" (unless given), "User" or "Volatile" */
  Environment(type = "System"): WshEnvironment {
    const scope = type.toLowerCase();
    if (!isScope(scope)) throw new ComError(E_INVALIDARG, `'${type}' is no type of environment.`);
    return new WshEnvironment(this.#parts.environment, scope);
  }

  /**
   * Runs a command. Window styles have no meaning on a terminal.
   * @returns the exit code if it is waited for, else 0
   * @throws ComError E_FILE_NOT_FOUND if there is no such program
   */
  Run(command: string, _windowStyle = 1, waits = false): number {
    const process = this.#parts.processes.start(this.#callOf(command, false));
    return waits ? process.waitForExit() : 0;
  }

  /** Runs a command beside the script, which has its streams. */
  Exec(command: string): WshExec {
    return new WshExec(this.#parts.processes.start(this.#callOf(command, true)));
  }

  /** Shows a message on the terminal. @returns the number of the button, -1 if nobody has answered in time */
  Popup(text: string, seconds = 0, title = "Windows Script Host", type = 0): number {
    return messageBox(this.#parts.place.terminal, text, title, type, seconds > 0);
  }

  /** @throws ComError DISP_E_EXCEPTION for a path that ends neither with .lnk nor with .url */
  CreateShortcut(path: string): WshShortcut | WshUrlShortcut {
    return createShortcut(this.#parts.place, path);
  }

  ExpandEnvironmentStrings(text: string): string {
    return this.#parts.environment.expand(text);
  }

  /** @throws ComError E_FILE_NOT_FOUND */
  RegRead(name: string): unknown {
    return toScript(this.#parts.registry.read(name));
  }

  RegWrite(name: string, value: unknown, type: unknown = "REG_SZ"): void {
    this.#parts.registry.write(name, fromScript(value, variantChangeType(type, VT_BSTR) as string));
  }

  RegDelete(name: string): void {
    this.#parts.registry.remove(name);
  }

  /** Logs on this machine only. */
  LogEvent(type: number, message: string, target = ""): boolean {
    return target === "" && this.#parts.logEvent(type, message);
  }

  /** A terminal has no windows to activate. */
  AppActivate(_app: unknown, _wait = false): boolean {
    return false;
  }

  /** @throws ComError E_ACCESSDENIED: there is no window that keys could go to */
  SendKeys(_keys: string, _wait = false): void {
    throw new ComError(E_ACCESSDENIED, "Permission denied: there are no windows that keys could be sent to.");
  }

  get CurrentDirectory(): string {
    return this.#parts.place.workingDirectory.current;
  }

  /** @throws ComError 76 for a folder that there is not */
  set CurrentDirectory(path: string) {
    const { place } = this.#parts;
    const resolved = place.resolve(path);
    if (place.kind(resolved) !== "folder") throw scriptError(PATH_NOT_FOUND);
    place.workingDirectory.current = resolved;
  }

  #callOf(said: string, pipes: boolean): ProcessCall {
    const { place, environment, scriptHost } = this.#parts;
    const call = shellCallOf(environment.expand(said), { fileSystem: place.files, scriptHost });
    if (call === undefined) throw new ComError(E_FILE_NOT_FOUND, "The system cannot find the file specified.");
    return { ...call, pipes, environment: environment.changes, directory: this.#hostDirectory() };
  }

  /** The current directory on the host; undefined while the drive that it is on has none. */
  #hostDirectory(): string | undefined {
    const { files, workingDirectory } = this.#parts.place;
    const directory = files.hostPath?.(workingDirectory.current);
    return directory !== undefined && existsSync(directory) ? directory : undefined;
  }
}

function isScope(scope: string): scope is EnvironmentScope {
  return ["process", "system", "user", "volatile"].includes(scope);
}

const wait = parameter("Wait?", BOOL);

defineClass(WshShell, {
  name: "IWshShell3",
  sourceOf: (member) => `WshShell.${member}`,
  clsid: "72C24DD5-D70A-438B-8A42-98424B88AFB8",
  interface: { name: "IWshShell3", iid: "41904400-BE18-11D3-A28B-00104BD35090" },
  otherInterfaces: [
    { name: "IWshShell2", iid: "24BE5A30-EDFE-11D2-B933-00104B365C9F" },
    { name: "IWshShell", iid: "F935DC21-1CF0-11D0-ADB9-00C04FD58A0B" },
  ],
  members: [
    getter("SpecialFolders", 100, objectOf("IWshCollection")),
    getter("Environment", 200, objectOf("IWshEnvironment"), ["Type?"]),
    method("Run", 1000, ["Command", parameter("WindowStyle?", LONG), parameter("WaitOnReturn?", BOOL)], LONG),
    method("Popup", 1001, ["Text", parameter("SecondsToWait?", LONG), "Title?", parameter("Type?", LONG)], LONG),
    method("CreateShortcut", 1002, ["PathLink"], objectOf("IDispatch")),
    method("ExpandEnvironmentStrings", 1006, ["Src"], TEXT),
    method("RegRead", 2000, ["Name"], LONG_VARIANT),
    method("RegWrite", 2001, ["Name", parameter("Value", VARIANT), parameter("Type?", VARIANT)]),
    method("RegDelete", 2002, ["Name"]),
    method("LogEvent", 3000, [parameter("Type", LONG), "Message", "Target?"], BOOL),
    method("AppActivate", 3010, [parameter("App", VARIANT), wait], BOOL),
    method("SendKeys", 3011, ["Keys", wait]),
    method("Exec", 3012, ["Command"], objectOf("IWshExec")),
    property("CurrentDirectory", 3013, TEXT),
  ],
});
