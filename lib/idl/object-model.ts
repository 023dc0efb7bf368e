/**
 * The IDL seen as objects: which members an object of a class has, whichever of its interfaces
 * declares them, with the two halves of a property put together. The emitters work from this.
 */
import type {
  MidlCoclass,
  MidlDispinterface,
  MidlFile,
  MidlFunction,
  MidlInterface,
  MidlLibrary,
  MidlParameter,
} from "./midl-model.js";

export interface Member {
  readonly name: string;
  readonly interface: string;
  readonly dispid: number;
  readonly hidden: boolean;
  /** What the first of its functions says. */
  readonly declaration: MidlFunction;
  readonly method: MidlFunction | null;
  readonly get: MidlFunction | null;
  readonly put: MidlFunction | null;
  /** What a caller passes, apart from the value that is assigned to a property. */
  readonly inputs: readonly MidlParameter[];
  /** What a caller gets. */
  readonly outputs: readonly MidlParameter[];
  /** What is assigned to a property. */
  readonly value: MidlParameter | null;
}

/** A coclass, or a collection, whose interface has no coclass. */
export interface ObjectClass {
  /** Of the coclass, or of the interface if there is none. */
  readonly name: string;
  readonly coclass: MidlCoclass | null;
  /** The default interface first. */
  readonly interfaces: readonly MidlInterface[];
  readonly source: MidlDispinterface | null;
  readonly members: readonly Member[];
  /** Of a collection: the interface of its elements. */
  readonly element: string | null;
}

export const NEW_ENUM = "_NewEnum";

export class ObjectModel {
  readonly file: MidlFile;
  readonly classes: readonly ObjectClass[];
  readonly #classOf = new Map<string, ObjectClass>();
  readonly #enums: ReadonlySet<string>;
  readonly #interfaces: ReadonlyMap<string, MidlInterface>;

  constructor(file: MidlFile) {
    this.file = file;
    this.#enums = new Set(this.library.enums.map(({ name }) => name));
    this.#interfaces = new Map(this.library.interfaces.map((each) => [each.name, each]));
    this.classes = [...this.library.coclasses.map((each) => this.#ofCoclass(each)), ...this.#withoutCoclass()];
    for (const objectClass of this.classes) {
      for (const { name } of objectClass.interfaces) this.#classOf.set(name, objectClass);
    }
  }

  get library(): MidlLibrary {
    return this.file.library;
  }

  isEnum(name: string): boolean {
    return this.#enums.has(name);
  }

  isInterface(name: string): boolean {
    return this.#interfaces.has(name);
  }

  /** The class of the objects that have the interface. */
  classOf(interfaceName: string): ObjectClass {
    const objectClass = this.#classOf.get(interfaceName);
    if (objectClass === undefined) throw new Error(`no class has the interface ${interfaceName}`);
    return objectClass;
  }

  /** The interfaces of a class that are not bases of another of its interfaces: together they have every member. */
  fullInterfaces({ interfaces }: ObjectClass): readonly string[] {
    return interfaces.filter(({ name }) => !interfaces.some(({ base }) => base === name)).map(({ name }) => name);
  }

  #ofCoclass(coclass: MidlCoclass): ObjectClass {
    const interfaces = coclass.interfaces.map((name) => this.#interface(name));
    const source = this.library.dispinterfaces.find(({ name }) => name === coclass.source) ?? null;
    return objectClass(coclass.name, coclass, interfaces, source);
  }

  #withoutCoclass(): ObjectClass[] {
    const covered = new Set(this.library.coclasses.flatMap(({ interfaces }) => interfaces));
    return this.library.interfaces
      .filter(({ name }) => !covered.has(name))
      .map((each) => objectClass(each.name, null, [each], null));
  }

  #interface(name: string): MidlInterface {
    const found = this.#interfaces.get(name);
    if (found === undefined) throw new Error(`there is no interface ${name}`);
    return found;
  }
}

function objectClass(
  name: string,
  coclass: MidlCoclass | null,
  interfaces: readonly MidlInterface[],
  source: MidlDispinterface | null,
): ObjectClass {
  const members = interfaces.flatMap((each) => membersOf(each));
  return { name, coclass, interfaces, source, members, element: elementOf(members) };
}

/** The members that an interface itself declares, in the order of its vtable. */
export function membersOf({ name, functions }: MidlInterface | MidlDispinterface): Member[] {
  const names = new Set(functions.map((each) => each.name));
  return Array.from(names, (memberName) =>
    member(
      name,
      functions.filter((each) => each.name === memberName),
    ),
  );
}

function member(interfaceName: string, halves: readonly MidlFunction[]): Member {
  const [declaration] = halves;
  if (declaration === undefined) throw new Error("a member has at least one function");
  const half = (kind: MidlFunction["kind"]): MidlFunction | null => halves.find((each) => each.kind === kind) ?? null;
  const put = half("put");
  const get = half("get");
  const method = half("method");
  const called = (method ?? get)?.parameters ?? [];
  return {
    name: declaration.name,
    interface: interfaceName,
    dispid: declaration.dispid,
    hidden: declaration.hidden,
    declaration,
    method,
    get,
    put,
    inputs: called.filter(({ direction }) => direction === "in"),
    outputs: called.filter(({ direction }) => direction !== "in"),
    value: put?.parameters.at(-1) ?? null,
  };
}

function elementOf(members: readonly Member[]): string | null {
  if (!members.some(({ name }) => name === NEW_ENUM)) return null;
  return members.find(({ name }) => name === "Item")?.outputs[0]?.type.name ?? null;
}

/** Whether callers use parentheses: for methods, and for properties with parameters. */
export function isCalled({ method, inputs }: Member): boolean {
  return method !== null || inputs.length > 0;
}
