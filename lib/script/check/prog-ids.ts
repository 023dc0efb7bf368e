/** The ProgIDs that scripts can create objects of. */
import { registeredClasses } from "../../com/class-registry.js";
import "../../index.js";
import { SCRIPT_OBJECT_CLASSES } from "../objects/register.js";
import { objectTypeOfClass } from "./object-types.js";
import type { ObjectType } from "./shape.js";

interface KnownProgId {
  readonly progId: string;
  readonly clsid: string | undefined;
}

/** All of them, those that a program has registered itself included. */
export function knownProgIds(): readonly KnownProgId[] {
  const registered = registeredClasses().map(({ progId, clsid }) => ({ progId, clsid }));
  const ofScripts = SCRIPT_OBJECT_CLASSES.flatMap(({ progIds, clsid }) => progIds.map((progId) => ({ progId, clsid })));
  const known = new Map([...ofScripts, ...registered].map((each) => [each.progId.toLowerCase(), each]));
  return [...known.values()];
}

/** What CreateObject finds by a ProgID or by a class identifier in braces. */
export class ProgIds {
  readonly #byKey = new Map<string, KnownProgId>();

  constructor(known: readonly KnownProgId[] = knownProgIds()) {
    for (const each of known) {
      this.#byKey.set(keyOf(each.progId), each);
      if (each.clsid !== undefined) this.#byKey.set(keyOf(each.clsid), each);
    }
  }

  /** A ProgID as it is spelled by those who have registered it. */
  find(progId: string): string | undefined {
    return this.#byKey.get(keyOf(progId))?.progId;
  }

  typeOf(progId: string): ObjectType | undefined {
    const clsid = this.#byKey.get(keyOf(progId))?.clsid;
    return clsid === undefined ? undefined : objectTypeOfClass(bare(clsid));
  }

  names(): Iterable<string> {
    return [...this.#byKey.values()].map(({ progId }) => progId);
  }
}

function keyOf(id: string): string {
  return bare(id).toLowerCase();
}

function bare(id: string): string {
  return id.trim().replace(/^(?:new:)?\{?|\}$/gi, "");
}
