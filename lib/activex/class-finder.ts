/** Where automation objects come from: registered classes, the objects that scripts lean on, and the real winax for all others. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { defaultApartment } from "../apartment/apartment.js";
import { createObject, getObject } from "../com/class-registry.js";
import { ComError } from "../com/com-error.js";
import { CO_E_CLASSSTRING, REGDB_E_CLASSNOTREG } from "../generated/hresults.js";
import { homeFiles } from "../script/host/home-files.js";
import { processTerminal } from "../script/host/host-terminal.js";
import { makerOf } from "../script/objects/register.js";
import { ScriptObjects } from "../script/objects/script-objects.js";
import { leaveAlone } from "./values.js";
import "../index.js";

/** The package winax, as far as it is asked for what vmcom does not have. */
export interface WinaxModule {
  readonly Object: new (id: unknown, options?: unknown) => object;
  release(...objects: readonly unknown[]): number;
  getConnectionPoints(object: unknown): unknown[];
  peekAndDispatchMessages(): void;
}

export interface ClassFinderOptions {
  /** What finds the classes that vmcom does not have; unless given, the package winax where this is Windows and it is installed. */
  readonly winax?: WinaxModule | null | undefined;
  /** Where the drives are that objects see; the default home unless given. */
  readonly home?: string | undefined;
}

/** How a program asks for an object. */
export interface CreationOptions {
  /** Takes an object that runs already, if there is one. */
  readonly activate?: boolean | undefined;
  /** Takes the name for that of an object, and not of a class: "winmgmts:...", "new:{...}". */
  readonly getobject?: boolean | undefined;
}

export class ClassFinder {
  readonly #options: ClassFinderOptions;
  #winax: WinaxModule | null | undefined;
  #objects: ScriptObjects | undefined;

  constructor(options: ClassFinderOptions) {
    this.#options = options;
  }

  /** The real winax; undefined where there is none. */
  get winax(): WinaxModule | undefined {
    if (this.#winax !== undefined) return this.#winax ?? undefined;
    const { winax = process.platform === "win32" ? installedWinax() : null } = this.#options;
    if (winax !== null) leaveAlone(winax.Object);
    this.#winax = winax;
    return winax ?? undefined;
  }

  /**
   * Makes or finds an object.
   * @throws ComError CO_E_CLASSSTRING for a class that nobody knows, MK_E_UNAVAILABLE for the name of no object; what the real winax throws
   */
  find(id: string, options: CreationOptions, original: unknown): object {
    try {
      return options.getobject === true ? this.#named(id) : this.#instance(id, options.activate === true);
    } catch (error) {
      const { winax } = this;
      if (!(error instanceof ComError) || (error.hresult !== REGDB_E_CLASSNOTREG && options.getobject !== true))
        throw error;
      if (winax !== undefined) return new winax.Object(id, original);
      if (error.hresult !== REGDB_E_CLASSNOTREG) throw error;
      throw new ComError(CO_E_CLASSSTRING, undefined, { source: error.source, cause: error });
    }
  }

  #named(moniker: string): object {
    return this.#scriptObjects().getObject(moniker) ?? getObject(moniker);
  }

  #instance(progId: string, activate: boolean): object {
    if (activate) {
      try {
        return getObject(undefined, progId);
      } catch (error) {
        // None runs, or nobody has registered the class.
        if (!(error instanceof ComError)) throw error;
      }
    }
    try {
      return createObject(progId);
    } catch (error) {
      const make = error instanceof ComError && error.hresult === REGDB_E_CLASSNOTREG ? makerOf(progId) : undefined;
      if (make === undefined) throw error;
      return make(this.#scriptObjects());
    }
  }

  #scriptObjects(): ScriptObjects {
    if (this.#objects !== undefined) return this.#objects;
    const objects = new ScriptObjects({
      ...homeFiles(this.#options.home),
      terminal: processTerminal(),
      apartment: defaultApartment(),
      // On Windows the drives that programs see are not those of the host.
      ...(process.platform === "win32" ? {} : { workingDirectory: { current: process.cwd() } }),
    });
    if (disposable.length === 0) process.once("exit", disposeAll);
    disposable.push(objects);
    return (this.#objects = objects);
  }
}

/** What is to be written and ended when the process ends. */
const disposable: ScriptObjects[] = [];

function disposeAll(): void {
  for (const each of disposable.splice(0)) each[Symbol.dispose]();
}

/** The program's own winax, else one beside vmcom; null if it is not installed. */
function installedWinax(): WinaxModule | null {
  for (const from of [join(process.cwd(), "program.js"), import.meta.url]) {
    try {
      return createRequire(from)("winax") as WinaxModule;
    } catch {
      // Not installed there, or not built for this Node.
    }
  }
  return null;
}
