/** What JScript's own values do otherwise than JavaScript's. */
import { TARGET, isSafeArray } from "../../com/late-bound.js";
import { htmlOf } from "../../script/jscript/html-methods.js";
import { localeNumber } from "../../script/jscript/locale-number.js";
import { scriptObjectBehind } from "../../script/vbscript/runtime/host-view.js";
import { DateOfScripts } from "./jscript-date.js";
import type { Any } from "./jscript.js";

type Members = Record<string, unknown>;

/** Whether it is a function, and no collection, which can be called, too. */
export function isProcedure(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === "function" && !(TARGET in value);
}

/** `typeof value`: dates and arrays that come from COM have types of their own. */
export function typeOf(value: Any): string {
  const given = value as unknown;
  if ((typeof given !== "object" && typeof given !== "function") || given === null) return typeof given;
  if (TARGET in given || scriptObjectBehind(given) !== undefined) return "object";
  if (given instanceof Date && !(given instanceof DateOfScripts)) return "date";
  return isSafeArray(given) ? "unknown" : typeof given;
}

/** `value.toLocaleString()` */
export function localeText(value: Any): string {
  const given = value as unknown;
  return typeof given === "number" ? localeNumber(given) : (given as { toLocaleString(): string }).toLocaleString();
}

/** `text.bold()` and the like, which write their elements in capitals; objects may have methods of these names. */
export function inElement(text: Any, method: string, ...values: unknown[]): Any {
  if (typeof text !== "string") return (text as Record<string, (...args: unknown[]) => unknown>)[method]?.(...values);
  return htmlOf(method, text, String(values[0]));
}

/** What `exec` and `match` give: groups that took no part are empty, and the array says where the match has ended. */
export function matched(found: Any): Any {
  if (!Array.isArray(found)) return found;
  const { index } = found as { readonly index?: number };
  for (let i = 0; i < found.length; i++) found[i] ??= "";
  if (index !== undefined) Object.assign(found, { lastIndex: index + String(found[0]).length });
  return found;
}

/** `RegExp.index` */
export function matchStart(expressions: Any): number {
  const { leftContext, lastMatch, input } = expressions as Record<string, string>;
  return lastMatch === "" && input === "" ? -1 : (leftContext ?? "").length;
}

/** `RegExp.lastIndex` */
export function matchEnd(expressions: Any): number {
  const { lastMatch = "" } = expressions as Record<string, string>;
  const start = matchStart(expressions);
  return start < 0 ? start : start + lastMatch.length;
}

/** `object.name()`, where the name is that of a property: COM objects give its value, as if there were no parentheses. */
export function valueCalled(object: Any, name: string): Any {
  const members = object as Members;
  const member = members[name];
  if (isProcedure(member)) return Reflect.apply(member, members, []);
  if (isOfCom(object)) return member;
  // It fails, as it does in JScript.
  return (members as Record<string, () => unknown>)[name]?.();
}

function isOfCom(value: unknown): boolean {
  return ((typeof value === "object" && value !== null) || typeof value === "function") && TARGET in value;
}

/** A name within `with (object)`: a member of the object, or what the name is outside. */
export function inWith(object: Any, name: string, outside: () => Any): Any {
  const members = Object(object) as Members;
  if (!(name in members)) return outside();
  const member = members[name];
  if (!isProcedure(member)) return member;
  return (...args: unknown[]): unknown => Reflect.apply(member, object, args);
}

/** An assignment to a name within `with (object)`. */
export function setInWith(object: Any, name: string, value: Any, outside: (value: Any) => Any): Any {
  const members = Object(object) as Members;
  if (!(name in members)) return outside(value);
  members[name] = value;
  return value;
}
