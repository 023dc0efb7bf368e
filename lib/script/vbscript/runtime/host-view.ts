/**
 * Objects of scripts as the host holds them: members under their names in any letter case, calls that keep
 * the limits of the engine and fail with ScriptError, and IDispatch for whoever wants to say more. One
 * object has one view; where a script gets the view back, it is the object again.
 */
import { ComError } from "../../../com/com-error.js";
import {
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_NEWENUM,
  DISPID_VALUE,
} from "../../../com/dispatch.js";
import { EnumVariant } from "../../../com/enum-variant.js";
import { Variant, VT_BYREF } from "../../../com/variant.js";
import { DISP_E_MEMBERNOTFOUND, DISP_E_UNKNOWNNAME } from "../../../generated/hresults.js";
import { crossing, fromJs, toHost } from "./boundary.js";
import { Ref, type Argument } from "./ref.js";
import { INVOKE_CALL, INVOKE_GET, INVOKE_LET, INVOKE_SET, type ScriptObject } from "./script-object.js";
import { isObject, type Value } from "./value.js";
import { raise } from "./vb-error.js";

/** What views and host functions need of the engine that runs. */
export interface HostContext {
  /** Whether all host functions get Variants. */
  readonly raw: boolean;
  /** Runs code of the script within the engine's limits; its errors become those of hosts. */
  guard<T>(code: () => T): T;
  /** Keeps an object alive that the host holds, or the objects in an array. */
  hold(value: Value): void;
}

/** The engine whose code runs now. */
export const hostContext: { current: HostContext | undefined } = { current: undefined };

const views = new WeakMap<ScriptObject, object>();
const behind = new WeakMap<object, ScriptObject>();

/** The object of a script behind its view. */
export function scriptObjectBehind(view: object): ScriptObject | undefined {
  return behind.get(view);
}

/** The one view of an object. It belongs to the engine that hands it out. */
export function viewOf(object: ScriptObject): object {
  let view = views.get(object);
  if (view === undefined) {
    const context = object.context ?? hostContext.current;
    view = new Proxy(targetOf(object), new ViewHandler(object, context));
    views.set(object, view);
    behind.set(view, object);
    context?.hold(object);
  }
  return view;
}

/** What Node's inspect looks for, on the target since it does not ask a Proxy. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** An object with a default member can be called: its Proxy needs a function behind it. */
function targetOf(object: ScriptObject): object {
  const target: object = object.memberNamed("") === undefined ? {} : () => undefined;
  for (const name of ["name", "length"]) Reflect.deleteProperty(target, name);
  Object.defineProperty(target, INSPECT, { value: () => `[${object.typeName}]`, configurable: true });
  return target;
}

/** A by-reference argument of the host: what the script assigns comes back in the Variant. */
class VariantRef extends Ref {
  readonly #variant: Variant;

  constructor(variant: Variant) {
    super();
    this.#variant = variant;
  }

  get value(): Value {
    return fromJs(this.#variant);
  }

  set value(value: Value) {
    this.#variant.value = toHost(value);
  }
}

/** An argument of the host's; one that is a Variant with VT_BYREF is the place that it stands for. */
export function argumentOf(value: unknown): Argument {
  return value instanceof Variant && value.vt & VT_BYREF ? new VariantRef(value) : crossing.fromHost(value);
}

type ViewFunction = (...args: unknown[]) => unknown;

class ViewHandler implements ProxyHandler<object> {
  readonly #object: ScriptObject;
  readonly #context: HostContext | undefined;
  /** Methods that the host has asked for: the same one each time. */
  readonly #functions = new Map<string, ViewFunction>();
  /** Names with a DISPID, in lower case; the first one has 1. */
  readonly #dispids: string[] = [];

  constructor(object: ScriptObject, context: HostContext | undefined) {
    this.#object = object;
    this.#context = context;
  }

  get(target: object, key: string | symbol): unknown {
    if (typeof key === "symbol") return this.#symbol(target, key);
    const lower = key.toLowerCase();
    const member = this.#object.memberNamed(lower);
    if (member !== undefined && lower !== "") {
      return member.isCalled ? this.#function(lower, (...args) => this.#read(lower, args)) : this.#read(lower, []);
    }
    const setter = this.#setter(lower);
    if (setter !== undefined) return setter;
    if (key === "GetIDsOfNames") return this.#function("*ids", (names) => this.#dispidsOf(names as readonly string[]));
    if (key === "Invoke") {
      return this.#function("*invoke", (dispid, flags, args) =>
        this.#invoke(Number(dispid), Number(flags), (args ?? []) as readonly unknown[]),
      );
    }
    return key === "constructor" || key === "__proto__" ? undefined : (Reflect.get(target, key) as unknown);
  }

  set(_target: object, key: string | symbol, value: unknown): boolean {
    if (typeof key === "symbol") return false;
    this.#write(key.toLowerCase(), [value]);
    return true;
  }

  apply(_target: object, _self: unknown, args: readonly unknown[]): unknown {
    return this.#read("", args);
  }

  has(target: object, key: string | symbol): boolean {
    if (typeof key === "symbol") return this.#symbol(target, key) !== undefined;
    return key !== "" && this.#object.memberNamed(key.toLowerCase()) !== undefined;
  }

  ownKeys(): string[] {
    return this.#object.memberNames();
  }

  getOwnPropertyDescriptor(_target: object, key: string | symbol): PropertyDescriptor | undefined {
    if (typeof key === "symbol") return undefined;
    const lower = key.toLowerCase();
    const member = this.#object.memberNamed(lower);
    if (member === undefined || lower === "") return undefined;
    return {
      get: () => this.get({}, key),
      set: (value: unknown) => this.#write(lower, [value]),
      enumerable: true,
      configurable: true,
    };
  }

  defineProperty(): boolean {
    return false;
  }

  deleteProperty(): boolean {
    return false;
  }

  setPrototypeOf(): boolean {
    return false;
  }

  preventExtensions(): boolean {
    return false;
  }

  #symbol(target: object, key: symbol): unknown {
    switch (key) {
      case Symbol.toPrimitive:
        return () => this.#worth();
      case Symbol.toStringTag:
        return this.#object.typeName;
      case Symbol.iterator:
        return this.#object.isCollection ? () => this.#elements()[Symbol.iterator]() : undefined;
      default:
        return Reflect.get(target, key) as unknown;
    }
  }

  /** The default property; an object without one still has a text. */
  #worth(): unknown {
    const member = this.#object.memberNamed("");
    if (member === undefined || member.isCalled) return `[object ${this.#object.typeName}]`;
    return this.#read("", []);
  }

  #elements(): unknown[] {
    return this.#guard(() => Array.from(this.#object.elements() ?? raise(451), (each) => crossing.toHost(each)));
  }

  #function(key: string, make: ViewFunction): ViewFunction {
    let found = this.#functions.get(key);
    if (found === undefined) this.#functions.set(key, (found = make));
    return found;
  }

  /** `view.put_Item(index, value)` assigns to a property with arguments. */
  #setter(lower: string): ViewFunction | undefined {
    if (!lower.startsWith("put_") || this.#object.memberNamed(lower.slice(4)) === undefined) return undefined;
    return this.#function(lower, (...args) => this.#write(lower.slice(4), args));
  }

  #guard<T>(code: () => T): T {
    return this.#context === undefined ? code() : this.#context.guard(code);
  }

  #read(name: string, args: readonly unknown[], isStatement = false): unknown {
    return this.#guard(() =>
      crossing.toHost(this.#object.invoke(name, isStatement ? INVOKE_CALL : INVOKE_GET, args.map(argumentOf))),
    );
  }

  /** Assigns the last one of `args`; an object as Set does, where the member takes it so. */
  #write(name: string, args: readonly unknown[], isSet?: boolean): void {
    this.#guard(() => {
      const values = args.map((arg) => crossing.fromHost(arg));
      const value = values.pop();
      const member = this.#object.memberNamed(name);
      const sets = isSet ?? (isObject(value) && member?.takesSet === true);
      this.#object.invoke(name, sets ? INVOKE_SET : INVOKE_LET, values, value);
    });
  }

  #dispidsOf(names: readonly string[]): number[] {
    const [name = "", parameter] = names;
    const lower = String(name).toLowerCase();
    const unknown = parameter ?? (lower === "" || this.#object.memberNamed(lower) === undefined ? name : undefined);
    if (unknown !== undefined) {
      throw new ComError(DISP_E_UNKNOWNNAME, `There is no member or parameter named '${unknown}'.`);
    }
    const known = this.#dispids.indexOf(lower);
    return [known < 0 ? this.#dispids.push(lower) : known + 1];
  }

  #invoke(dispid: number, flags: number, args: readonly unknown[]): unknown {
    if (dispid === DISPID_NEWENUM && this.#object.isCollection) return new EnumVariant(this.#elements());
    const name = dispid === DISPID_VALUE ? "" : this.#dispids[dispid - 1];
    if (name === undefined) throw new ComError(DISP_E_MEMBERNOTFOUND, `There is no member with DISPID ${dispid}.`);
    if (flags & (DISPATCH_PROPERTYPUT | DISPATCH_PROPERTYPUTREF)) {
      return this.#write(name, args, (flags & DISPATCH_PROPERTYPUTREF) !== 0);
    }
    return this.#read(name, args, (flags & DISPATCH_PROPERTYGET) === 0 && (flags & DISPATCH_METHOD) !== 0);
  }
}
