/**
 * COM's own interfaces, as far as Virtual Server's objects answer them. Hand-written; the
 * interfaces of Virtual Server beside this file are generated from VirtualServer.idl.
 */

/** An interface id as text, "DFF3A5A1-A687-475F-B040-5C49CFCF4694"; remembers which interface it names. */
export type IID<T = unknown> = string & { readonly "vmcom.interface"?: T };

/** An unsigned 32-bit result code; `FAILED` and `SUCCEEDED` tell its two halves apart. */
export type HRESULT = number;

/** What a VARIANT carries: VT_EMPTY is undefined, VT_NULL is null, VT_DECIMAL and all numbers are number. */
export type VARIANT =
  string | number | bigint | boolean | Date | null | undefined | IUnknown | Uint8Array | readonly VARIANT[];

/** The root of every object. */
export interface IUnknown {
  /**
   * The object under another of its interfaces. The same object comes back: all its members are on it.
   * @throws ComError E_NOINTERFACE if the object does not have that interface.
   */
  QueryInterface<T>(iid: IID<T>): T;
  /** Counts a reference; returns the new count. JavaScript's own references need no counting. */
  AddRef(): number;
  /** Gives a counted reference back; returns the count that is left. */
  Release(): number;
}

/** Late binding: members by name and number. */
export interface IDispatch extends IUnknown {
  /**
   * DISPIDs of a member, in any letter case, and of the names of its parameters if more names follow.
   * @throws ComError DISP_E_UNKNOWNNAME
   */
  GetIDsOfNames(names: readonly string[]): number[];
  /**
   * Calls the member with this DISPID. `flags` is one or more of DISPATCH_METHOD (1),
   * DISPATCH_PROPERTYGET (2), DISPATCH_PROPERTYPUT (4), DISPATCH_PROPERTYPUTREF (8).
   * @throws ComError DISP_E_MEMBERNOTFOUND, DISP_E_BADPARAMCOUNT, DISP_E_TYPEMISMATCH, or what the member fails with
   */
  Invoke(dispid: number, flags: number, args?: readonly unknown[]): unknown;
}

/** Enumerates a collection as it was when the enumerator was made. */
export interface IEnumVARIANT<T = unknown> extends IUnknown, IterableIterator<T> {
  /** Up to `count` further elements; fewer at the end. */
  Next(count: number): T[];
  /** Passes over elements; false if the end came first. */
  Skip(count: number): boolean;
  /** Back to the first element. */
  Reset(): void;
  /** An independent enumerator at the same place. */
  Clone(): IEnumVARIANT<T>;
  next(): IteratorResult<T, undefined>;
}

/** What IConnectionPoint.EnumConnections yields: COM's CONNECTDATA. */
export interface CONNECTDATA<TSink = object> {
  readonly pUnk: TSink;
  readonly dwCookie: number;
}

/** An enumerator of connections or connection points, as they were when it was made. */
export interface IEnum<T> extends IterableIterator<T> {
  Next(count: number): T[];
  Skip(count: number): boolean;
  Reset(): void;
  Clone(): IEnum<T>;
  next(): IteratorResult<T, undefined>;
}

/** One outgoing interface of an object, to which sinks are connected. */
export interface IConnectionPoint<TSink = object> {
  /** The IID of the outgoing interface. */
  GetConnectionInterface(): IID;
  /** The object that this connection point belongs to. */
  GetConnectionPointContainer(): IConnectionPointContainer;
  /**
   * Connects a sink; the cookie that comes back is what Unadvise takes. A sink needs only the handlers it
   * cares for, in any letter case. Which it has is settled now, as a COM sink's vtable is fixed when it is advised:
   * one that is added later is not heard, one that is replaced is called in its new form.
   * @throws ComError E_POINTER for null, CONNECT_E_CANNOTCONNECT for what is not an object, CONNECT_E_ADVISELIMIT
   */
  Advise(sink: TSink): number;
  /**
   * Disconnects the sink behind a cookie; it hears nothing more, not even what is already queued.
   * @throws ComError CONNECT_E_NOCONNECTION for a cookie that is unknown or used up
   */
  Unadvise(cookie: number): void;
  /** The connections of this moment. */
  EnumConnections(): IEnum<CONNECTDATA<TSink>>;
}

/** An object with outgoing interfaces. */
export interface IConnectionPointContainer extends IUnknown {
  EnumConnectionPoints(): IEnum<IConnectionPoint>;
  /** @throws ComError CONNECT_E_NOCONNECTION if the object has no such outgoing interface, E_POINTER for null */
  FindConnectionPoint<TSink = object>(iid: IID<TSink>): IConnectionPoint<TSink>;
}

/** The access rights that the generic rights stand for, as Windows' GENERIC_MAPPING has them. */
export interface GENERIC_MAPPING {
  GenericRead: number;
  GenericWrite: number;
  GenericExecute: number;
  GenericAll: number;
}

/**
 * A sink: any handlers of an event interface. What a handler returns counts only where the event asks for it, as
 * OnRequestShutdown does. Async handlers are not awaited, so they have no say in that; their rejections are reported.
 */
export type Sink<T> = {
  [K in keyof T]?: T[K] extends (...args: infer A) => infer R
    ? ((...args: A) => R) | ((...args: A) => Promise<void>)
    : never;
};
