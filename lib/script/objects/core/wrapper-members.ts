/** The members of wrappers: each checks and converts its arguments, and names itself in errors. */
import { ComError, comErrorAt } from "../../../com/com-error.js";
import { IMPL, Implementation, wrap, type ComObject } from "../../../com/com-object.js";
import { toBool, toBstr, toDate, toLong } from "../../../com/convert.js";
import { DISPID_NEWENUM, isMissing } from "../../../com/dispatch.js";
import type { TypeReference } from "../../../com/dispatch-table.js";
import { EnumVariant } from "../../../com/enum-variant.js";
import { DISP_E_MEMBERNOTFOUND, DISP_E_TYPEMISMATCH } from "../../../generated/hresults.js";
import { type Member, type Parameter, LONG_VARIANT, VARIANT, putName, takesArguments } from "./member.js";
import { ARGUMENT_NOT_OPTIONAL, WRONG_ARGUMENTS, scriptError } from "./script-error.js";

export type Method = (...args: unknown[]) => unknown;

type Values = Record<string, unknown>;

/** The implementation of a collection. */
export interface Elements {
  elements(): Iterable<unknown>;
}

type Define = (name: string | symbol, descriptor: PropertyDescriptor) => void;

/**
 * Adds a member to the prototype of a wrapper.
 * @param implementation the prototype of what stands behind it
 * @param source names the member in errors
 */
export function addToWrapper(prototype: object, implementation: object, member: Member, source: string): void {
  const define: Define = (name, descriptor) => {
    Object.defineProperty(prototype, name, { ...descriptor, configurable: true });
  };
  if (member.dispid === DISPID_NEWENUM) return addEnumerator(define, source);
  if (!takesArguments(member)) return define(member.name, accessor(member, source));
  const methodNamed = (name: string): Method => Reflect.get(implementation, name) as Method;
  const { name, parameters, kind } = member;
  const call = kind === "put" ? unreadable(source) : callable(methodNamed(name), parameters, source);
  define(name, { value: call, writable: true });
  if (kind !== "put" && kind !== "get/put") return;
  const value = { ...VALUE, type: member.result ?? VARIANT };
  const put = putName(name);
  define(put, { value: callable(methodNamed(put), [...parameters, value], source), writable: true });
}

const VALUE = { name: "value", direction: "in", optional: false } as const;

/** What reading a property gets that can only be assigned to. */
function unreadable(source: string): () => never {
  return () => {
    throw new ComError(DISP_E_MEMBERNOTFOUND, `${source} cannot be read.`, { source });
  };
}

function addEnumerator(define: Define, source: string): void {
  const enumerator = function (this: ComObject): EnumVariant<unknown> {
    try {
      return new EnumVariant(Array.from((this[IMPL] as unknown as Elements).elements(), seen));
    } catch (error) {
      throw comErrorAt(error, source);
    }
  };
  define("_NewEnum", { get: enumerator });
  define(Symbol.iterator, { value: enumerator, writable: true });
}

function accessor({ name, kind, result }: Member, source: string): PropertyDescriptor {
  const descriptor: PropertyDescriptor = {};
  if (kind !== "put") {
    descriptor.get = function (this: ComObject): unknown {
      try {
        return seen((this[IMPL] as unknown as Values)[name]);
      } catch (error) {
        throw comErrorAt(error, source);
      }
    };
  }
  if (kind !== "get") {
    descriptor.set = function (this: ComObject, value: unknown): void {
      try {
        (this[IMPL] as unknown as Values)[name] = converted(value, result);
      } catch (error) {
        throw comErrorAt(error, source);
      }
    };
  }
  return descriptor;
}

/** A call with as many arguments as it says; one or two VARIANTs, which need no conversion, have a short way. */
function callable(method: Method, parameters: readonly Parameter[], source: string): Method {
  const isPlain = parameters.every(({ optional, type }) => !optional && type === VARIANT);
  const general = function (this: ComObject, ...args: unknown[]): unknown {
    try {
      return seen(method.apply(this[IMPL], checked(args, parameters)));
    } catch (error) {
      throw comErrorAt(error, source);
    }
  };
  if (!isPlain || parameters.length === 0 || parameters.length > 2) return general;
  const { length } = parameters;
  return function (this: ComObject, first?: unknown, second?: unknown, ...more: unknown[]): unknown {
    if (arguments.length !== length || isMissing(first) || isMissing(second)) {
      return general.apply(this, [first, second].slice(0, arguments.length).concat(more));
    }
    try {
      return seen(length === 1 ? method.call(this[IMPL], first) : method.call(this[IMPL], first, second));
    } catch (error) {
      throw comErrorAt(error, source);
    }
  };
}

/** The arguments of a call as its parameters want them. */
function checked(args: unknown[], parameters: readonly Parameter[]): unknown[] {
  if (args.length > parameters.length && parameters.at(-1)?.isRepeated !== true) throw scriptError(WRONG_ARGUMENTS);
  for (let index = 0; index < parameters.length; index++) {
    const { optional, type } = parameters[index] as Parameter;
    const value = args[index];
    if (index >= args.length || isMissing(value)) {
      if (!optional) throw scriptError(index >= args.length ? WRONG_ARGUMENTS : ARGUMENT_NOT_OPTIONAL);
      if (index < args.length) args[index] = undefined;
    } else if (!optional || value !== undefined) args[index] = converted(value, type);
  }
  return args;
}

function converted(value: unknown, type: TypeReference | null): unknown {
  if (type === LONG_VARIANT) return value;
  switch (type?.kind) {
    case "BSTR":
      if (value === null) throw new ComError(DISP_E_TYPEMISMATCH, "Type mismatch: Null is not a string.");
      return toBstr(value);
    case "long":
      return toLong(value);
    case "BOOL":
      return toBool(value);
    case "DATE":
      return toDate(value);
    default:
      return value;
  }
}

/** A value as callers see it: objects as their wrappers. */
function seen(value: unknown): unknown {
  if (typeof value !== "object") return value;
  if (value instanceof Implementation) return wrap(value);
  return Array.isArray(value) && value.some((each) => each instanceof Implementation) ? value.map(seen) : value;
}
