/** The names of the script host in a script for Node. */
import * as enumerations from "../../generated/enumerations.js";
import { Enumerator } from "../enumerator.js";
import type { ScriptSession } from "./script-session.js";

type Functions = Record<string, ((...args: unknown[]) => unknown) | undefined>;

/**
 * Puts what a script of the time finds under its names into the scope that it runs in.
 * @param session begun when the script uses one of the names that need it
 */
export function installModernGlobals(scope: object, session: () => ScriptSession): void {
  const lateBound = (object: object): unknown => session().lateBound(object);
  const create = (progId: string, machine?: string): unknown => lateBound(session().objects.create(progId, machine));
  const members: Record<string, unknown> = {
    ...enumerations,
    Enumerator,
    CreateObject: create,
    GetObject: (path?: string, progId?: string) => lateBound(session().objects.get(path, progId)),
    // With or without `new`: a function that returns an object gives that object.
    ActiveXObject: function ActiveXObject(progId: string, machine?: string) {
      return create(progId, machine);
    },
  };
  for (const [name, value] of Object.entries(members)) define(scope, name, { value, writable: true });
  // Made when a script asks for it.
  for (const name of ["WScript", "WSH"]) {
    define(scope, name, {
      get: () => lateBound(session().wscript),
      set: (value: unknown) => define(scope, name, { value, writable: true }),
    });
  }
}

/** Configurable: a script may declare a variable of the same name. */
function define(scope: object, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(scope, name, { ...descriptor, configurable: true, enumerable: false });
}

/** A function of the scope, by its name in any letter case: what handles an event. */
export function functionNamed(scope: object, name: string): Functions[string] {
  const key = Object.getOwnPropertyNames(scope).find(
    (each) => each.toLowerCase() === name.toLowerCase() && typeof (scope as Functions)[each] === "function",
  );
  return key === undefined ? undefined : (...args) => (scope as Functions)[key]?.(...args);
}
