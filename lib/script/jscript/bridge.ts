/**
 * Where values cross between a script and the host. Each side sees the other's objects through
 * proxies, one for each object, so that neither gets hold of what lies behind them.
 */
import { isComObject } from "../../com/com-object.js";
import { DISPATCH_METHOD, DISPATCH_PROPERTYPUT, DISPATCH_PROPERTYPUTREF } from "../../com/dispatch.js";
import { early } from "../../com/late-bound.js";
import {
  Variant,
  VT_ARRAY,
  VT_BOOL,
  VT_BSTR,
  VT_DATE,
  VT_DISPATCH,
  VT_EMPTY,
  VT_I4,
  VT_NULL,
  VT_R8,
  VT_VARIANT,
} from "../../com/variant.js";
import {
  READ_OR_CALL,
  hostElements,
  invokeDefault,
  invokeMember,
  isDispatch,
  memberId,
  type HostMarshal,
} from "../embedding/host-object.js";
import { fromJs, toJs } from "../vbscript/runtime/boundary.js";
import type { Parameter } from "../objects/core/member.js";
import { comMember, type ComMember } from "../vbscript/runtime/com-member.js";
import {
  elementsOf,
  getDefault,
  getMember,
  callMember,
  letDefault,
  letMember,
  setDefault,
  setMember,
} from "../vbscript/runtime/dispatch.js";
import { scriptObjectBehind, viewOf } from "../vbscript/runtime/host-view.js";
import { MemberName } from "../vbscript/runtime/member-name.js";
import { ScriptObject } from "../vbscript/runtime/script-object.js";
import { NOTHING, VbDate, isArray, type Value } from "../vbscript/runtime/value.js";
import { VbArray } from "../vbscript/runtime/vb-array.js";
import type { Errors } from "./errors.js";
import { HostProxies } from "./host-proxy.js";
import { NOT_A_COLLECTION, NO_SUCH_MEMBER, WRONG_ARGUMENTS } from "./messages.js";
import type { Realm, RealmFunction } from "./realm.js";
import { ScriptViews } from "./script-view.js";
import { VariantDates } from "./variant-date.js";

/** Whether a member is a property that needs no arguments: `shell.Environment.Item("x")`. */
function isRead({ read, info }: ComMember): boolean {
  if (read !== undefined || info.kind === "put") return true;
  return info.kind !== "method" && info.parameters.every((parameter) => (parameter as Partial<Parameter>).optional);
}

/** What a member of a host object is, for whoever reads it. */
export type MemberKind = "none" | "value" | "called";

export class Bridge {
  readonly realm: Realm;
  readonly errors: Errors;
  readonly dates: VariantDates;
  readonly views: ScriptViews;
  readonly proxies: HostProxies;
  /** SAFEARRAYs behind the arrays that scripts see in their place. */
  readonly #safeArrays = new WeakMap<object, VbArray>();
  readonly #marshal: HostMarshal<unknown, unknown>;

  constructor(realm: Realm, errors: Errors, raw: boolean, guard: <T>(code: () => T) => T) {
    this.realm = realm;
    this.errors = errors;
    this.dates = new VariantDates(realm);
    this.views = new ScriptViews(this, guard);
    this.proxies = new HostProxies(this);
    this.#marshal = {
      raw,
      toJs: (value) => this.toHost(value),
      toVariant: (value) => this.toVariant(value),
      fromJs: (value) => this.toScript(value),
      indexed: (value, args) => this.callDefault(this.hostOf(value), args, false),
      putIndexed: (target, _flags, args) => {
        this.putDefault(this.hostOf(target), args.slice(0, -1), args.at(-1));
      },
      notFound: () => errors.raise(NO_SUCH_MEMBER),
      wrongCount: () => errors.raise(WRONG_ARGUMENTS),
    };
  }

  // Values

  /** A value of the host as the script gets it. */
  toScript(value: unknown): unknown {
    switch (typeof value) {
      case "bigint":
        return Number(value);
      case "symbol":
        return undefined;
      case "object":
        return value === null ? null : this.#objectToScript(value);
      case "function":
        return this.#objectToScript(value);
      default:
        return value;
    }
  }

  #objectToScript(object: object): unknown {
    const own = this.views.behind(object);
    if (own !== undefined) return own;
    if (isArray(object)) return this.#array(object);
    // A BSTR that is NULL is an empty one.
    if (object instanceof Variant && object.vt === VT_BSTR && object.value === null) return "";
    if (object instanceof Variant || object instanceof Date || Array.isArray(object) || object instanceof Uint8Array) {
      return this.fromValue(fromJs(object));
    }
    return this.proxies.of(this.hostObject(object));
  }

  /** An object that the script gets by name: never a copy, as arrays are otherwise. */
  toItem(object: object): object {
    return this.views.behind(object) ?? this.proxies.of(this.hostObject(object));
  }

  /** What a view of the host's own shows. */
  hostObject(object: object): object {
    const target = early(object) as object;
    return scriptObjectBehind(target) ?? target;
  }

  /** A value of the common runtime, which is VBScript's, as the script gets it. */
  fromValue(value: Value): unknown {
    if (value === NOTHING) return null;
    if (value instanceof VbDate) return this.dates.make(value.value);
    if (typeof value === "object" && value !== null && isArray(value)) return this.#array(value);
    const plain = toJs(value);
    return plain === value || (typeof plain !== "object" && typeof plain !== "function")
      ? this.#leaf(plain)
      : undefined;
  }

  #leaf(value: unknown): unknown {
    return typeof value === "object" || typeof value === "function" ? this.toScript(value) : value;
  }

  /** A SAFEARRAY: one with one dimension is an array, too. */
  #array(array: VbArray): unknown[] {
    const elements = this.realm.array(array.elements.map((element) => this.fromValue(element)));
    this.#safeArrays.set(elements, array);
    return elements;
  }

  /** The SAFEARRAY behind a value. */
  safeArrayOf(value: unknown): VbArray | undefined {
    return typeof value === "object" && value !== null ? this.#safeArrays.get(value) : undefined;
  }

  /** A value of the script as functions of the host get it. */
  toHost(value: unknown): unknown {
    if (!isObject(value)) return value;
    const host = this.proxies.behind(value);
    if (host !== undefined) return host instanceof ScriptObject ? viewOf(host) : host;
    const date = this.dates.valueOf(value);
    if (date !== undefined) return toJs(new VbDate(date));
    const array = this.safeArrayOf(value);
    return array === undefined ? this.views.of(value) : toJs(array);
  }

  /** A value of the script as COM objects and VBScript's get it. */
  toValue(value: unknown): Value {
    if (!isObject(value)) return fromJs(value);
    const host = this.proxies.behind(value);
    if (host !== undefined) return host;
    const date = this.dates.valueOf(value);
    if (date !== undefined) return new VbDate(date);
    return this.safeArrayOf(value) ?? this.views.of(value);
  }

  /** A value of the script with its type. */
  toVariant(value: unknown): Variant {
    switch (typeof value) {
      case "undefined":
        return new Variant(VT_EMPTY, undefined);
      case "boolean":
        return new Variant(VT_BOOL, value);
      case "number":
        return (value | 0) === value ? new Variant(VT_I4, value | 0) : new Variant(VT_R8, value);
      case "string":
        return new Variant(VT_BSTR, value);
      default:
        break;
    }
    if (!isObject(value)) return new Variant(VT_NULL, null);
    if (this.dates.valueOf(value) !== undefined) return new Variant(VT_DATE, this.toHost(value));
    if (this.safeArrayOf(value) !== undefined) return new Variant(VT_ARRAY | VT_VARIANT, this.toHost(value));
    return new Variant(VT_DISPATCH, this.toHost(value));
  }

  /** The host's object behind a value of the script. @throws JScript's error 438 for any other value */
  hostOf(value: unknown): object {
    return (isObject(value) ? this.proxies.behind(value) : undefined) ?? this.errors.raise(NO_SUCH_MEMBER);
  }

  // Members of host objects, by which scripts use them

  /** What reading a member does. */
  kindOf(object: object, name: string): MemberKind {
    const lower = name.toLowerCase();
    if (object instanceof ScriptObject) {
      const member = object.memberNamed(lower);
      if (member === undefined) return "none";
      return member.isCalled ? "called" : "value";
    }
    if (isComObject(object)) {
      const member = comMember(object, lower);
      if (member === undefined) return "none";
      return isRead(member) ? "value" : "called";
    }
    const id = memberId(object, name);
    if (id === undefined) return "none";
    if (typeof id === "number") return "value";
    return typeof Reflect.get(object, id) === "function" || memberId(object, `get_${name}`) !== undefined
      ? "called"
      : "value";
  }

  /** `obj.name` */
  get(object: object, name: string): unknown {
    return this.guard(() => {
      if (isCommon(object)) return this.fromValue(getMember(object, new MemberName(name)));
      const id = memberId(object, name);
      if (id === undefined) return undefined;
      // DISPATCH_PROPERTYGET alone: what is read is no method.
      return invokeMember(this.#marshal, object, id, isDispatch(object) ? 2 : READ_OR_CALL, []);
    });
  }

  /** `obj.name(args)` */
  call(object: object, name: string, args: readonly unknown[], isStatement: boolean): unknown {
    return this.guard(() => {
      if (isCommon(object)) {
        const values = args.map((arg) => this.toValue(arg));
        if (!isStatement) return this.fromValue(getMember(object, new MemberName(name), values));
        callMember(object, new MemberName(name), values);
        return undefined;
      }
      const id = memberId(object, name) ?? this.errors.raise(NO_SUCH_MEMBER);
      return invokeMember(this.#marshal, object, id, isStatement ? DISPATCH_METHOD : READ_OR_CALL, args);
    });
  }

  /** `obj.name(args) = value` */
  put(object: object, name: string, args: readonly unknown[], value: unknown): void {
    this.guard(() => {
      if (isCommon(object)) {
        const values = args.map((arg) => this.toValue(arg));
        const assign = this.#takesReference(object, name, value) ? setMember : letMember;
        return assign(object, new MemberName(name), values, this.toValue(value));
      }
      const id = memberId(object, name) ?? this.errors.raise(NO_SUCH_MEMBER);
      invokeMember(this.#marshal, object, id, this.#putFlags(object, value), [...args, value]);
    });
  }

  /** JScript offers objects both ways: as references to whoever takes them. */
  #takesReference(object: object, name: string, value: unknown): boolean {
    if (!isObject(value) || this.dates.valueOf(value) !== undefined || this.safeArrayOf(value) !== undefined)
      return false;
    return !(object instanceof ScriptObject) || object.memberNamed(name.toLowerCase())?.takesSet === true;
  }

  /** JScript offers objects both ways; a plain object of the host has no use for that. */
  #putFlags(object: object, value: unknown): number {
    return isDispatch(object) && isObject(value)
      ? DISPATCH_PROPERTYPUT | DISPATCH_PROPERTYPUTREF
      : DISPATCH_PROPERTYPUT;
  }

  /** `obj(args)` */
  callDefault(object: object, args: readonly unknown[], isStatement: boolean): unknown {
    return this.guard(() => {
      if (isCommon(object)) {
        return this.fromValue(
          getDefault(
            object,
            args.map((arg) => this.toValue(arg)),
          ),
        );
      }
      return invokeDefault(this.#marshal, object, isStatement ? DISPATCH_METHOD : READ_OR_CALL, args);
    });
  }

  /** `obj(args) = value` */
  putDefault(object: object, args: readonly unknown[], value: unknown): void {
    this.guard(() => {
      if (isCommon(object)) {
        const values = args.map((arg) => this.toValue(arg));
        const assign = this.#takesReference(object, "", value) ? setDefault : letDefault;
        return assign(object, values, this.toValue(value));
      }
      invokeDefault(this.#marshal, object, this.#putFlags(object, value), [...args, value]);
    });
  }

  /** What the object is worth where a value is wanted. */
  defaultValue(object: object): unknown {
    return this.guard(() => {
      if (isCommon(object)) return this.fromValue(getDefault(object, []));
      return invokeDefault(this.#marshal, object, 2, []);
    });
  }

  /** What Enumerator walks over. @throws JScript's error 451 for what is no collection */
  elements(value: unknown): unknown[] {
    return this.guard(() => {
      const array = this.safeArrayOf(value);
      if (array !== undefined) return array.elements.map((element) => this.fromValue(element));
      const object = isObject(value) ? this.proxies.behind(value) : undefined;
      if (object === undefined) return this.errors.raise(NOT_A_COLLECTION);
      if (isCommon(object)) return Array.from(elementsOf(object), (element) => this.fromValue(element));
      const elements = hostElements(object) ?? this.errors.raise(NOT_A_COLLECTION);
      return Array.from(elements, (element) => this.toScript(element));
    });
  }

  /** Runs code of the host for the script: what it throws becomes what the script can catch. */
  guard<T>(code: () => T): T {
    try {
      return code();
    } catch (error) {
      throw this.errors.ofHost(error);
    }
  }

  /** A function of the script that the host has made, for `apply` and its like. */
  function(name: string, native: (args: unknown[]) => unknown): RealmFunction {
    return this.realm.kit.method((_self, args) => native(args), name, 0);
  }
}

export function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** Whether the common runtime knows how to use an object. */
function isCommon(object: object): boolean {
  return object instanceof ScriptObject || isComObject(object);
}
