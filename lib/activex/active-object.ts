/**
 * Automation objects as winax shows them: members in any letter case; a property is its value, a method and a property
 * with parameters is an object that is called or indexed; names that an object does not have are undefined.
 *
 * Each is a Proxy around a function of its own, since any of them may be called. What it stands for is a Place.
 */
import { inspect } from "node:util";
import { isComObject } from "../com/com-object.js";
import { LANGUAGE_NAMES } from "../com/late-bound.js";
import {
  DISP_E_BADPARAMCOUNT,
  DISP_E_MEMBERNOTFOUND,
  DISP_E_UNKNOWNNAME,
  E_UNEXPECTED,
} from "../generated/hresults.js";
import { attempt, failure, releasedError, type FailedStep } from "./automation-error.js";
import type { DispatchTarget, TargetMember } from "./dispatch-target.js";
import { defaultText, methodsOf, readThrough, typesOf, valueOfPlace } from "./place-values.js";
import { argumentsOf, present } from "./values.js";

/** What an automation object stands for: an object, or a member of it that has yet to be called. */
export interface Place {
  /** Undefined once it has been released. */
  target: DispatchTarget | undefined;
  readonly name: string;
  /** Where it was found. */
  readonly parent: Place | undefined;
  readonly member: TargetMember | undefined;
  /** Whether a property has led here: names that the object does not have are keys of its default member then. */
  readonly isProperty: boolean;
  /** Whether members are used as the object says they are; without, each is an object that is called or has a value. */
  readonly usesTypes: boolean;
}

type Callee = () => undefined;

/** On an automation object: what it stands for. */
const PLACE = Symbol("vmcom.place");

/** What a value stands for; undefined for what is no automation object. */
export function placeOf(value: unknown): Place | undefined {
  if (typeof value !== "function") return undefined;
  const place: unknown = Reflect.get(value, PLACE);
  // Objects of the real winax have something for any symbol.
  return place instanceof ActivePlace ? place : undefined;
}

/** The prototype of all automation objects, so that they are instances of winax.Object. */
export const activePrototype: object = Object.create(Function.prototype, {
  // Node looks for it behind the Proxy.
  [inspect.custom]: {
    value: function inspectActiveObject(this: unknown, depth: number, options: object): unknown {
      const place = placeOf(this);
      return place === undefined ? "[Dispatch]" : inspected(place, depth, options);
    },
  },
}) as object;

/** What is behind every Proxy: all that makes a difference is in its handler. */
const callee: Callee = () => undefined;
Object.setPrototypeOf(callee, activePrototype);
for (const name of ["name", "length"]) Reflect.deleteProperty(callee, name);

/** The automation object of a place. */
export function activeObject(place: Place): object {
  return new Proxy(callee, new ActivePlace(place));
}

const INDEX = /^(?:0|[1-9]\d*)$/;

/** What winax adds to every object, by its name in lower case. */
const DIAGNOSTICS: Readonly<Record<string, (place: Place, self: object) => unknown>> = {
  __id: identityOf,
  __value: (place, self) => valueOfPlace(liveFor("DispValueOf", place), self),
  __type: (place) => typesOf(place),
  __methods: (place) => methodsOf(place),
  __vars: (place) => (place.usesTypes ? {} : undefined),
};

/** A place as the handler of its automation object. */
class ActivePlace implements Place, ProxyHandler<Callee> {
  target: DispatchTarget | undefined;
  readonly name: string;
  readonly parent: Place | undefined;
  readonly member: TargetMember | undefined;
  readonly isProperty: boolean;
  readonly usesTypes: boolean;

  constructor({ target, name, parent, member, isProperty, usesTypes }: Place) {
    this.target = target;
    this.name = name;
    this.parent = parent;
    this.member = member;
    this.isProperty = isProperty;
    this.usesTypes = usesTypes;
  }

  get(_callee: Callee, key: string | symbol, self: object): unknown {
    if (typeof key === "symbol") return key === PLACE ? this : symbolOf(this, key, self);
    if (key.startsWith("__")) {
      const lower = key.toLowerCase();
      const diagnostic = Object.hasOwn(DIAGNOSTICS, lower) ? DIAGNOSTICS[lower] : undefined;
      if (diagnostic !== undefined) return diagnostic(this, self);
    }
    if (key === "valueOf") return () => valueOfPlace(liveFor("DispValueOf", this), self);
    if (key === "toString") return () => defaultText(liveFor("DispToString", this));
    return memberOf(this, key, self);
  }

  set(_callee: Callee, key: string | symbol, value: unknown): boolean {
    if (typeof key === "symbol") return false;
    assign(this, key, value);
    return true;
  }

  apply(_callee: Callee, _self: unknown, args: unknown[]): unknown {
    return call(this, args);
  }

  has(_callee: Callee, key: string | symbol): boolean {
    return typeof key === "string" && this.member === undefined && this.target?.member(key) !== undefined;
  }

  // Nothing is enumerated on an automation object, and nothing is added to the function that stands for it.

  ownKeys(): string[] {
    return [];
  }

  getOwnPropertyDescriptor(): undefined {
    return undefined;
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
}

function symbolOf(place: Place, key: symbol, self: object): unknown {
  if (key === Symbol.toPrimitive) return () => primitiveOf(place, self);
  if (key === Symbol.iterator) return iteratorOf(place);
  return Reflect.get(activePrototype, key);
}

/** The place of an object that has not been released. */
function live(place: Place): Place & { readonly target: DispatchTarget } {
  if (place.target === undefined) throw releasedError();
  return place as Place & { readonly target: DispatchTarget };
}

/** Likewise, where winax says which step failed. */
function liveFor(step: FailedStep, place: Place): Place {
  if (place.target === undefined) throw failure(step, "", E_UNEXPECTED);
  return place;
}

// Reading

function memberOf(place: Place, key: string, self: object): unknown {
  const { target, member } = live(place);
  if (INDEX.test(key)) return indexed(place, Number(key));
  if (member !== undefined) return memberOfMember(place, member, key);
  const found = target.member(key);
  if (found !== undefined) return memberValue(place, found, key);
  if (key === "toJSON") return () => jsonOf(place, self);
  if (LANGUAGE_NAMES.has(key)) return Reflect.get(activePrototype, key) as unknown;
  return place.isProperty ? keyed(place, key) : undefined;
}

function memberValue(place: Place, member: TargetMember, spelling: string): unknown {
  const { target } = live(place);
  if (member.shape === "value" && (place.usesTypes || target.isOwn)) {
    return presented(place, spelling, true, () => target.read(member, []), "DispPropertyGet");
  }
  const isProperty = member.shape !== "method";
  return activeObject({ target, name: spelling, parent: place, member, isProperty, usesTypes: place.usesTypes });
}

/** A member of something that has yet to be called: `coll.Item["key"]`, `shell.Environment.Item`, `vm.Startup.call`. */
function memberOfMember(place: Place, member: TargetMember, key: string): unknown {
  if (member.shape === "method") {
    if (key === "name") return member.name;
    return key in Function.prototype ? (Reflect.get(Function.prototype, key) as unknown) : undefined;
  }
  if (LANGUAGE_NAMES.has(key)) return undefined;
  const { target } = live(place);
  if (member.required > 0)
    return presented(place, place.name, true, () => target.read(member, [key]), "DispPropertyGet");
  return readThrough(present(target.read(member, []), place, place.name, true), key);
}

/** `coll["name"]`, where the object that a property has led to has no such member. */
function keyed(place: Place, key: string): unknown {
  const { target } = live(place);
  const member = target.defaultMember();
  if (member === undefined || member.parameters === 0) return undefined;
  try {
    return presented(place, key, true, () => target.read(member, [key]), "DispPropertyGet");
  } catch {
    return undefined;
  }
}

/** `coll[1]`, and `coll.Item[1]`. */
function indexed(place: Place, index: number): unknown {
  const { target, member = target.defaultMember() } = live(place);
  if (member === undefined || member.parameters === 0) return undefined;
  return presented(place, place.name, true, () => target.read(member, [index]), "DispPropertyGet");
}

/** What a property or the value of a member is. */
function presented(place: Place, name: string, isProperty: boolean, read: () => unknown, step: FailedStep): unknown {
  return present(attempt(step, name, read), place, isProperty ? name : `@${name}`, isProperty);
}

// Calling

function call(place: Place, args: readonly unknown[]): unknown {
  const { target, member = target.defaultMember(), name } = live(place);
  if (member === undefined) throw failure("DispInvoke", name, DISP_E_MEMBERNOTFOUND);
  // winax's word for the value of something.
  if (args.length === 1 && args[0] === "default" && member.parameters === 0) return valueOfPlace(place, undefined);
  const converted = argumentsOf(args);
  // A property of one parameter takes a second argument for its new value: V8 has no `dict.Item("a") = 1`.
  if (member.isPut && member.parameters === 1 && converted.length === 2 && member.shape === "property") {
    return attempt("DispInvoke", name, () => target.put(member, converted.slice(0, 1), converted[1]));
  }
  if (member.shape === "value" && converted.length > 0) return callValue(place, member, converted);
  return presented(place, name, false, () => target.read(member, converted), "DispInvoke");
}

/** `server.VirtualMachines(1)` without type information: the value of the property is called. */
function callValue(place: Place, member: TargetMember, args: readonly unknown[]): unknown {
  const { target, name } = live(place);
  const value = present(
    attempt("DispInvoke", name, () => target.read(member, [])),
    place,
    name,
    true,
  );
  if (typeof value !== "function") throw failure("DispInvoke", name, DISP_E_BADPARAMCOUNT);
  return Reflect.apply(value, undefined, args) as unknown;
}

// Assigning

function assign(place: Place, key: string, value: unknown): void {
  const { target, member } = live(place);
  const [converted] = argumentsOf([value]);
  if (member === undefined && !INDEX.test(key)) return assignMember(place, key, converted);
  if (member?.required === 0 && !INDEX.test(key)) return assignThrough(place, member, key, value);
  const holder = member ?? target.defaultMember();
  if (holder === undefined) throw failure("DispPropertyPut", place.name, DISP_E_MEMBERNOTFOUND);
  const index = INDEX.test(key) ? Number(key) : key;
  attempt("DispPropertyPut", place.name, () => target.put(holder, [index], converted));
}

function assignMember(place: Place, key: string, value: unknown): void {
  const { target } = live(place);
  const member = target.memberToPut(key);
  if (member === undefined) throw failure("DispPropertyFind", key, DISP_E_UNKNOWNNAME);
  if (!member.isPut) throw failure("DispPropertyPut", key, DISP_E_MEMBERNOTFOUND);
  attempt("DispPropertyPut", key, () => target.put(member, [], value));
}

/** `shell.Environment.Item = x`: a member of what a property without its arguments is. */
function assignThrough(place: Place, member: TargetMember, key: string, value: unknown): void {
  const { target, name } = live(place);
  const holder = present(
    attempt("DispPropertyPut", name, () => target.read(member, [])),
    place,
    name,
    true,
  );
  if (placeOf(holder) === undefined) throw failure("DispPropertyPut", key, DISP_E_MEMBERNOTFOUND);
  Reflect.set(holder as object, key, value);
}

// What JavaScript and its tools ask for

/** "VirtualServer.Application.@FindVirtualMachine.State": how the program came here. */
function identityOf(place: Place): string {
  const names = [place.name];
  for (let parent = place.parent; parent !== undefined; parent = parent.parent) names.unshift(parent.name);
  return names.join(".");
}

function primitiveOf(place: Place, self: object): unknown {
  const value = valueOfPlace(liveFor("DispValueOf", place), self);
  // An object without a value says so as toString does.
  return typeof value === "function" ? defaultText(place) : value;
}

function iteratorOf(place: Place): (() => Iterator<unknown>) | undefined {
  const elements = place.member === undefined ? place.target?.elements() : undefined;
  if (elements === undefined) return undefined;
  return function* walk() {
    for (const element of elements) yield present(element, place, "Dispatch", false);
  };
}

function inspected(place: Place, depth: number, options: object): unknown {
  const { target, member } = place;
  if (target === undefined) return `[Dispatch ${identityOf(place)}, released]`;
  if (member !== undefined) return `[Dispatch ${identityOf(place)}]`;
  if (!isComObject(target.object) && !target.isOwn) return `[Dispatch ${identityOf(place)}]`;
  return `[Dispatch ${identityOf(place)}] ${inspect(target.object, { ...options, depth })}`;
}

function jsonOf(place: Place, self: object): unknown {
  const object = place.target?.object;
  if (isComObject(object)) return object.toJSON();
  return place.target?.isOwn === true ? object : String(primitiveOf(place, self));
}
