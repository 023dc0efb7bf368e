import { inspect } from "node:util";
import { ComError } from "./com-error.js";
import { ConnectionPointContainer, type ConnectionPoint } from "./connection-point.js";
import { DISPID_VALUE, getIDsOfNames, invokeDispatch, memberWithDispid } from "./dispatch.js";
import type { DispatchTable, MemberInfo } from "./dispatch-table.js";
import { plainIid } from "./iid.js";
import { summarize } from "./summary.js";
import { IID_IConnectionPointContainer, IID_IDispatch, IID_IUnknown } from "../generated/interface-ids.js";
import { E_NOINTERFACE, E_POINTER } from "../generated/hresults.js";
import type { IDispatch, IID } from "../../typings/com.js";

/** On a wrapper: the implementation behind it. */
export const IMPL = Symbol("vmcom.implementation");
/** On an implementation: its one wrapper, once it has been handed out. */
export const WRAPPER = Symbol("vmcom.wrapper");
/** On a wrapper: its late-bound view, once a script has seen it. */
export const LATE = Symbol("vmcom.late");

const WRAPPER_CLASS = Symbol("vmcom.wrapperClass");

type WrapperClass = new (implementation: never) => ComObject;

/** Behaviour without checks: what a wrapper has validated and converted arrives here. */
export abstract class Implementation {
  [WRAPPER]: ComObject | undefined = undefined;
  declare readonly [WRAPPER_CLASS]: WrapperClass;

  /** The connection point of the outgoing interface, made on first use; null if there is none. */
  outgoing(): ConnectionPoint | null {
    return null;
  }
}

/** Reference counts of the few objects whose users count; everyone holds one to begin with. */
const references = new WeakMap<object, number>();

/**
 * What callers hold: one wrapper per implementation, with the documented members as plain prototype
 * members, and COM's own on top.
 */
export abstract class ComObject<I extends Implementation = Implementation> implements IDispatch {
  declare static readonly table: DispatchTable;

  readonly [IMPL]: I;
  [LATE]: object | undefined;

  constructor(implementation: I) {
    this[IMPL] = implementation;
    this[LATE] = undefined;
    classTap?.(new.target);
  }

  QueryInterface<T>(iid: IID<T>): T {
    const source = `${tableOf(this).name}.QueryInterface`;
    if (typeof iid !== "string") throw new ComError(E_POINTER, "An interface id is text.", { source });
    const wanted = plainIid(iid);
    const table = tableOf(this);
    if (wanted === IID_IUnknown || wanted === IID_IDispatch || table.interfaces.some((i) => i.iid === wanted)) {
      return this as unknown as T;
    }
    if (wanted === IID_IConnectionPointContainer) {
      const point = this[IMPL].outgoing();
      if (point !== null) return new ConnectionPointContainer(this, point) as unknown as T;
    }
    throw new ComError(E_NOINTERFACE, `${table.name} does not have the interface ${iid}.`, { source });
  }

  AddRef(): number {
    const count = (references.get(this) ?? 1) + 1;
    references.set(this, count);
    return count;
  }

  Release(): number {
    const count = Math.max((references.get(this) ?? 1) - 1, 0);
    references.set(this, count);
    return count;
  }

  GetIDsOfNames(names: readonly string[]): number[] {
    return getIDsOfNames(tableOf(this), names);
  }

  Invoke(dispid: number, flags: number, args: readonly unknown[] = []): unknown {
    return invokeDispatch(this, tableOf(this), dispid, flags, args);
  }

  toJSON(): unknown {
    return summarize(this, tableOf(this));
  }

  /** @internal -- its name is Node's, which a program need not have types for. */
  [inspect.custom](depth: number, options: { stylize(text: string, style: string): string }): unknown {
    const name = tableOf(this).interfaces[0]?.name ?? tableOf(this).name;
    if (depth < 0) return options.stylize(`[${name}]`, "special");
    const summary = summarize(this, tableOf(this));
    return `${name} ${inspect(summary, { ...options, depth: depth ?? 2 } as object)}`;
  }

  [Symbol.toPrimitive](hint: string): unknown {
    const name = defaultPropertyOf(tableOf(this))?.name;
    const value = name === undefined ? undefined : (this as unknown as Record<string, unknown>)[name];
    return value ?? (hint === "number" ? NaN : `[object ${tableOf(this).name}]`);
  }
}

/** Hears of the class of an object that is being made. */
export type ClassTap = (comClass: typeof ComObject) => void;

let classTap: ClassTap | undefined;

/**
 * From now on `tap` hears of each object's class before anybody can have the object: for those who change classes, and
 * must do so before an engine remembers members of them.
 */
export function tapClasses(tap: ClassTap): void {
  classTap = tap;
}

/** Whether a value is one of our objects; like instanceof, with the type that instanceof loses. */
export function isComObject(value: unknown): value is ComObject {
  return value instanceof ComObject;
}

/** The dispatch table of an object. */
export function tableOf(object: ComObject): DispatchTable {
  return (object.constructor as typeof ComObject).table;
}

/** What an object is worth where a value is wanted; a default member that takes arguments is worth nothing there. */
export function defaultPropertyOf(table: DispatchTable): MemberInfo | undefined {
  const member = memberWithDispid(table, DISPID_VALUE);
  return member?.parameters.length === 0 ? member : undefined;
}

/** Called by the generated wrappers: ties an implementation class to the wrapper of its objects. */
export function registerWrapper<I extends Implementation>(
  wrapper: new (implementation: I) => ComObject,
  implementation: abstract new (...args: never[]) => I,
): void {
  Object.defineProperty(implementation.prototype, WRAPPER_CLASS, { value: wrapper });
}

/** The one wrapper of an implementation. */
export function wrap(implementation: Implementation): ComObject {
  return (implementation[WRAPPER] ??= new implementation[WRAPPER_CLASS](implementation as never));
}
