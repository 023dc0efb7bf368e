/**
 * The shape of the tables that lib/generated/dispatch-tables.ts is made of: everything that the IDL
 * says about an object and that IDispatch, late binding and the script hosts need at run time.
 */

/** A MIDL parameter type, or the name of an enumeration or an interface. */
export interface TypeReference {
  readonly kind:
    "BSTR" | "BOOL" | "long" | "ULONG" | "BYTE" | "DATE" | "VARIANT" | "IUnknown" | "struct" | "enum" | "interface";
  /** Of an enum, interface or struct. */
  readonly name?: string;
  /** SAFEARRAY or C array of it. */
  readonly array?: boolean;
}

export interface ParameterInfo {
  readonly name: string;
  readonly type: TypeReference;
  readonly direction: "in" | "out" | "retval";
}

export type MemberKind = "method" | "get" | "put" | "get/put";

export interface MemberInfo {
  /** As the IDL spells it. */
  readonly name: string;
  /** The interface that declares it, for the source of errors. */
  readonly interface: string;
  readonly dispid: number;
  readonly kind: MemberKind;
  /** In the order of the IDL, without the value of a property. */
  readonly parameters: readonly ParameterInfo[];
  /** Of a property: its value. Of a method: what it returns, or null. */
  readonly result: TypeReference | null;
  /** Not shown by type library browsers; callable all the same. */
  readonly hidden: boolean;
}

export interface InterfaceInfo {
  readonly name: string;
  readonly iid: string;
  readonly base: string;
}

/** What one kind of object answers to. */
export interface DispatchTable {
  /** The coclass, or the interface where the type library has no coclass (collections). */
  readonly name: string;
  readonly clsid: string | null;
  /** The default interface first. */
  readonly interfaces: readonly InterfaceInfo[];
  /** The outgoing interface, if the object is an event source. */
  readonly source: EventTable | null;
  readonly members: readonly MemberInfo[];
}

export interface EventInfo {
  readonly name: string;
  readonly dispid: number;
  readonly parameters: readonly ParameterInfo[];
}

/**
 * Calls one handler of a sink by its name. A function for each event, so that the call is compiled
 * for the few kinds of sinks that hear this event.
 */
export type EventInvoker = (
  sink: Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>,
  first: unknown,
  second: unknown,
) => unknown;

/** An outgoing dispinterface. */
export interface EventTable {
  readonly name: string;
  readonly iid: string;
  /** Ascending DISPIDs. */
  readonly events: readonly EventInfo[];
  /** In the order of `events`. */
  readonly invokers: readonly EventInvoker[];
}
