/** Members of the host's objects that scripts use as names of their own. */
import { types } from "node:util";
import { isComObject, tableOf } from "../../com/com-object.js";
import { memberNamed } from "../../com/dispatch.js";
import { ScriptObject } from "../vbscript/runtime/script-object.js";
import { isDispatch, memberId } from "./host-object.js";

/**
 * Answers which names (in lower case) are members of an object. Those of a plain object are taken down
 * when the first is asked for, as every name of a program will be.
 */
export function globalMembersOf(object: object): (lower: string) => boolean {
  if (isComObject(object)) return (lower) => memberNamed(tableOf(object), lower) !== undefined;
  if (object instanceof ScriptObject) return (lower) => object.memberNamed(lower) !== undefined;
  // Scripts of other languages are seen through Proxies; their names come as they run.
  if (isDispatch(object) || types.isProxy(object)) return (lower) => memberId(object, lower) !== undefined;
  let names: ReadonlySet<string> | undefined;
  return (lower) => (names ??= namesOf(object)).has(lower);
}

function namesOf(object: object): ReadonlySet<string> {
  const names = new Set<string>();
  for (let holder: object | null = object; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      const lower = name.toLowerCase().replace(/^(?:get|put|putref)_/, "");
      if (!names.has(lower) && memberId(object, lower) !== undefined) names.add(lower);
    }
  }
  return names;
}
