/** What JScript's own values do otherwise than JavaScript's. */
import { TARGET, isSafeArray } from "../../com/late-bound.js";
import { htmlOf } from "../../script/jscript/html-methods.js";
import { localeNumber } from "../../script/jscript/locale-number.js";
import { scriptObjectBehind } from "../../script/vbscript/runtime/host-view.js";
import { DateOfScripts } from "./jscript-date.js";
import type { Any } from "./jscript.js";
import { objectExpected } from "./jscript-errors.js";

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

const OF_MATCHES = ["input", "lastMatch", "lastParen", "leftContext", "rightContext", "$_", "$&", "$+", "$`", "$'"];

/** The members of RegExp that tell of the last match of the script. */
export const lastMatches: Any = Object.fromEntries(
  [...OF_MATCHES, ..."123456789".split("").map((n) => `$${n}`)].map((name) => [name, ""]),
);

/** What a method gives that matches an expression: what RegExp tells of the match is kept. */
export function noted(result: Any): Any {
  const members = lastMatches as Members;
  for (const name of Object.keys(members)) members[name] = Reflect.get(RegExp, name);
  return result;
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

/** The object of `with`. @throws JScript's error 5007 for null and what is undefined */
export function withScope(object: Any): Any {
  return (object as unknown) === undefined || object === null ? objectExpected() : object;
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

/** What gets a member `name`: functions let go of the name that JavaScript gives them. */
export function nameable(value: Any): Any {
  if (isProcedure(value)) Object.defineProperty(value, "name", { writable: true, enumerable: true });
  return value;
}

/** Methods that a script has under other names than JavaScript, whose they are until the script gives them its own. */
export function ownMethods(
  list: readonly (readonly [owner: { readonly prototype: object }, name: string, own: string])[],
): void {
  for (const [{ prototype }, name, own] of list) {
    const value = Reflect.get(prototype, name) as unknown;
    Object.defineProperty(prototype, own, { value, writable: true, configurable: true });
  }
}

/**
 * `this` outside of methods: an object whose members are the variables of the module.
 * @param evaluate runs a text where the variables are
 */
export function globalObject(names: readonly string[], evaluate: (text: string) => unknown): Any {
  const known = new Set<PropertyKey>(names);
  const read = (name: string): unknown => {
    try {
      return evaluate(name);
    } catch {
      // Its declaration has not run yet.
      return undefined;
    }
  };
  return new Proxy(Object.create(Object.prototype) as object, {
    get: (own, name) => (known.has(name) ? read(String(name)) : (Reflect.get(own, name) as unknown)),
    set: (own, name, value) => {
      if (!known.has(name)) return Reflect.set(own, name, value);
      (evaluate(`(value) => { ${String(name)} = value; }`) as (value: unknown) => void)(value);
      return true;
    },
    has: (own, name) => (known.has(name) ? read(String(name)) !== undefined : Reflect.has(own, name)),
  });
}
