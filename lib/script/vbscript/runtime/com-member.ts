/** Members of COM objects as scripts use them: looked up once for each class. */
import { tableOf, type ComObject } from "../../../com/com-object.js";
import { memberNamed } from "../../../com/dispatch.js";
import type { MemberInfo, TypeReference } from "../../../com/dispatch-table.js";
import { fromLong, fromPointer, fromVariant } from "./boundary.js";
import { ComCallers } from "./com-caller.js";
import { byte, type Value } from "./value.js";

type Convert = (value: unknown) => Value;
type Method = (...args: unknown[]) => unknown;

/** How a result of an IDL type comes in. */
const CONVERTERS: Readonly<Record<TypeReference["kind"], Convert>> = {
  BSTR: (value) => (typeof value === "string" ? value : value === null ? "" : fromVariant(value)),
  BOOL: fromVariant,
  long: fromLong,
  enum: fromLong,
  ULONG: fromLong,
  BYTE: (value) => (typeof value === "number" ? byte(value) : fromVariant(value)),
  DATE: fromVariant,
  VARIANT: fromVariant,
  IUnknown: fromPointer,
  interface: fromPointer,
  struct: fromVariant,
};

const PLAIN: ReadonlySet<TypeReference["kind"]> = new Set(["BSTR", "BOOL", "long", "enum", "ULONG", "BYTE", "DATE"]);

/** On the prototypes of classes whose members scripts read in loops: an object that stands for the class. */
export const BRAND = Symbol("vmcom.brand");

/** What may have a brand. */
export interface Branded {
  readonly [BRAND]?: object;
}

/** What stands for the class of an object. */
export function brandOf(object: ComObject): object {
  const prototype = Object.getPrototypeOf(object) as Branded;
  if (!Object.hasOwn(prototype, BRAND)) Object.defineProperty(prototype, BRAND, { value: {} });
  return prototype[BRAND] ?? {};
}

/** A member of a class, with all that a call needs. */
export class ComMember {
  readonly info: MemberInfo;
  /** Reads a property without parameters. */
  readonly read: ((this: ComObject) => unknown) | undefined;
  /** A method, or the reading half of a property with parameters. */
  readonly method: Method | undefined;
  /** The writing half of a property with parameters, which takes the value last. */
  readonly put: Method | undefined;
  /** How its results come in. */
  readonly convert: Convert;
  /** Whether its results are neither objects nor arrays. */
  readonly isPlain: boolean;
  /** Whether its results are whole numbers. */
  readonly isWhole: boolean;
  /** Whether its object holds what scripts give it, as a Dictionary does, and must not change its types. */
  readonly keepsValues: boolean;
  /** It as functions, for those who use it often. */
  readonly callers = new ComCallers(this);

  constructor(object: ComObject, info: MemberInfo) {
    this.info = info;
    this.read = info.kind === "method" || info.parameters.length > 0 ? undefined : getterOf(object, info.name);
    this.method = this.read === undefined && info.kind !== "put" ? methodOf(object, info.name) : undefined;
    this.put = info.parameters.length > 0 ? methodOf(object, `put_${info.name}`) : undefined;
    this.convert = info.result === null || info.result.array === true ? fromVariant : CONVERTERS[info.result.kind];
    this.isPlain = info.result?.array !== true && PLAIN.has(info.result?.kind ?? "VARIANT");
    this.isWhole = this.convert === fromLong;
    this.keepsValues = (object.constructor as { readonly keepsValues?: boolean }).keepsValues === true;
  }

  get isWritable(): boolean {
    return this.info.kind === "put" || this.info.kind === "get/put";
  }
}

function getterOf(object: ComObject, name: string): ((this: ComObject) => unknown) | undefined {
  for (let holder: object | null = object; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    const get = Object.getOwnPropertyDescriptor(holder, name)?.get;
    if (get !== undefined) return get;
  }
  return undefined;
}

function methodOf(object: ComObject, name: string): Method | undefined {
  const method = (object as unknown as Record<string, unknown>)[name];
  return typeof method === "function" ? (method as Method) : undefined;
}

/** The members of a class that scripts have named, and its default member. */
class ClassMembers {
  readonly #byName = new Map<string, ComMember>();
  #default: ComMember | null | undefined;

  named(object: ComObject, lower: string): ComMember | undefined {
    let member = this.#byName.get(lower);
    if (member === undefined) {
      const info = memberNamed(tableOf(object), lower);
      if (info === undefined) return undefined;
      this.#byName.set(lower, (member = new ComMember(object, info)));
    }
    return member;
  }

  withDefault(object: ComObject): ComMember | undefined {
    if (this.#default === undefined) {
      const info = tableOf(object).members.find(({ dispid }) => dispid === 0);
      this.#default = info === undefined ? null : new ComMember(object, info);
    }
    return this.#default ?? undefined;
  }
}

const classes = new WeakMap<object, ClassMembers>();
let lastClass: unknown;
let lastMembers: ClassMembers | undefined;

function membersOf(object: ComObject): ClassMembers {
  const ofClass = object.constructor;
  if (ofClass === lastClass && lastMembers !== undefined) return lastMembers;
  let members = classes.get(ofClass);
  if (members === undefined) classes.set(ofClass, (members = new ClassMembers()));
  lastClass = ofClass;
  return (lastMembers = members);
}

/** The member of this name in lower case. */
export function comMember(object: ComObject, lower: string): ComMember | undefined {
  return membersOf(object).named(object, lower);
}

/** The default member. */
export function defaultMember(object: ComObject): ComMember | undefined {
  return membersOf(object).withDefault(object);
}
