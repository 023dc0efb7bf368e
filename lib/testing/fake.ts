/**
 * Fakes: objects with all members of an interface and nothing behind them. They are made from what the IDL says, so no
 * member is missing and none is misspelt.
 */
import { ComError } from "../com/com-error.js";
import type { ComObject } from "../com/com-object.js";
import type { DispatchTable, MemberInfo } from "../com/dispatch-table.js";
import { EnumVariant } from "../com/enum-variant.js";
import { DISP_E_BADINDEX, E_INVALIDARG } from "../generated/hresults.js";
// Ties wrappers to their late-bound views, which scripts hold.
import "../generated/late-bound.js";
import * as wrappers from "../generated/wrappers.js";
import type { IDispatch } from "../../typings/com.js";
import type { EventsOf } from "../../typings/events.js";
import type { Stub } from "../../typings/sinon-stub.js";
import { FakeSource } from "./fake-source.js";
import { defaultValue } from "./fake-values.js";
import { requirePeer } from "./optional-peer.js";

/** The stubs behind a property. */
export interface FakeProperty<V> {
  readonly get: Stub<[], V>;
  readonly set: Stub<[value: V], void>;
}

/** What a test does to a fake, beside using it as what it stands for. */
export interface FakeControl<T> {
  /**
   * Calls the sinks that are advised, one after the other, as the real object would when this happens. OnStateChange
   * also has State read that state.
   * @returns false if a sink returned false, as one of OnRequestShutdown does to say no
   * @throws what a sink threw, when all have been called
   */
  fire<K extends keyof EventsOf<T> & string>(
    event: K,
    ...args: EventsOf<T>[K] extends (...args: infer A) => unknown ? A : never
  ): boolean;
  /** The stubs behind a property: `fake.property("Notes").get.throws(error)`. */
  property<K extends PropertyOf<T>>(name: K): FakeProperty<T[K]>;
}

/** A fake: its methods are sinon stubs, its properties keep what is assigned to them, read-only ones too. */
export type Fake<T extends IDispatch> = IDispatch &
  FakeControl<T> & {
    -readonly [K in Exclude<keyof T, keyof IDispatch>]: K extends string ? FakeMember<T[K]> : T[K];
  };

type FakeMember<M> = M extends (...args: infer A) => infer R ? M & Stub<A, R> : M;

type MembersOf<T> = Exclude<keyof T & string, keyof IDispatch>;

type PropertyOf<T> = { [K in MembersOf<T>]: T[K] extends (...args: never[]) => unknown ? never : K }[MembersOf<T>];

/** What a fake's properties read: values; for objects what they read in their turn; for collections a list of these. */
export type FakeValues<T> = { readonly [K in PropertyOf<T>]?: FakeValue<T[K]> };

type FakeValue<V> = V extends { readonly Count: number; Item(index: number): infer E }
  ? V | readonly (E | FakeValues<E>)[]
  : V extends IDispatch
    ? V | FakeValues<V>
    : V;

type Sinon = Pick<typeof import("sinon"), "stub">;

type Values = Readonly<Record<string, unknown>>;

/**
 * A fake of any interface, `fakeObject<IVMHardDisk>("IVMHardDisk", { SizeOnHost: 4096 })`. Needs sinon.
 * @throws ComError E_INVALIDARG if there is no such interface, or no such property
 */
export function fakeObject<T extends IDispatch>(interfaceName: string, values: FakeValues<T> = {}): Fake<T> {
  return build(interfaceName, values) as unknown as Fake<T>;
}

function build(interfaceName: string, values: Values): ComObject {
  const sinon = requirePeer<Sinon>("sinon", "A fake");
  const wrapper = wrapperOf(interfaceName);
  const { table } = wrapper;
  const source = new FakeSource(table);
  const object = new (wrapper as unknown as new (implementation: FakeSource) => ComObject)(source);
  source.container = object;
  const properties = new Map<string, () => FakeProperty<unknown>>();
  for (const member of table.members) {
    if (isProperty(member)) properties.set(member.name, defineProperty(sinon, object, member));
    else defineMethod(sinon, object, member);
  }
  const assign = (name: string, value: unknown): void => {
    const member = table.members.find((each) => each.name === name && isProperty(each));
    if (member === undefined) throw invalid(`${interfaceName} has no property '${name}'.`);
    const filling = filled(member, value);
    properties
      .get(name)?.()
      .get.callsFake(() => filling);
  };
  const control: FakeControl<IDispatch> = {
    fire: (event: string, ...args: readonly unknown[]) => {
      if (event === "OnStateChange") assign("State", args[0]);
      return source.fire(event, args);
    },
    property: (name: string) => properties.get(name)?.() as never,
  };
  for (const [name, value] of Object.entries(control)) Object.defineProperty(object, name, { value });
  for (const [name, value] of Object.entries(values)) if (value !== undefined) assign(name, value);
  return object;
}

function defineMethod(sinon: Sinon, object: ComObject, { name, result }: MemberInfo): void {
  const value = sinon.stub().callsFake(once(() => defaultValue(result, fakeNamed)));
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
}

/**
 * Reads the default until something is written. Stubs take their time to make, and most properties are never looked at;
 * so theirs are made when they are.
 */
function defineProperty(sinon: Sinon, object: ComObject, { name, result }: MemberInfo): () => FakeProperty<unknown> {
  const stubs = once(() => {
    const get = sinon.stub().callsFake(once(() => defaultValue(result, fakeNamed)));
    const set = sinon.stub().callsFake((value: unknown) => void get.callsFake(() => value));
    return { get, set };
  });
  const accessors = { get: () => stubs().get() as unknown, set: (value: unknown) => void stubs().set(value) };
  Object.defineProperty(object, name, { ...accessors, configurable: true });
  return stubs as unknown as () => FakeProperty<unknown>;
}

/** What a property is set to by what a test says: objects and collections are made of what they are to read. */
function filled({ result }: MemberInfo, value: unknown): unknown {
  if (result?.kind !== "interface" || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return fakeCollection(result.name ?? "", value as object[]);
  return elementOf(result.name ?? "", value);
}

/** A value that stands for an object: the object itself, or what a fake of it reads. */
export function elementOf(interfaceName: string, value: object): object {
  return Object.getPrototypeOf(value) === Object.prototype ? build(interfaceName, value as Values) : value;
}

/** What is there of a fake collection, whatever its elements are. */
interface FakeCollection {
  readonly Item: Stub<[index: number], object>;
  readonly property: (name: "Count" | "_NewEnum") => FakeProperty<unknown>;
}

/**
 * A fake collection of elements, which is as long as the array is at each moment.
 * @param elements elements, or what fakes of them read; these are replaced by the fakes
 */
export function fakeCollection(interfaceName: string, elements: object[]): ComObject {
  const collection = build(interfaceName, {});
  const item = wrapperOf(interfaceName).table.members.find(({ name }) => name === "Item");
  for (const [index, element] of elements.entries()) elements[index] = elementOf(item?.result?.name ?? "", element);
  const { Item, property } = collection as unknown as FakeCollection;
  Item.callsFake((index) => {
    const element = elements[index - 1];
    if (element !== undefined) return element;
    throw new ComError(DISP_E_BADINDEX, undefined, { source: `${interfaceName}.Item` });
  });
  property("Count").get.callsFake(() => elements.length);
  property("_NewEnum").get.callsFake(() => new EnumVariant([...elements]));
  return collection;
}

function fakeNamed(interfaceName: string): ComObject {
  return build(interfaceName, {});
}

/** A property without arguments; the others are called. */
function isProperty({ kind, parameters }: MemberInfo): boolean {
  return kind !== "method" && parameters.length === 0;
}

function wrapperOf(interfaceName: string): { readonly table: DispatchTable } {
  for (const candidate of Object.values(wrappers)) {
    if (candidate.table.interfaces.some(({ name }) => name === interfaceName)) return candidate;
  }
  throw invalid(`There is no interface '${interfaceName}'.`);
}

function invalid(message: string): ComError {
  return new ComError(E_INVALIDARG, message, { source: "fakeObject" });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
