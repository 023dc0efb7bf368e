/** Classes of scripts and their instances. */
import { elementOf, letValue, putElement } from "../runtime/dispatch.js";
import type { Argument } from "../runtime/ref.js";
import { INVOKE_LET, INVOKE_SET, ScriptObject, type InvokeKind, type ScriptMember } from "../runtime/script-object.js";
import type { Value } from "../runtime/value.js";
import { raise } from "../runtime/vb-error.js";
import type { VbProcedure } from "./vb-procedure.js";

/** A member as compiled code describes it. */
export interface VbMember {
  readonly name: string;
  readonly isPublic: boolean;
  /** The JavaScript property of a field; null for methods and properties. */
  readonly field: string | null;
  readonly method: VbProcedure | null;
  readonly get: VbProcedure | null;
  readonly let: VbProcedure | null;
  readonly set: VbProcedure | null;
}

/** What the emitted code knows of a class. */
export interface VbClassDescription {
  readonly name: string;
  /** By name in lower case. */
  readonly members: Readonly<Record<string, VbMember>>;
  /** The default member in lower case. */
  readonly defaultMember: string | null;
  readonly initialize: VbProcedure | null;
  readonly terminate: VbProcedure | null;
  /** The JavaScript class with the fields. */
  readonly make: (vbClass: VbClass) => VbObject;
  /** Whether references to instances are counted. */
  readonly counted: boolean;
}

/** A class of a script. */
export class VbClass {
  readonly name: string;
  readonly members: ReadonlyMap<string, VbMember>;
  readonly defaultMember: VbMember | null;
  readonly initialize: VbProcedure | null;
  readonly terminate: VbProcedure | null;
  readonly counted: boolean;
  /** Instances whose Class_Terminate is still to run. */
  live: Set<VbObject> | undefined;
  readonly #make: (vbClass: VbClass) => VbObject;

  constructor(description: VbClassDescription) {
    this.name = description.name;
    this.members = new Map(Object.entries(description.members));
    this.defaultMember = this.members.get(description.defaultMember ?? "") ?? null;
    this.initialize = description.initialize;
    this.terminate = description.terminate;
    this.counted = description.counted;
    this.#make = description.make;
  }

  /** `New`: a new instance whose Class_Initialize has not run yet. */
  make(): VbObject {
    return this.#make(this);
  }
}

/** Counting builds on this module, and tells it here how a field changes what it holds. */
export const counting: { swap?: (value: Value, old: Value) => Value } = {};

/** An instance: its fields are properties that compiled methods use by their own names. */
export class VbObject extends ScriptObject {
  readonly vbClass: VbClass;
  /** How many variables, elements and running statements hold it; -1 once it has ended. */
  references = 0;
  /** Whether Class_Terminate has run: it does so once, even for an instance that comes back to life. */
  hasTerminated = false;

  constructor(vbClass: VbClass) {
    super();
    this.vbClass = vbClass;
  }

  get typeName(): string {
    return this.vbClass.name;
  }

  override memberNamed(name: string): ScriptMember | undefined {
    const member = name === "" ? this.vbClass.defaultMember : this.vbClass.members.get(name);
    if (member?.isPublic !== true) return undefined;
    const isCalled = member.method !== null || (member.get !== null && member.get.modes.length > 0);
    return { isCalled, takesSet: member.field !== null || member.set !== null };
  }

  override memberNames(): string[] {
    return Array.from(this.vbClass.members.values())
      .filter(({ isPublic }) => isPublic)
      .map(({ name }) => name);
  }

  invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value {
    const member = name === "" ? this.vbClass.defaultMember : this.vbClass.members.get(name);
    if (member === null || member === undefined || !member.isPublic) return raise(438, name === "" ? undefined : name);
    return this.invokeMember(member, kind, args, value);
  }

  /** Does something with a member that may be private. */
  invokeMember(member: VbMember, kind: InvokeKind, args: readonly Argument[], value: Value): Value {
    if (member.field !== null) return this.invokeField(member, member.field, kind, args, value);
    if (kind === INVOKE_LET || kind === INVOKE_SET) return this.put(member, kind, args, value);
    const callee = member.method ?? member.get;
    if (callee === null) return raise(member.let === null && member.set === null ? 438 : 450, member.name);
    return callee.callOn(this, args);
  }

  /** Let and Set of a property. */
  private put(member: VbMember, kind: InvokeKind, args: readonly Argument[], value: Value): Value {
    const callee = kind === INVOKE_SET ? member.set : member.let;
    if (callee !== null) return callee.callOn(this, [...args, value]);
    // A property that returns an array or an object can be assigned to in its elements.
    if (args.length > 0 && member.get?.modes.length === 0)
      return putElement(member.get.callOn(this, []), args, kind, value);
    return raise(member.method === null ? 438 : 501, member.name);
  }

  private invokeField(
    member: VbMember,
    field: string,
    kind: InvokeKind,
    args: readonly Argument[],
    value: Value,
  ): Value {
    const fields = this as unknown as Record<string, Value>;
    if (kind === INVOKE_LET || kind === INVOKE_SET) {
      if (args.length > 0) return putElement(fields[field], args, kind, value);
      const stored = kind === INVOKE_SET ? value : letValue(value);
      if (this.vbClass.counted) counting.swap?.(stored, fields[field]);
      fields[field] = stored;
      return undefined;
    }
    const content = fields[field];
    return args.length === 0 ? content : elementOf(content, args, member.name);
  }
}

/** An instance as the code of its own class sees it, private members included. */
export class OwnMembers extends ScriptObject {
  readonly #instance: VbObject;

  constructor(instance: VbObject) {
    super();
    this.#instance = instance;
  }

  get typeName(): string {
    return this.#instance.typeName;
  }

  invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value {
    const member = this.#instance.vbClass.members.get(name) ?? raise(438, name);
    return this.#instance.invokeMember(member, kind, args, value);
  }
}
