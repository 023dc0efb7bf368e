/** What ported scripts in JScript are written with. */
import { isComObject, tableOf, type ComObject } from "../../com/com-object.js";
import { Variant } from "../../com/variant.js";
import { DISPID_VALUE, memberNamed, memberWithDispid } from "../../com/dispatch.js";
import { scriptObjects } from "../../com/late-target.js";
import { TARGET, early, isSafeArray, keeping, late, unknownMembers } from "../../com/late-bound.js";
import { Enumerator as Walker } from "../../script/enumerator.js";
import { SCRIPT_ENGINE_BUILD } from "../../script/jscript/engine-version.js";
import { RUNTIME_SOURCE } from "../../script/jscript/messages.js";
import { fromJs } from "../../script/vbscript/runtime/boundary.js";
import { letMember, letDefault } from "../../script/vbscript/runtime/dispatch.js";
import { MemberName } from "../../script/vbscript/runtime/member-name.js";
import { ScriptObject } from "../../script/vbscript/runtime/script-object.js";
import { Typed, VbDate, type Value } from "../../script/vbscript/runtime/value.js";
import type { Bound } from "../../script/vbscript/runtime/vb-array.js";
import { VbError } from "../../script/vbscript/runtime/vb-error.js";
import { DateOfScripts, givenDate, shownDate } from "./jscript-date.js";
import { connect, endingWith } from "./host.js";
import { arrayBehind } from "./safe-arrays.js";
import { functionsByName, language, session } from "./session.js";

/** A value of JScript: anything. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what scripts do with it nobody can know
export type Any = any;

/** Whatever the script does first tells what it was written in. */
export function usesJScript(): void {
  language.isJScript = true;
  unknownMembers.areUndefined = true;
  if (!language.isMixed) Object.assign(keeping, { given: givenDate, shown: shownDate });
  scriptObjects.textOf = textOfOwn;
}

/** The text of an array, a date or an object that the script has made. */
function textOfOwn(value: object): string | undefined {
  if (Array.isArray(value)) return isSafeArray(value) ? undefined : value.join();
  const isOfOthers = isComObject(value) || TARGET in value || value instanceof ScriptObject || isOfVariants(value);
  // What it is worth is asked for, not its text: valueOf comes first.
  return isOfOthers ? undefined : (value as unknown as string) + "";
}

/** Whether it is a value with a VARTYPE, as VBScript has it or the host. */
function isOfVariants(value: object): boolean {
  return value instanceof Variant || value instanceof Typed || value instanceof VbDate;
}

/** Makes an object by its ProgID. */
export const ActiveXObject = function (progId: string, machine?: string): unknown {
  usesJScript();
  return late(session().script.objects.create(progId, machine));
} as unknown as new (progId: Any, machine?: Any) => Any;

export function GetLateObject(path?: string, progId?: string): Any {
  usesJScript();
  return late(session().script.objects.get(path, progId));
}

/** WScript, with members in any letter case. */
export const LateWScript: Any = new Proxy(Object.create(null) as object, {
  get: (_target, name) => {
    usesJScript();
    const host = late(session().script.wscript) as Record<string | symbol, unknown>;
    const member = host[name];
    // Collections are functions, too, and go as they are.
    if (typeof member !== "function" || TARGET in member) return member;
    return (...args: unknown[]) => Reflect.apply(member, host, args.map(plain)) as unknown;
  },
  set: (_target, name, value) => Reflect.set(late(session().script.wscript) as object, name, value),
  has: (_target, name) => Reflect.has(late(session().script.wscript) as object, name),
});

/** Arrays and dates of JScript are objects, which the host asks for their text, one after the other. */
function plain(value: unknown): unknown {
  const isOwn = Array.isArray(value) || value instanceof DateOfScripts;
  return isOwn ? { toString: () => String(value) } : early(value);
}

/** Walks over a collection. */
export const Enumerator = class extends Walker {
  constructor(collection?: Iterable<unknown>) {
    // An array of the script's own is no collection.
    super(Array.isArray(collection) && !isSafeArray(collection) ? (null as never) : collection);
  }
} as unknown as new (collection?: Any) => {
  atEnd(): boolean;
  item(): Any;
  moveFirst(): void;
  moveNext(): void;
};

/** A SAFEARRAY, which modules have as an array. */
export class VBArray {
  readonly #array: unknown[];
  readonly #elements: unknown[];

  constructor(array: Any) {
    if (!Array.isArray(array) || !isSafeArray(array)) throw runtimeError(5013, "VBArray expected");
    this.#array = array;
    this.#elements = this.#array.map((element) => (element instanceof Variant ? element.value : element));
  }

  toArray(): Any {
    return [...this.#elements];
  }

  getItem(...indexes: Any[]): Any {
    const given = indexes.map((index) => Math.trunc(Number(index)));
    const place = arrayBehind(this.#array)?.offset(given) ?? given[0] ?? NaN;
    return place in this.#elements ? this.#elements[place] : outOfRange();
  }

  dimensions(): number {
    return this.#bounds.length;
  }

  lbound(dimension?: Any): number {
    return this.#bound(dimension).lower;
  }

  ubound(dimension?: Any): number {
    const { lower, size } = this.#bound(dimension);
    return lower + size - 1;
  }

  get #bounds(): readonly Bound[] {
    return arrayBehind(this.#array)?.bounds ?? [{ lower: 0, size: this.#elements.length }];
  }

  #bound(dimension: unknown): Bound {
    return this.#bounds[dimension === undefined ? 0 : Math.trunc(Number(dimension)) - 1] ?? outOfRange();
  }
}

function runtimeError(number: number, description: string): VbError {
  return new VbError(number, { source: RUNTIME_SOURCE, description });
}

function outOfRange(): never {
  throw runtimeError(9, "Subscript out of range");
}

/** Dates are of any type: scripts calculate with them. Without new, it is the text of now. */
export const JScriptDate = new Proxy(DateOfScripts, {
  apply: () => new DateOfScripts().toString(),
}) as unknown as {
  new (...args: Any[]): Any;
  (...args: Any[]): string;
  readonly prototype: Any;
  parse(text: Any): number;
  UTC(...args: Any[]): number;
};
Object.defineProperty(DateOfScripts.prototype, "constructor", { value: JScriptDate });

/** `object.name(args) = value` */
export function assignTo(object: Any, name: string, args: readonly Any[], value: Any): Any {
  const own = early(object as unknown);
  if (isComObject(own) && putInto(own, name, args, value)) return value;
  const target = own as Value;
  const list = args.map((arg: unknown) => fromJs(early(arg)));
  const given = fromJs(early(value as unknown));
  if (name === "") letDefault(target, list, given);
  else letMember(target, new MemberName(name), list, given);
  return value;
}

/** `object.name(args) += value`, `object.name(args)++` @param isPostfix whether what was there is the result */
export function updateAt(
  object: Any,
  name: string,
  args: readonly Any[],
  change: (was: Any) => Any,
  isPostfix = false,
): Any {
  const holder = object as ((...args: unknown[]) => unknown) & Record<string, (...args: unknown[]) => unknown>;
  const given: readonly unknown[] = args;
  const was = name === "" ? holder(...given) : holder[name]?.(...given);
  const value = assignTo(object, name, args, change(was)) as unknown;
  return isPostfix ? Number(was) : value;
}

/** `text.split(separator)`: JScript leaves out what is empty, and groups, if the separator is an expression. */
export function splitText(text: Any, separator: Any, limit?: Any): Any {
  if (!(separator instanceof RegExp) || typeof text !== "string") {
    return (text as { split(by: Any, limit: Any): Any }).split(separator, limit);
  }
  const flags = separator.flags.includes("g") ? separator.flags : `${separator.flags}g`;
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(new RegExp(separator.source, flags))) {
    if (found === "" && (index === 0 || index === text.length)) continue;
    parts.push(text.slice(from, index));
    from = index + found.length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== "").slice(0, limit as number | undefined);
}

/** Objects of COM take values as modules have them. @returns whether there is such a property */
function putInto(target: ComObject, name: string, args: readonly Any[], value: Any): boolean {
  const table = tableOf(target);
  const member = name === "" ? memberWithDispid(table, DISPID_VALUE) : memberNamed(table, name);
  const put = member === undefined ? undefined : (target as unknown as Record<string, unknown>)[`put_${member.name}`];
  if (typeof put !== "function") return false;
  Reflect.apply(put, target, [...args.map((arg: unknown) => early(arg)), early(value as unknown)]);
  return true;
}

/** The functions that WScript.ConnectObject finds by the prefix of their names. */
export function declareFunctions(functions: Readonly<Record<string, (...args: Any[]) => Any>>): void {
  for (const [name, run] of Object.entries(functions)) functionsByName.set(name.toLowerCase(), endingWith(run));
}

/** A function that a variable of that name has: WScript.ConnectObject finds it, too. */
export function handles(name: string, run: (...args: Any[]) => Any): Any {
  functionsByName.set(name.toLowerCase(), endingWith(run));
  return run;
}

/** Numbers that begin with 0 are octal, unless a base says otherwise. */
export function parseJScriptInt(text: Any, base?: Any): number {
  const isOctal = (base === undefined || Number(base) === 0) && /^\s*[-+]?0\d/.test(String(text));
  return parseInt(String(text), isOctal ? 8 : Number(base ?? 0));
}

/** An object whose events go to these functions from now on. */
export function hearing(object: Any, handlers: Readonly<Record<string, (...args: Any[]) => Any>>): Any {
  connect(object as Value, handlers, (value) => value);
  return object;
}

export function ScriptEngine(): string {
  return "JScript";
}

export function ScriptEngineMajorVersion(): number {
  return 5;
}

export function ScriptEngineMinorVersion(): number {
  return 8;
}

export function ScriptEngineBuildVersion(): number {
  return SCRIPT_ENGINE_BUILD;
}

export function CollectGarbage(): void {
  // Memory is JavaScript's business.
}
