/** CreateObject and GetObject of scripts: Virtual Server's classes, those that scripts lean on, and registered ones. */
import { ComError } from "../../com/com-error.js";
import { createObject, getObject, tapped } from "../../com/class-registry.js";
import { DISP_E_EXCEPTION, REGDB_E_CLASSNOTREG } from "../../generated/hresults.js";
import { registerScriptObjects } from "../objects/register.js";
import type { ScriptObjects } from "../objects/script-objects.js";
import type { FaceLoader } from "./lazy-modules.js";

/** MK_E_CANTOPENFILE, which VBScript calls error 432. */
export const CANNOT_OPEN_FILE = 0x800401ea;

/** Objects that whoever runs the script has in the place of a class's; undefined for all others. */
export type OwnObjects = (progId: string) => object | undefined;

export class ObjectSource implements Disposable {
  readonly #face: FaceLoader;
  readonly #objects: () => ScriptObjects;
  readonly #registered: Disposable;
  readonly #own: OwnObjects | undefined;
  #isFaceLoaded = false;

  /**
   * @param face the library, with which Virtual Server's classes are registered
   * @param objects those of this host; made when one is wanted
   * @param own asked before the class registry
   */
  constructor(face: FaceLoader, objects: () => ScriptObjects, own?: OwnObjects) {
    this.#face = face;
    this.#own = own;
    this.#objects = objects;
    this.#registered = registerScriptObjects(objects);
  }

  /** @throws ComError REGDB_E_CLASSNOTREG, RPC_E_SERVER_UNAVAILABLE */
  create(progId: string, machine = ""): object {
    return tapped(progId, undefined, () => {
      return this.#own?.(progId) ?? this.#asked(() => createObject(progId, machine));
    });
  }

  /**
   * @param path undefined asks for an object that runs, "" for a new one
   * @throws ComError MK_E_UNAVAILABLE, CANNOT_OPEN_FILE, REGDB_E_CLASSNOTREG
   */
  get(path: string | undefined, progId: string | undefined): object {
    return tapped(progId ?? "", path ?? "", () => this.#found(path, progId));
  }

  #found(path: string | undefined, progId: string | undefined): object {
    if (path !== undefined && path !== "" && !/^new:/i.test(path)) {
      const object = this.#objects().getObject(path);
      if (object !== undefined) return object;
      throw new ComError(CANNOT_OPEN_FILE, "File name or class name not found during Automation operation");
    }
    return this.#asked(() => getObject(path, progId));
  }

  /** As WScript.CreateObject fails: it has words of its own. @throws ComError DISP_E_EXCEPTION */
  createForHost(progId: string): object {
    try {
      return this.create(progId);
    } catch (cause) {
      if (!isUnknownClass(cause)) throw cause;
      const sentence = `Could not locate automation class named "${progId}".`;
      throw new ComError(DISP_E_EXCEPTION, sentence, { source: "WScript.CreateObject", cause });
    }
  }

  /** Only with the library are all classes there; it is not loaded for those that are without it. */
  #asked(ask: () => object): object {
    if (this.#isFaceLoaded) return ask();
    try {
      return ask();
    } catch (error) {
      if (!isUnknownClass(error)) throw error;
    }
    this.#face();
    this.#isFaceLoaded = true;
    return ask();
  }

  [Symbol.dispose](): void {
    this.#registered[Symbol.dispose]();
  }
}

export function isUnknownClass(error: unknown): error is ComError {
  return error instanceof ComError && error.hresult === REGDB_E_CLASSNOTREG;
}
