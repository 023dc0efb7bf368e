/** Members of objects whose type is only known at run time: by name, in any letter case, as IDispatch has them. */
import {
  callDefault,
  callMember,
  defaultValue,
  getDefault,
  getMember,
  letDefault,
  letMember,
  letValue as valueToKeep,
  setDefault,
  setMember,
  setValue,
} from "../../script/vbscript/runtime/dispatch.js";
import { toCom } from "../../script/vbscript/runtime/boundary.js";
import { MemberName } from "../../script/vbscript/runtime/member-name.js";
import { Ref, valuesOf, type Argument } from "../../script/vbscript/runtime/ref.js";
import { NOTHING, isArray, isObject, type Value } from "../../script/vbscript/runtime/value.js";
import { raise } from "../../script/vbscript/runtime/vb-error.js";
import { walk } from "../../script/vbscript/runtime/walker.js";
import { ElementRef } from "../../script/vbscript/runtime/vb-array.js";
import { attemptIf } from "./errors.js";
import { holdsElements, storeElement } from "./lifetime.js";
import { support } from "../../script/vbscript/compiler/support.js";
import { temporary, type Place } from "./values.js";

const names = new Map<string, MemberName>();

function named(name: string): MemberName {
  let known = names.get(name);
  if (known === undefined) names.set(name, (known = new MemberName(name)));
  return known;
}

/** `object.name(args)` where its value is wanted. */
export function get(object: Value, name: string, ...args: Argument[]): Value {
  return getMember(object, named(name), args);
}

/** `object.name args` for its effect. */
export function call(object: Value, name: string, ...args: Argument[]): void {
  callMember(object, named(name), args);
}

/** `object.name(args) = value` */
export function put(object: Value, name: string, value: Value, ...args: Argument[]): void {
  letMember(object, named(name), args, isArray(value) ? value.copy() : value);
}

/** `Set object.name(args) = value` */
export function putRef(object: Value, name: string, value: Value, ...args: Argument[]): void {
  setMember(object, named(name), args, setValue(value));
}

/** `x(args)`: an element of an array, or the default member of an object. */
export function item(container: Value, ...args: Argument[]): Value {
  return getDefault(container, args);
}

/** `x args` for its effect: the default method of an object. */
export function callItem(container: Value, ...args: Argument[]): void {
  callDefault(container, args);
}

/** `x(args) = value` */
export function putItem(container: Value, value: Value, ...args: Argument[]): void {
  if (holdsElements(container)) return storeElement(container, valuesOf(args), value);
  letDefault(container, args, value);
}

/** `Set x(args) = value` */
export function putItemRef(container: Value, value: Value, ...args: Argument[]): void {
  if (holdsElements(container)) return storeElement(container, valuesOf(args), setValue(value));
  setDefault(container, args, setValue(value));
}

/** An element of an array as the place that it is; of anything else the value. */
export function itemRef(container: Value, ...args: Argument[]): Argument {
  return isArray(container) ? new ElementRef(container, container.offset(valuesOf(args))) : getDefault(container, args);
}

/** An element of an array, or the value of something else, as a place. */
export function itemPlace<T extends Value = Value>(container: Value, ...args: Argument[]): Ref & Place<T> {
  const argument = itemRef(container, ...args);
  return (argument instanceof Ref ? argument : temporary(argument)) as unknown as Ref & Place<T>;
}

/** What `x = y` stores: the default value of an object, a copy of an array. */
export function letValue(value: Value): Value {
  // So short that V8 takes it into its callers.
  return typeof value === "object" || typeof value === "function" ? valueToKeep(value) : value;
}

/** What an object is worth where a value is wanted. */
export function worth(value: Value): Value {
  return defaultValue(value);
}

/** What `Set x = y` stores. @throws error 424 for what is no object */
export function object(value: Value): object {
  return setValue(value);
}

/** The object of With. @throws error 424 for what is no object */
export function withObject(value: Value): Value {
  return isObject(value) ? value : raise(424);
}

/** A value for a parameter of another type: the call makes of it what COM makes of a VARIANT, or fails with error 13. */
export function converted<T>(value: Value): T {
  return toCom(value) as T;
}

/** What an argument in parentheses passes. */
export function byValue(value: Value): Value {
  return isArray(value) ? value.copy() : value;
}

/** An object that has to be there. @throws error 91 for Nothing, 424 for a variable that has not been set */
export function present<T extends object>(object: T | null | undefined, name: string): T {
  if (object === undefined) return raise(424, name);
  return object ?? raise(91, name);
}

/** An object, or null for Nothing. @throws error 424 for a variable that has not been set */
export function assigned<T extends object | null>(object: T | undefined): T {
  return object === undefined ? raise(424) : object;
}

/** An object, or Nothing in the place of null. */
export function pointer(object: object | null | undefined): Value {
  return object === null ? NOTHING : object;
}

/** A collection of which it is known what is in it; it may not have been assigned. */
type Collection<T> = (Iterable<T> & object) | undefined;

/** The elements of an array or a collection. @throws error 451 for what is none, 91 for Nothing */
export function each<T>(collection: Collection<T>): Generator<T, undefined>;
export function each(collection: Value): Generator<Value, undefined>;
export function* each(collection: Value): Generator<Value, undefined> {
  const walker = walk(collection);
  try {
    while (walker.next()) yield walker.current;
  } finally {
    walker.close();
  }
  return undefined;
}

/**
 * The same under On Error Resume Next: with a collection that fails the loop runs once, and leaves its variable alone.
 * @returns "once" if it has
 */
export function eachOrOnce<T>(
  collection: () => Collection<T>,
  variable: () => T | undefined,
  resumes?: () => boolean,
): Generator<T | undefined, "once" | undefined>;
export function eachOrOnce(
  collection: () => Value,
  variable: () => Value,
  resumes?: () => boolean,
): Generator<Value, "once" | undefined>;
export function* eachOrOnce(
  collection: () => Value,
  variable: () => Value,
  resumes: () => boolean = always,
): Generator<Value, "once" | undefined> {
  const walker = attemptIf(resumes(), () => walk(collection()), undefined);
  if (walker === undefined) {
    yield variable();
    return "once";
  }
  try {
    while (attemptIf(resumes(), () => walker.next(), false)) yield walker.current;
  } finally {
    walker.close();
  }
  return undefined;
}

const always = (): boolean => true;

/** Elements; behind the last one the variable of the loop is made empty, unless there was none. */
export function* thenEmpty<T>(elements: Iterable<T>, empty: () => void): Generator<T, undefined> {
  const end: unknown = yield* elements;
  if (end !== "once") empty();
  return undefined;
}

/**
 * `For place = from To to Step step`, where the types of the bounds are known to the run only, or the variable changes in
 * the loop. @param resumes whether On Error Resume Next is on: then the loop runs once if a bound fails
 */
export function* counting(
  place: Place<Value>,
  from: () => Value,
  to: () => Value,
  step: () => Value,
  resumes: boolean | (() => boolean) = false,
): Generator<undefined, undefined> {
  const isOn = (): boolean => (typeof resumes === "function" ? resumes() : resumes);
  const begin = (): { readonly last: Value; readonly by: Value } => {
    const first = support.forValue(from());
    const bounds = { last: support.forValue(to()), by: support.forValue(step()) };
    place.value = first;
    return bounds;
  };
  const bounds = attemptIf(isOn(), begin, undefined);
  if (bounds === undefined) {
    yield undefined;
    return undefined;
  }
  const { last, by } = bounds;
  while (attemptIf(isOn(), () => support.forTest(place.value, last, by), false)) {
    yield undefined;
    if (!attemptIf(isOn(), () => ((place.value = support.add(place.value, by)), true), false)) break;
  }
  return undefined;
}

/** What a Sub is worth where a value is wanted. */
export function emptyAfter(run: () => void): undefined {
  run();
  return undefined;
}
