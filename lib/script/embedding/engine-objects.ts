/** CreateObject and GetObject of embedded scripts, unless the program has its own. */
import { ComError } from "../../com/com-error.js";
import { createObject, getObject } from "../../com/class-registry.js";
import { REGDB_E_CLASSNOTREG } from "../../generated/hresults.js";
import { homeFiles } from "../host/home-files.js";
import { CANNOT_OPEN_FILE } from "../host/object-source.js";
import { makerOf } from "../objects/register.js";
import { ScriptObjects } from "../objects/script-objects.js";
// Makes the classes of Virtual Server known.
import "../../index.js";

/** The classes that are registered, and those that scripts lean on: one set of them for each script. */
export class EngineObjects implements Disposable {
  readonly #home: string | undefined;
  #objects: ScriptObjects | undefined;

  /** @param home the directory with the drives and the registry of its files; the default home unless given */
  constructor(home: string | undefined) {
    this.#home = home;
  }

  /** @throws ComError REGDB_E_CLASSNOTREG, RPC_E_SERVER_UNAVAILABLE */
  create(progId: string, server: string): object {
    try {
      return createObject(progId, server);
    } catch (error) {
      const make = makerOf(progId);
      if (!(error instanceof ComError) || error.hresult !== REGDB_E_CLASSNOTREG || make === undefined) throw error;
      return make(this.#own());
    }
  }

  /** @throws ComError MK_E_UNAVAILABLE, MK_E_CANTOPENFILE, REGDB_E_CLASSNOTREG */
  get(path: string | undefined, progId: string | undefined): object {
    if (path === undefined || path === "" || /^new:/i.test(path)) return getObject(path, progId);
    const object = this.#own().getObject(path);
    if (object !== undefined) return object;
    throw new ComError(CANNOT_OPEN_FILE, "File name or class name not found during Automation operation");
  }

  #own(): ScriptObjects {
    return (this.#objects ??= new ScriptObjects(homeFiles(this.#home)));
  }

  [Symbol.dispose](): void {
    this.#objects?.[Symbol.dispose]();
  }
}
