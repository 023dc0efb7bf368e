/** MIDL types as TypeScript types: as callers see them, and as implementations see them. */
import type { MidlFunction, MidlParameter, MidlType } from "./midl-model.js";
import { NEW_ENUM, type Member, type ObjectClass, type ObjectModel } from "./object-model.js";

/** The name of the class that an implementation of a class extends. */
export function implementationName({ name }: ObjectClass): string {
  return `${name}Implementation`;
}

/**
 * The name of the class that wraps an implementation. A collection is known by its interface's name,
 * which the interface itself needs: its wrapper is a VMTaskCollection.
 */
export function wrapperName({ name, coclass }: ObjectClass): string {
  return coclass === null ? name.replace(/^I/, "") : name;
}

const SCALARS: ReadonlyMap<string, string> = new Map([
  ["BSTR", "string"],
  ["BYTE", "number"],
  ["DATE", "Date"],
  ["ULONG", "number"],
  ["VARIANT_BOOL", "boolean"],
  ["long", "number"],
]);

/** What declarations for callers ask for. */
export interface CallerTypes {
  input(parameter: MidlParameter, declaration: MidlFunction): string;
  /** Of the value that is assigned to a property. */
  value(member: Member): string;
  result(member: Member): string;
}

/** Types in declarations for callers. */
export class PublicTypes implements CallerTypes {
  readonly #model: ObjectModel;

  constructor(model: ObjectModel) {
    this.#model = model;
  }

  input({ name, type }: MidlParameter, { documentation }: MidlFunction): string {
    if (type.name === "VARIANT") return documentation.variantParameters.get(name) ?? "VARIANT";
    return SCALARS.get(type.name) ?? type.name;
  }

  /** Of the value that is assigned to a property; what is said about it may stand above its other half. */
  value(member: Member): string {
    return member.value === null ? "never" : this.input(member.value, member.declaration);
  }

  result(member: Member): string {
    if (member.name === NEW_ENUM) return `IEnumVARIANT<${this.#element(member)}>`;
    return resultType(member, ({ type }) => this.#output(type, member));
  }

  /** An object as it comes out of a call: with all the interfaces of its class. */
  object(interfaceName: string): string {
    return this.#model.fullInterfaces(this.#model.classOf(interfaceName)).join(" & ");
  }

  #output(type: MidlType, member: Member): string {
    if (type.name === "VARIANT") return member.declaration.documentation.variant || "VARIANT";
    if (this.#model.isInterface(type.name)) return this.object(type.name);
    return arrayType(type) ?? SCALARS.get(type.name) ?? type.name;
  }

  #element(member: Member): string {
    return this.object(this.#model.classOf(member.interface).element ?? "IUnknown");
  }
}

/** Types in declarations for scripts, which know arrays and dates as automation has them. */
export class ScriptTypes implements CallerTypes {
  readonly #model: ObjectModel;

  constructor(model: ObjectModel) {
    this.#model = model;
  }

  input({ name, type }: MidlParameter, { documentation }: MidlFunction): string {
    if (type.name === "VARIANT") return orArray(automationArrays(documentation.variantParameters.get(name) ?? "any"));
    if (type.name === "DATE") return "VarDate | Date";
    if (type.name === "GENERIC_MAPPING") return "any";
    return this.#named(type.name);
  }

  /** Of what a handler gets. */
  argument({ name, type }: MidlParameter, { documentation }: MidlFunction): string {
    if (type.name === "VARIANT") return automationArrays(documentation.variantParameters.get(name) ?? "any");
    return type.name === "DATE" ? "VarDate" : this.#named(type.name);
  }

  value(member: Member): string {
    return member.value === null ? "never" : this.input(member.value, member.declaration);
  }

  result(member: Member): string {
    if (member.name === NEW_ENUM) return "any";
    return resultType(member, ({ type }) => this.#output(type, member));
  }

  /** An object, by the name of its class. */
  object(interfaceName: string): string {
    return wrapperName(this.#model.classOf(interfaceName));
  }

  #output(type: MidlType, member: Member): string {
    if (type.name === "VARIANT") return automationArrays(member.declaration.documentation.variant || "any");
    if (type.name === "DATE") return "VarDate";
    const array = arrayType(type);
    return array === null ? this.#named(type.name) : automationArrays(array);
  }

  #named(name: string): string {
    return this.#model.isInterface(name) ? this.object(name) : (SCALARS.get(name) ?? name);
  }
}

/** Arrays in a type as SAFEARRAYs: `string[]` and `Uint8Array`. */
function automationArrays(type: string): string {
  return type
    .replace(/\bUint8Array\b/g, "SafeArray<number>")
    .replace(/(?:\breadonly )?\b(\w+)\[\]/g, (_, element: string) => `SafeArray<${element}>`);
}

/** Arrays of the script's own are taken as well. */
function orArray(type: string): string {
  return type.replace(/SafeArray<(\w+)>/g, (array, element: string) => `${array} | readonly ${element}[]`);
}

/** Types of the methods behind the wrappers, which get checked and converted values. */
export class ImplementationTypes {
  readonly #model: ObjectModel;

  constructor(model: ObjectModel) {
    this.#model = model;
  }

  input({ type }: MidlParameter): string {
    if (type.name === "BSTR") return "string | null";
    if (type.name === "VARIANT") return "unknown";
    if (this.#model.isInterface(type.name)) return `${this.object(type.name)} | null`;
    return SCALARS.get(type.name) ?? type.name;
  }

  result(member: Member): string {
    return resultType(member, ({ type }) => this.#output(type, member));
  }

  object(interfaceName: string): string {
    return implementationName(this.#model.classOf(interfaceName));
  }

  #output(type: MidlType, member: Member): string {
    if (type.name === "VARIANT") return member.declaration.documentation.variant || "unknown";
    if (this.#model.isInterface(type.name)) return this.object(type.name);
    return arrayType(type) ?? SCALARS.get(type.name) ?? type.name;
  }
}

/** One [out] is what the call returns; several are an object with their names. */
function resultType({ outputs, declaration }: Member, typeOf: (output: MidlParameter) => string): string {
  const [first] = outputs;
  if (first === undefined) return "void";
  if (outputs.length > 1) return `{ ${outputs.map((each) => `${each.name}: ${typeOf(each)}`).join("; ")} }`;
  return declaration.documentation.nullable ? `${typeOf(first)} | null` : typeOf(first);
}

/** `ULONG pixels[3072]`, and `BYTE** bytes`: a block of bytes that the callee allocates. */
function arrayType({ name, pointers, length }: MidlType): string | null {
  if (name === "BYTE" && pointers === 2) return "Uint8Array";
  return length === null ? null : `${SCALARS.get(name) ?? name}[]`;
}

const COMMENT_OR_STRING = /\/\*\*[^]*?\*\/|"[^"\n]*"/g;

/** Those names in pieces of code that `isKnown` accepts: what has to be imported. */
export function namesIn(code: Iterable<string>, isKnown: (name: string) => boolean): string[] {
  const names = new Set<string>();
  for (const piece of code) {
    for (const [name] of piece.replaceAll(COMMENT_OR_STRING, "").matchAll(/[A-Za-z_]\w*/g)) {
      if (isKnown(name)) names.add(name);
    }
  }
  return Array.from(names).sort();
}
