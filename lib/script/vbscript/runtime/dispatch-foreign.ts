/** Members of the host's own objects, with the values of VBScript. */
import { DISPATCH_METHOD, DISPATCH_PROPERTYPUT, DISPATCH_PROPERTYPUTREF } from "../../../com/dispatch.js";
import {
  DEFAULT_MEMBER,
  READ_OR_CALL,
  hostElements,
  invokeDefault,
  invokeMember,
  memberId,
  raw,
  type HostMarshal,
} from "../../embedding/host-object.js";
import { crossing, toVariant } from "./boundary.js";
import { hostContext } from "./host-view.js";
import type { MemberName } from "./member-name.js";
import { valueOf, type Argument } from "./ref.js";
import { INVOKE_CALL, INVOKE_LET, INVOKE_SET, type InvokeKind } from "./script-object.js";
import type { Value } from "./value.js";
import { raise } from "./vb-error.js";

type GetDefault = (value: Value, args: readonly Argument[]) => Value;
type PutDefault = (target: Value, kind: InvokeKind, args: readonly Argument[], value: Value) => void;

/** How default members are read and assigned to, whatever the object is. */
export interface Defaults {
  readonly get: GetDefault;
  readonly put: PutDefault;
}

/** Lets a host function get `Variant` objects, by-reference ones among them, instead of JavaScript values. */
export const passRaw = raw;

class Marshal implements HostMarshal<Argument, Value> {
  readonly #defaults: Defaults;

  constructor(defaults: Defaults) {
    this.#defaults = defaults;
  }

  indexed(value: Value, args: readonly Argument[]): Value {
    return this.#defaults.get(value, args);
  }

  putIndexed(target: Value, flags: number, args: readonly Argument[]): void {
    const kind = flags & DISPATCH_PROPERTYPUTREF ? INVOKE_SET : INVOKE_LET;
    this.#defaults.put(target, kind, args.slice(0, -1), valueOf(args.at(-1)));
  }

  get raw(): boolean {
    return hostContext.current?.raw === true;
  }

  toJs(argument: Argument): unknown {
    return crossing.toHost(valueOf(argument));
  }

  toVariant(argument: Argument): ReturnType<typeof toVariant> {
    return toVariant(argument);
  }

  fromJs(result: unknown): Value {
    return crossing.fromHost(result);
  }

  notFound(name: string): never {
    return raise(438, name === "" ? undefined : name);
  }

  wrongCount(name: string): never {
    return raise(450, name === "" ? undefined : name);
  }
}

let marshal: Marshal | undefined;

/** The one marshal: what is done with default members is the same for all calls. */
function marshalWith(defaults: Defaults): Marshal {
  return (marshal ??= new Marshal(defaults));
}

/** `obj.name(args)`, as a statement or where its value is wanted. */
export function callForeign(
  object: object,
  name: MemberName,
  kind: InvokeKind,
  args: readonly Argument[],
  defaults: Defaults,
): Value {
  const id = memberId(object, name.text) ?? raise(438, name.display);
  return invokeMember(marshalWith(defaults), object, id, kind === INVOKE_CALL ? DISPATCH_METHOD : READ_OR_CALL, args);
}

/** `obj.name(args) = value` */
export function putForeign(
  object: object,
  name: MemberName,
  kind: InvokeKind,
  args: readonly Argument[],
  value: Value,
  defaults: Defaults,
): void {
  const id = memberId(object, name.text) ?? raise(438, name.display);
  invokeMember(marshalWith(defaults), object, id, putFlag(kind), [...args, value]);
}

function putFlag(kind: InvokeKind): number {
  return kind === INVOKE_SET ? DISPATCH_PROPERTYPUTREF : DISPATCH_PROPERTYPUT;
}

/** `obj(args)`, or what a host object is worth. */
export function foreignDefault(object: object, kind: InvokeKind, args: readonly Argument[], defaults: Defaults): Value {
  const { worth } = crossing;
  if (worth !== undefined && args.length === 0 && typeof object !== "function" && !(DEFAULT_MEMBER in object))
    return crossing.fromHost(worth(object));
  return invokeDefault(marshalWith(defaults), object, kind === INVOKE_CALL ? DISPATCH_METHOD : READ_OR_CALL, args);
}

/** `obj(args) = value` */
export function putForeignDefault(
  object: object,
  kind: InvokeKind,
  args: readonly Argument[],
  value: Value,
  defaults: Defaults,
): void {
  invokeDefault(marshalWith(defaults), object, putFlag(kind), [...args, value]);
}

/** What a host object walks over. */
export function foreignElements(object: object): Iterable<Value> | undefined {
  const elements = hostElements(object);
  return elements === undefined ? undefined : converted(elements);
}

function* converted(elements: Iterable<unknown>): Generator<Value> {
  for (const element of elements) yield crossing.fromHost(element);
}
