/**
 * What VirtualServer.idl says, as data. Names and order are those of the file; nothing is merged,
 * resolved or renamed here.
 */

/** A comment above a declaration: prose, then one fact per tag. docs/idl.md lists the tags. */
export interface Documentation {
  readonly paragraphs: readonly string[];
  /** `@param name phrase`. */
  readonly parameters: ReadonlyMap<string, string>;
  /** `@returns phrase`, or "". */
  readonly returns: string;
  /** `@variant type`: what a VARIANT result holds, in TypeScript, or "". */
  readonly variant: string;
  /** `@variant-param name type`: what a VARIANT parameter holds, in TypeScript. */
  readonly variantParameters: ReadonlyMap<string, string>;
  /** `@nullable`: the result may be NULL although the call succeeds. */
  readonly nullable: boolean;
  /** `@handler type`: what a handler of an event may return, in TypeScript, or "". */
  readonly handler: string;
  /** `@succeeds CODE reason` and `@throws CODE reason`. */
  readonly successes: readonly DocumentedCode[];
  readonly failures: readonly DocumentedCode[];
}

export interface DocumentedCode {
  readonly code: string;
  readonly reason: string;
}

/** `const GENERIC_MAPPING*` is `{ name: "GENERIC_MAPPING", pointers: 1 }`. */
export interface MidlType {
  readonly name: string;
  readonly pointers: number;
  /** Of a C array, `unsigned long pixels[3072]`. */
  readonly length: number | null;
}

export interface MidlParameter {
  readonly name: string;
  readonly type: MidlType;
  readonly direction: "in" | "out" | "retval";
}

/** One entry of a vtable, or one event. */
export interface MidlFunction {
  readonly name: string;
  readonly kind: "method" | "get" | "put";
  readonly dispid: number;
  readonly hidden: boolean;
  readonly restricted: boolean;
  readonly help: string;
  readonly documentation: Documentation;
  readonly parameters: readonly MidlParameter[];
}

export interface MidlInterface {
  readonly name: string;
  readonly iid: string;
  readonly base: string;
  readonly hidden: boolean;
  readonly documentation: Documentation;
  readonly functions: readonly MidlFunction[];
}

/** An outgoing interface: sinks are called by DISPID. */
export interface MidlDispinterface {
  readonly name: string;
  readonly iid: string;
  readonly documentation: Documentation;
  readonly functions: readonly MidlFunction[];
}

export interface MidlCoclass {
  readonly name: string;
  readonly clsid: string;
  readonly creatable: boolean;
  readonly appObject: boolean;
  readonly documentation: Documentation;
  /** The default one first. */
  readonly interfaces: readonly string[];
  /** The outgoing dispinterface. */
  readonly source: string | null;
}

export interface MidlEnumMember {
  readonly name: string;
  readonly value: number;
  readonly documentation: Documentation;
}

export interface MidlEnum {
  readonly name: string;
  readonly uuid: string;
  readonly documentation: Documentation;
  readonly members: readonly MidlEnumMember[];
}

export interface MidlStruct {
  readonly name: string;
  readonly documentation: Documentation;
  readonly fields: readonly { readonly name: string; readonly type: MidlType }[];
}

/** A result code: a `#define` that the IDL hands through to C. */
export interface MidlHresult {
  readonly name: string;
  /** Unsigned. */
  readonly value: number;
  /** The first paragraph above the definition. */
  readonly message: string;
  /** What is said about it beyond the message. */
  readonly notes: readonly string[];
}

export interface MidlLibrary {
  readonly name: string;
  readonly libid: string;
  readonly version: string;
  readonly help: string;
  readonly enums: readonly MidlEnum[];
  readonly structs: readonly MidlStruct[];
  readonly interfaces: readonly MidlInterface[];
  readonly dispinterfaces: readonly MidlDispinterface[];
  readonly coclasses: readonly MidlCoclass[];
}

export interface MidlFile {
  readonly hresults: readonly MidlHresult[];
  readonly library: MidlLibrary;
}
