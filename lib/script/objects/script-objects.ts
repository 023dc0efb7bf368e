/** The objects that scripts lean on, made for one script host: what they share is here. */
import type { Apartment } from "../../apartment/apartment.js";
import type { FileSystem } from "../../files/file-system.js";
import type { HostHardware } from "../../host/host-hardware.js";
import { thisHost } from "../../host/this-host.js";
import { defaultScriptHost, type ProgramCall } from "../../model/event-script-command.js";
import { handOut, type ScriptObjectOf } from "./core/define-class.js";
import type { Terminal } from "./core/terminal.js";
import { Dictionary } from "./dictionary/dictionary.js";
import { FilePlace, type WorkingDirectory } from "./files/file-place.js";
import { FileSystemObject } from "./files/file-system-object.js";
import { WshNetwork } from "./network/wsh-network.js";
import { regularExpression, type RegularExpression } from "./regexp/regular-expression.js";
import { ScriptEnvironment, type Identity } from "./shell/environment-variables.js";
import { ProcessRunner } from "./shell/process-runner.js";
import { RegistryHive, type HiveStore } from "./shell/registry-hive.js";
import { WshShell } from "./shell/wsh-shell.js";
import { SWbemDateTime } from "./wmi/swbem-date-time.js";
import { SWbemLocator, Wmi } from "./wmi/wmi.js";
import { isWmiMoniker } from "./wmi/object-path.js";
import type { SWbemObject } from "./wmi/swbem-object.js";
import type { SWbemServices } from "./wmi/swbem-services.js";

export interface ScriptObjectsOptions {
  readonly fileSystem: FileSystem;
  /** Where relative paths start; `C:\` unless given. The shell changes it, for all objects of the host. */
  readonly workingDirectory?: WorkingDirectory;
  /** The letters of the drives that there are; those with something on them, and C, unless given. */
  readonly drives?: readonly string[];
  /** Nobody is there unless given. */
  readonly terminal?: Terminal;
  /** Goes on while a script waits for a program. */
  readonly apartment?: Apartment;
  /** Where the registry is kept; it is gone with the process unless given. */
  readonly registry?: HiveStore;
  /** The variables of this process unless given. */
  readonly environment?: NodeJS.ProcessEnv;
  readonly identity?: Identity;
  readonly host?: HostHardware;
  /** Takes what LogEvent says, and tells whether it was written. */
  readonly logEvent?: (type: number, message: string) => boolean;
  /** What runs `cscript x.vbs`; vmcom's own host unless given, or where Windows has one. */
  readonly scriptHost?: ProgramCall | undefined;
  /** @internal -- The module of the thread that runs programs, for tests of the sources. */
  readonly processThread?: URL;
}

/** Makes the objects of one script host. Whoever makes it disposes of it, which ends its thread if it has one. */
export class ScriptObjects implements Disposable {
  readonly place: FilePlace;
  readonly environment: ScriptEnvironment;
  readonly #options: ScriptObjectsOptions;
  readonly #processes: ProcessRunner;
  #registry: RegistryHive | undefined;
  #wmi: Wmi | undefined;

  constructor(options: ScriptObjectsOptions) {
    this.#options = options;
    const { identity, apartment, processThread } = options;
    this.place = new FilePlace(options);
    this.environment = new ScriptEnvironment(options.environment, identity);
    this.#processes = new ProcessRunner({
      ...(apartment === undefined ? {} : { apartment }),
      ...(processThread === undefined ? {} : { thread: processThread }),
    });
  }

  /** Scripting.Dictionary */
  dictionary(): ScriptObjectOf<Dictionary> {
    return handOut(new Dictionary());
  }

  /** Scripting.FileSystemObject */
  fileSystemObject(): ScriptObjectOf<FileSystemObject> {
    return handOut(new FileSystemObject(this.place));
  }

  /** VBScript.RegExp */
  regularExpression(): ScriptObjectOf<RegularExpression> {
    return regularExpression();
  }

  /** WScript.Shell */
  shell(): ScriptObjectOf<WshShell> {
    const { registry, logEvent } = this.#options;
    const scriptHost = "scriptHost" in this.#options ? this.#options.scriptHost : defaultScriptHost();
    const parts = {
      place: this.place,
      environment: this.environment,
      registry: (this.#registry ??= new RegistryHive(registry)),
      processes: this.#processes,
      scriptHost,
      logEvent: logEvent ?? (() => false),
    };
    return handOut(new WshShell(parts));
  }

  /** WScript.Network */
  network(): ScriptObjectOf<WshNetwork> {
    return handOut(new WshNetwork(this.environment.identity));
  }

  /** WbemScripting.SWbemLocator */
  wbemLocator(): ScriptObjectOf<SWbemLocator> {
    return handOut(new SWbemLocator(this.#ownWmi()));
  }

  /** WbemScripting.SWbemDateTime */
  wbemDateTime(): ScriptObjectOf<SWbemDateTime> {
    return handOut(new SWbemDateTime());
  }

  /**
   * What a moniker names, for GetObject; undefined if it is not one of WMI's.
   * @throws ComError as Wmi.getObject
   */
  getObject(moniker: string): ScriptObjectOf<SWbemServices> | ScriptObjectOf<SWbemObject> | undefined {
    if (!isWmiMoniker(moniker)) return undefined;
    return handOut(this.#ownWmi().getObject(moniker)) as ScriptObjectOf<SWbemServices> | ScriptObjectOf<SWbemObject>;
  }

  #ownWmi(): Wmi {
    const { host = thisHost() } = this.#options;
    return (this.#wmi ??= new Wmi({ host, place: this.place, identity: this.environment.identity }));
  }

  [Symbol.dispose](): void {
    this.place.writers.release();
    this.#processes[Symbol.dispose]();
  }
}
