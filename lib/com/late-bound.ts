/**
 * The late-bound view of an object, which scripts hold: members answer in any letter case, a member
 * that does not exist is error 438, objects turn into their default member where a value is wanted.
 *
 * Exact and lower-case names are plain prototype members and cost what a typed call costs. Every
 * other spelling falls through to a Proxy at the end of the prototype chain, which adds it to them: a
 * script that says STATE says it again. The Proxy itself is never a receiver, since a method that runs
 * with a Proxy as `this` is two orders slower.
 */
import { inspect } from "node:util";
import { ComError } from "./com-error.js";
import { ComObject, LATE, tableOf, isComObject } from "./com-object.js";
import { memberNamed, memberWithDispid, DISPID_VALUE } from "./dispatch.js";
import type { DispatchTable } from "./dispatch-table.js";
import { EnumVariant } from "./enum-variant.js";
import { TARGET } from "./late-target.js";
import { staysObject } from "./values-of-scripts.js";
import { DISP_E_BADPARAMCOUNT, DISP_E_MEMBERNOTFOUND, DISP_E_UNKNOWNNAME } from "../generated/hresults.js";

export { TARGET };

/** Base of the generated views. */
export abstract class LateBound<T extends ComObject = ComObject> {
  declare readonly [TARGET]: T;

  static {
    // Scripts enumerate nothing on a COM object, and unknown names must reach the Proxy below.
    delete (this.prototype as { constructor?: unknown }).constructor;
  }

  [Symbol.toPrimitive](): unknown {
    return defaultValueOf(this[TARGET]);
  }

  toString(): string {
    return String(defaultValueOf(this[TARGET]));
  }

  valueOf(): unknown {
    return this;
  }

  toJSON(): unknown {
    return this[TARGET].toJSON();
  }

  /** @internal -- its name is Node's, which a program need not have types for. */
  [inspect.custom](): unknown {
    return this[TARGET];
  }

  /** for...of over a collection, as For Each does it. */
  get [Symbol.iterator](): (() => Iterator<unknown>) | undefined {
    const target = this[TARGET] as ComObject & Partial<Iterable<unknown>>;
    if (!(Symbol.iterator in target)) return undefined;
    return function* elements() {
      for (const element of target as Iterable<unknown>) yield late(element);
    };
  }
}

type LateClass = new () => LateBound;

const views = new Map<unknown, { prototype: object; callable: boolean }>();

/** Called by the generated views: adds what cannot be written as class members. */
export function registerLateBound<T extends ComObject>(
  typed: (new (...args: never[]) => T) & { readonly table: DispatchTable },
  view: abstract new () => LateBound<T>,
): void {
  const prototype = (view as unknown as LateClass).prototype as object;
  delete (prototype as { constructor?: unknown }).constructor;
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const strict = refuseTheOtherWay(typed.table, name, descriptor);
    for (const spelling of new Set([name, name.toLowerCase()])) Object.defineProperty(prototype, spelling, strict);
  }
  Object.setPrototypeOf(prototype, otherCasings(typed.table, prototype));
  const callable = memberWithDispid(typed.table, DISPID_VALUE)?.parameters.length !== 0;
  views.set(typed, { prototype, callable: callable && memberWithDispid(typed.table, DISPID_VALUE) !== undefined });
}

/** Sloppy scripts would assign to a read-only property without noticing; COM answers with an error. */
function refuseTheOtherWay(table: DispatchTable, name: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const refuse = (): never => {
    throw new ComError(DISP_E_MEMBERNOTFOUND, `Object doesn't support this property or method: '${name}'`, {
      source: `${memberNamed(table, name)?.interface ?? table.name}.${name}`,
    });
  };
  const shared = { configurable: true, enumerable: false };
  const isMethod = descriptor.get === undefined && descriptor.set === undefined;
  if (isMethod) {
    const method = descriptor.value as unknown;
    return { ...shared, get: () => method, set: refuse };
  }
  return { ...shared, get: descriptor.get ?? refuse, set: descriptor.set ?? refuse };
}

/**
 * Names that JavaScript itself looks for on any object. A COM object has none of them; a script that
 * asks for one gets undefined instead of error 438, so that `await` and debuggers stay harmless.
 */
export const LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  "then",
  "constructor",
  "prototype",
  "__proto__",
  "asymmetricMatch",
  "nodeType",
  "$$typeof",
]);

/** Whether a member that an object does not have is undefined where it is read, as JScript has it, and no error. */
export const unknownMembers = { areUndefined: false };

/** No script needs as many; one that makes names up as it goes must not fill the memory with them. */
const SPELLINGS_KEPT = 200;

function otherCasings(table: DispatchTable, prototype: object): object {
  let kept = 0;
  /** The name under which the prototype has the member that a script spells in its own way. */
  const spelt = (spelling: string): string => {
    const name = existing(table, spelling);
    if (kept === SPELLINGS_KEPT) return name;
    kept++;
    Object.defineProperty(prototype, spelling, Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor);
    return spelling;
  };
  return new Proxy(LateBound.prototype, {
    get(base, name, receiver: object) {
      if (typeof name === "symbol") return Reflect.get(base, name, receiver) as unknown;
      // To JScript it has no class, and nothing of what objects of its own have.
      if (unknownMembers.areUndefined && memberNamed(table, name) === undefined) return undefined;
      if (name in base || LANGUAGE_NAMES.has(name)) return Reflect.get(base, name, receiver) as unknown;
      return Reflect.get(prototype, spelt(name), receiver) as unknown;
    },
    set(base, name, value, receiver: object) {
      if (typeof name === "symbol" || LANGUAGE_NAMES.has(name)) return Reflect.set(base, name, value, receiver);
      return Reflect.set(prototype, spelt(name), value, receiver);
    },
    has(base, name) {
      return typeof name === "symbol" ? Reflect.has(base, name) : memberNamed(table, name) !== undefined;
    },
    getPrototypeOf() {
      return unknownMembers.areUndefined ? null : Object.prototype;
    },
  });
}

function existing(table: DispatchTable, name: string): string {
  const member = memberNamed(table, name);
  if (member !== undefined) return member.name.toLowerCase();
  throw new ComError(DISP_E_UNKNOWNNAME, `Object doesn't support this property or method: '${name}'`, {
    source: `${table.interfaces[0]?.name ?? table.name}.${name}`,
  });
}

/** What becomes of values of a script's own that objects keep; a script in one language gets back what it has given. */
export const keeping = {
  given: (value: object): object => value,
  shown: (value: object): unknown => value,
};

/** Arrays that objects have returned, which JScript tells from its own. */
const safeArrays = new WeakSet<object>();

export function isSafeArray(value: object): boolean {
  return safeArrays.has(value);
}

/** Elements as JScript has an array that is not its own. */
export function asSafeArray(elements: unknown[]): unknown[] {
  safeArrays.add(elements);
  return elements;
}

/** What a script gets for a result: objects as their late-bound views, arrays and enumerators with such elements. */
export function late(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isComObject(value)) return (value[LATE] ??= viewOf(value));
  if (Array.isArray(value)) return staysObject(value) ? value : asSafeArray(value.map(late));
  if (value instanceof EnumVariant) return new EnumVariant(Array.from(value.Clone(), late));
  return keeping.shown(value);
}

/** What a typed member gets for an argument of a script: the object behind a late-bound view. */
export function early(value: unknown): unknown {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return value;
  const target = targetOf(value);
  return target === value ? keeping.given(value) : target;
}

/** The object behind a late-bound view; anything else as it is. Whoever only looks asks for this. */
export function targetOf(value: object): object {
  return TARGET in value ? (value as { [TARGET]: ComObject })[TARGET] : value;
}

function viewOf(target: ComObject): object {
  const view = views.get(target.constructor);
  if (view === undefined) throw new ComError(DISP_E_MEMBERNOTFOUND, `${tableOf(target).name} cannot be late bound.`);
  // A collection is callable: coll(1) is coll.Item(1), its default member.
  const instance: object = view.callable
    ? (...args: unknown[]) => late(invokeLate(target, defaultMember(target), args))
    : (Object.create(view.prototype) as object);
  if (view.callable) {
    Object.setPrototypeOf(instance, view.prototype);
    for (const name of ["name", "length"]) Reflect.deleteProperty(instance, name);
  }
  Object.defineProperty(instance, TARGET, { value: target });
  return instance;
}

function defaultMember(target: ComObject): string {
  return memberWithDispid(tableOf(target), DISPID_VALUE)?.name ?? "";
}

function defaultValueOf(target: ComObject): unknown {
  const member = memberWithDispid(tableOf(target), DISPID_VALUE);
  if (member === undefined || member.parameters.length > 0) {
    const code = member === undefined ? DISP_E_MEMBERNOTFOUND : DISP_E_BADPARAMCOUNT;
    const message =
      member === undefined
        ? "Object doesn't support this property or method"
        : "Wrong number of arguments or invalid property assignment";
    throw new ComError(code, message, { source: tableOf(target).interfaces[0]?.name ?? "" });
  }
  return late((target as unknown as Record<string, unknown>)[member.name]);
}

/** A late-bound call with whatever arguments the script gave; the typed member says what is wrong with them. */
export function invokeLate(target: ComObject, member: string, args: ArrayLike<unknown>): unknown {
  const method = (target as unknown as Record<string, (...args: unknown[]) => unknown>)[member];
  return late(Reflect.apply(method as (...args: unknown[]) => unknown, target, Array.from(args, early)));
}
