/** The members of late-bound views: each calls the wrapper's, with views turned into objects and back. */
import type { TypeReference } from "../../../com/dispatch-table.js";
import { type LateBound, TARGET, early, late } from "../../../com/late-bound.js";
import { LONG_VARIANT, type Member, VARIANT, putName, takesArguments } from "./member.js";
import type { Method } from "./wrapper-members.js";

type Values = Record<string, unknown>;

/** Adds a member to the prototype of a view. @param wrapper the prototype of what it is a view of */
export function addToView(prototype: object, wrapper: Readonly<Record<string, Method>>, member: Member): void {
  const define = (name: string, descriptor: PropertyDescriptor): void => {
    Object.defineProperty(prototype, name, { ...descriptor, configurable: true });
  };
  const shown = shownAs(member.result);
  if (!takesArguments(member)) return define(member.name, accessor(member, shown));
  for (const name of [member.name, putName(member.name)]) {
    if (name in wrapper) define(name, { value: callable(name, shown) });
  }
  const { name } = member;
  if (name in wrapper && isReadBare(member)) define(name, { get: readOrCalled(callable(name, shown)) });
}

/** Whether scripts read a property both with its arguments and without: `shell.Environment.Item("x")`. */
function isReadBare({ kind, parameters, result }: Member): boolean {
  return kind === "get" && result?.kind === "interface" && parameters.every(({ optional }) => optional);
}

/** A property that is the object which it gives without arguments, and can be called with them. */
function readOrCalled(call: Method): (this: LateBound) => unknown {
  return function (this: LateBound): unknown {
    const property = (...args: unknown[]): unknown => call.apply(this, args);
    // Whoever calls it has not read it.
    let bare: object | undefined;
    const read = (): object => (bare ??= call.call(this) as object);
    const prototype = new Proxy(Object.prototype, {
      get: (_base, name) => Reflect.get(read(), name) as unknown,
      has: (_base, name) => Reflect.has(read(), name),
      set: (_base, name, value) => Reflect.set(read(), name, value),
      getPrototypeOf: () => null,
    });
    Object.setPrototypeOf(property, prototype);
    for (const name of ["name", "length"]) Reflect.deleteProperty(property, name);
    return property;
  };
}

/** Found by its name when it is called: a recorder may have put itself in its place. */
function callable(name: string, shown: (value: unknown) => unknown): Method {
  return function (this: LateBound, ...args: unknown[]): unknown {
    for (let index = 0; index < args.length; index++) args[index] = early(args[index]);
    const target = this[TARGET];
    return shown((target as unknown as Record<string, Method>)[name]?.apply(target, args));
  };
}

function accessor({ name, kind }: Member, shown: (value: unknown) => unknown): PropertyDescriptor {
  const valuesOf = (view: LateBound): Values => view[TARGET] as unknown as Values;
  const descriptor: PropertyDescriptor = {};
  if (kind !== "put") {
    descriptor.get = function (this: LateBound): unknown {
      return shown(valuesOf(this)[name]);
    };
  }
  if (kind !== "get") {
    descriptor.set = function (this: LateBound, value: unknown): void {
      valuesOf(this)[name] = early(value);
    };
  }
  return descriptor;
}

/** A VARIANT that holds a script's own array is that array; only results that are arrays by their type are made over. */
function shownAs(type: TypeReference | null): (value: unknown) => unknown {
  if (type !== VARIANT && type !== LONG_VARIANT) return late;
  return (value) => (typeof value !== "object" || Array.isArray(value) ? value : late(value));
}
