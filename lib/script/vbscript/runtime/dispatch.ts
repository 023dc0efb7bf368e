/**
 * Members of objects by name, whatever kind of object it is: one of the engine's own, a COM object, or
 * an object of the host. Names match in any letter case.
 */
import { isComObject } from "../../../com/com-object.js";
import { callCom, comElements, defaultOfCom, putCom, putDefaultOfCom } from "./dispatch-com.js";
import {
  callForeign,
  foreignDefault,
  foreignElements,
  putForeign,
  putForeignDefault,
  type Defaults,
} from "./dispatch-foreign.js";
import type { MemberName } from "./member-name.js";
import { valueOf, valuesOf, type Argument } from "./ref.js";
import { INVOKE_CALL, INVOKE_GET, INVOKE_LET, INVOKE_SET, ScriptObject, type InvokeKind } from "./script-object.js";
import { NOTHING, Typed, VbDate, isArray, isObject, type Value } from "./value.js";
import { raise } from "./vb-error.js";

const NO_ARGUMENTS: readonly Argument[] = [];

/** What objects of the host do with arguments that one of their properties does not take. */
const DEFAULTS: Defaults = { get: getDefault, put: putDefault };

/** Objects whose default property is an object whose default property ...: none of that ends well. */
const DEFAULT_DEPTH = 32;

/** The object of a member access. @throws VbError 424 for no object, 91 for Nothing */
function objectOf(value: Value, name: string): object {
  if (!isObject(value)) return raise(424, name);
  return value === NOTHING ? raise(91, name) : value;
}

/**
 * `obj.name(args)` where its value is wanted.
 * @param object what the script has there; anything
 * @param args values, or references where the script passes a variable
 * @throws VbError 424, 91, 438, 450; whatever the member fails with
 */
export function getMember(object: Value, name: MemberName, args: readonly Argument[] = NO_ARGUMENTS): Value {
  return invokeMember(object, name, INVOKE_GET, args);
}

/** `obj.name args` as a statement. */
export function callMember(object: Value, name: MemberName, args: readonly Argument[] = NO_ARGUMENTS): void {
  invokeMember(object, name, INVOKE_CALL, args);
}

function invokeMember(object: Value, name: MemberName, kind: InvokeKind, args: readonly Argument[]): Value {
  if (object instanceof ScriptObject) return object.invoke(name.lower, kind, args);
  if (isComObject(object)) return callCom(object, name, args, getDefault);
  return callForeign(objectOf(object, name.object), name, kind, args, DEFAULTS);
}

/** `obj.name(args) = value` */
export function letMember(object: Value, name: MemberName, args: readonly Argument[], value: Value): void {
  putMember(object, name, INVOKE_LET, args, value);
}

/** `Set obj.name(args) = value` */
export function setMember(object: Value, name: MemberName, args: readonly Argument[], value: Value): void {
  putMember(object, name, INVOKE_SET, args, value);
}

function putMember(object: Value, name: MemberName, kind: InvokeKind, args: readonly Argument[], value: Value): void {
  if (object instanceof ScriptObject) object.invoke(name.lower, kind, args, value);
  else if (isComObject(object)) putCom(object, name, kind, args, value, letValue);
  else putForeign(objectOf(object, name.object), name, kind, args, value, DEFAULTS);
}

/**
 * What an object is worth where a value is wanted: its default property, and the default property of
 * that. Other values are themselves.
 * @throws VbError 438 if it has none, 450 if its default member takes arguments, 91 for Nothing
 */
export function defaultValue(value: Value): Value {
  let worth = value;
  for (let depth = 0; isObject(worth); depth++) {
    if (depth === DEFAULT_DEPTH) raise(28);
    worth = getDefault(worth, NO_ARGUMENTS);
  }
  return worth;
}

/**
 * `x(args)` for a variable: the element of an array, or the default member of an object.
 * @param name what the script calls it, for messages
 * @throws VbError 13 for what is neither
 */
export function getDefault(value: Value, args: readonly Argument[], name?: string): Value {
  if (value instanceof ScriptObject) return value.invoke("", INVOKE_GET, args);
  if (isComObject(value)) return defaultOfCom(value, args, getDefault);
  if (isArray(value)) return args.length === 1 ? value.get1(valueOf(args[0])) : value.get(valuesOf(args));
  if (!isObject(value)) return raise(13, name);
  if (value === NOTHING) return raise(91, name);
  return foreignDefault(value, INVOKE_GET, args, DEFAULTS);
}

/** `x args` as a statement, for an object with a default method. */
export function callDefault(value: Value, args: readonly Argument[], name?: string): void {
  if (value instanceof ScriptObject) value.invoke("", INVOKE_CALL, args);
  else if (isObject(value) && value !== NOTHING && !isComObject(value))
    foreignDefault(value, INVOKE_CALL, args, DEFAULTS);
  else getDefault(value, args, name);
}

/** `x(args) = value`: the element of an array, or the default property of an object. */
export function letDefault(target: Value, args: readonly Argument[], value: Value, name?: string): void {
  putDefault(target, INVOKE_LET, args, value, name);
}

/** `x.field(args)`: an element of the array in it, or its object's default member. @throws error 450 for anything else */
export function elementOf(content: Value, args: readonly Argument[], name: string): Value {
  return isArray(content) || isObject(content) ? getDefault(content, args, name) : raise(450, name);
}

/** `x.field(args) = value`, with Set or without. @throws error 450 for what has no elements */
export function putElement(content: Value, args: readonly Argument[], kind: InvokeKind, value: Value): undefined {
  if (!isArray(content) && !isObject(content)) return raise(450);
  if (kind === INVOKE_SET) setDefault(content, args, value);
  else letDefault(content, args, isArray(content) ? letValue(value) : value);
  return undefined;
}

/** `Set x(args) = value` */
export function setDefault(target: Value, args: readonly Argument[], value: Value, name?: string): void {
  putDefault(target, INVOKE_SET, args, value, name);
}

function putDefault(target: Value, kind: InvokeKind, args: readonly Argument[], value: Value, name?: string): void {
  if (target instanceof ScriptObject) {
    target.invoke("", kind, args, value);
  } else if (isComObject(target)) {
    putDefaultOfCom(target, kind, args, value);
  } else if (isArray(target)) {
    if (args.length === 1) target.set1(valueOf(args[0]), value);
    else target.set(valuesOf(args), value);
  } else {
    if (!isObject(target)) return raise(13, name);
    if (target === NOTHING) return raise(91, name);
    putForeignDefault(target, kind, args, value, DEFAULTS);
  }
}

/**
 * What assignment without Set stores: the default value of an object, a copy of an array.
 * @throws VbError 438, 450, 91 as `defaultValue`
 */
export function letValue(value: Value): Value {
  if (typeof value !== "object" && typeof value !== "function") return value;
  if (value === null || value instanceof Typed || value instanceof VbDate) return value;
  if (isArray(value)) return value.copy();
  const worth = defaultValue(value);
  return isArray(worth) ? worth.copy() : worth;
}

/** What Set stores. @throws VbError 424 for what is no object */
export function setValue(value: Value, name?: string): object {
  return isObject(value) ? value : raise(424, name);
}

/** The elements of what a For Each names. @throws VbError 451 for what is no collection, 91 for Nothing */
export function elementsOf(value: Value, name?: string): Iterable<Value> {
  if (!isObject(value)) return raise(451, name);
  if (value === NOTHING) return raise(91, name);
  let elements: Iterable<Value> | undefined;
  if (value instanceof ScriptObject) elements = value.elements();
  else if (isComObject(value)) elements = comElements(value);
  else elements = foreignElements(value);
  return elements ?? raise(451, name);
}
