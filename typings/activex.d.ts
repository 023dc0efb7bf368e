/// <reference path="./activex-globals.d.ts" />
/// <reference path="./activex-virtual-server.d.ts" />
/**
 * Programs that were written for the package winax: `require("vmcom/activex")` in the place of `require("winax")`. With
 * `/// <reference types="vmcom/activex" />` the objects of scripts have types, too.
 */

/** An automation object: members in any letter case, and what winax adds to each. */
export interface Dispatch {
  /** How the program came here: "VirtualServer.Application.@FindVirtualMachine". */
  readonly __id: string;
  /** What the object is worth where a value is wanted. */
  readonly __value: any;
  /** Every function of the object; undefined with `type: false`. */
  readonly __type: TypeItem[] | undefined;
  /** The same by name. */
  readonly __methods: Record<string, TypeItem> | undefined;
  /** Variables of a type library, which automation objects do not have. */
  readonly __vars: Record<string, unknown> | undefined;
  [member: string]: any;
}

/** A function of an object, as its type information has it. */
export interface TypeItem {
  readonly name: string;
  readonly dispid: number;
  /** 1 for a method, 2 for reading a property, 4 for assigning to it. */
  readonly invkind: number;
  /** FUNCFLAGS: 0x40 if it is hidden. */
  readonly flags: number;
  readonly argcnt: number;
}

export interface ActiveXObjectConstructor {
  /**
   * Makes an object of a class by its ProgID.
   * @throws AutomationError CO_E_CLASSSTRING for a class that nobody knows
   */
  new <K extends keyof ActiveXObjectNameMap>(
    id: K,
    options?: ActiveXObjectOptions,
  ): ActiveXObjectNameMap[K] & Pick<Dispatch, "__id" | "__value" | "__type" | "__methods" | "__vars">;
  /** Makes an object of a class, or an automation object of one of JavaScript, or of the bytes that stand for one. */
  new (id: string | object, options?: ActiveXObjectOptions): Dispatch;
  (id: string | object, options?: ActiveXObjectOptions): Dispatch;
  readonly prototype: Dispatch;
}

declare const ActiveObject: ActiveXObjectConstructor;

/** What a value is converted to; with a leading "p" or a trailing "*" by reference, with "[]" an array. */
export type VariantType =
  | "int"
  | "uint"
  | "int8"
  | "char"
  | "uint8"
  | "uchar"
  | "byte"
  | "int16"
  | "short"
  | "uint16"
  | "ushort"
  | "int32"
  | "uint32"
  | "int64"
  | "long"
  | "uint64"
  | "ulong"
  | "currency"
  | "float"
  | "double"
  | "string"
  | "date"
  | "decimal"
  | "variant"
  | "null"
  | "empty"
  | "byref";

/** A type by its name, or a VARTYPE. */
export type VariantTypeName = VariantType | `p${VariantType}` | `${VariantType}*` | `${VariantType}[]` | number;

/** A value with the type that automation sees. */
export declare class Variant {
  /** @param value what it holds; another Variant for a reference to that one */
  constructor(value?: unknown, type?: VariantTypeName);
  /** Holds another value from now on; a reference to this Variant sees it. */
  assign(value?: unknown, type?: VariantTypeName): void;
  /** Converts what it holds; nothing happens if that cannot be. */
  cast(type: VariantTypeName): void;
  /** Holds nothing from now on. */
  clear(): void;
  valueOf(): any;
  toString(): string;
  /** The number of elements; undefined for what is no array. */
  get length(): number | undefined;
  /** The value. */
  get __value(): any;
  /** The name of the type: "short", "byref:short", "array:string". */
  get __type(): string;
  /** An element of an array. */
  readonly [index: number]: any;
}

/** A value as a Variant of a type. */
export declare function cast(value: unknown, type?: VariantTypeName): Variant;

/** Lets go of objects, which cannot be used any more; returns how many of them could be until now. */
export declare function release(...objects: unknown[]): number;

/** Where sinks are connected to an object's events. */
export declare class ConnectionPoint {
  private constructor();
  /**
   * Connects the functions of an object to the events of their names; returns what `unadvise` takes.
   * @throws TypeError for what is no object
   */
  advise(sink: object): number;
  /**
   * Disconnects a sink.
   * @throws TypeError for a cookie that is not one of this connection point's
   */
  unadvise(cookie: number): void;
  /** Names of the events. */
  getMethods(): string[];
}

/** The connection points of an object; none if it raises no events. */
export declare function getConnectionPoints(object: unknown): ConnectionPoint[];

/** Delivers the events that wait. Events come by Node's event loop as well. */
export declare function peekAndDispatchMessages(): void;

/** Lets milliseconds pass, in which events are delivered and Node's event loop does not run. */
export declare function winaxsleep(ms: number): void;

/** What a failing call throws. */
export declare class AutomationError extends Error {
  private constructor();
  /** What IDispatch::Invoke returned, signed: DISP_E_EXCEPTION if the member itself failed. */
  readonly errno: number;
  /** The member's own result, signed; undefined if the call did not get that far. */
  readonly code?: number;
  /** Who failed, "IVMVirtualMachine.Startup"; undefined if the call did not get that far. */
  readonly source?: string;
  /** The sentence alone. */
  readonly description?: string;
  /** The result code, unsigned. */
  readonly hresult: number;
  /** The result code, signed. */
  get number(): number;
}

/** Walks a collection, an array, or nothing. */
export declare class Enumerator {
  /** @throws TypeError for what is no collection */
  constructor(collection?: unknown);
  /** Whether the last element has been passed, or there is none. */
  atEnd(): boolean;
  /** The current element; undefined at the end. */
  item(): any;
  /** Goes to the first element. */
  moveFirst(): void;
  /** Goes to the next element. */
  moveNext(): void;
}

/** The package winax, as far as it is asked for what vmcom does not have. */
export interface WinaxModule {
  readonly Object: new (id: unknown, options?: unknown) => object;
  release(...objects: readonly unknown[]): number;
  getConnectionPoints(object: unknown): unknown[];
  peekAndDispatchMessages(): void;
}

export interface ActiveXOptions {
  /** What finds the classes that vmcom does not have; unless given, winax where this is Windows and it is installed. */
  readonly winax?: WinaxModule | null | undefined;
  /** Where the drives are that objects see; the default home unless given. */
  readonly home?: string | undefined;
}

/** A module of winax's shape. */
export interface ActiveX {
  readonly Object: ActiveXObjectConstructor;
  readonly Variant: typeof Variant;
  /** The real one, where it is installed. */
  readonly winax: WinaxModule | undefined;
  cast: typeof cast;
  release: typeof release;
  getConnectionPoints: typeof getConnectionPoints;
  peekAndDispatchMessages: typeof peekAndDispatchMessages;
  winaxsleep: typeof winaxsleep;
  /** An object of vmcom's own, or of JavaScript, as an automation object. */
  wrap(object: object, name: string): Dispatch;
}

/** Makes another such module. */
export declare function createActiveX(options?: ActiveXOptions): ActiveX;

export { ActiveObject as Object };

declare const activex: ActiveX;
export default activex;
