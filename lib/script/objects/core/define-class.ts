/**
 * Makes a scripting object's class from its members: the wrapper that callers hold, its dispatch table,
 * and the late-bound view of it. What lib/generated is to the interfaces of the IDL, this is to the
 * objects of the script runtimes, which are described by hand.
 */
import { ComObject, Implementation, registerWrapper, wrap } from "../../../com/com-object.js";
import {
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
} from "../../../com/dispatch.js";
import type { DispatchTable } from "../../../com/dispatch-table.js";
import { LateBound, registerLateBound } from "../../../com/late-bound.js";
import { type Member, putName, takesArguments } from "./member.js";
import { addToView } from "./view-members.js";
import { addToWrapper, type Elements, type Method } from "./wrapper-members.js";

export interface ClassDescription {
  /** As TypeName shows it: "Dictionary". */
  readonly name: string;
  readonly clsid?: string;
  readonly interface: { readonly name: string; readonly iid: string };
  /** Older interfaces that QueryInterface answers to as well. */
  readonly otherInterfaces?: readonly { readonly name: string; readonly iid: string }[];
  readonly members: readonly Member[];
  /** What Err.Source shows for a member that fails; "Interface.Member" unless given. */
  readonly sourceOf?: (member: string) => string;
  /**
   * Whether its VARIANTs are kept and given back as they came. A script engine with values of its own may
   * hand those in then, so that none of their types is lost on the way.
   */
  readonly keepsValues?: boolean;
}

/** What callers see of a value that an implementation gives them. */
export type Seen<T> = T extends Implementation
  ? ScriptObjectOf<T>
  : T extends readonly (infer Element)[]
    ? Seen<Element>[]
    : T;

type MemberName<I> = Exclude<keyof I, keyof Implementation | "elements" | symbol>;

/** The members that callers of an implementation's wrapper see, with their types. */
export type Face<I> = {
  -readonly [K in MemberName<I>]: I[K] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Seen<Result>
    : Seen<I[K]>;
} & (I extends Elements ? Iterable<unknown> : unknown);

export type ScriptObjectOf<I extends Implementation> = ComObject<I> & Face<I>;

/** What Invoke calls for a member that takes arguments: found once, as scripts call in loops. */
interface Calls {
  readonly flags: number;
  /** Names, not functions: what a recorder puts in a member's place is called, too. */
  readonly call: string;
  readonly put: string | undefined;
}

interface WrapperStatics {
  readonly table: DispatchTable;
  readonly keepsValues: boolean;
  readonly calls: ReadonlyMap<number, Calls>;
}

/** Base of the wrappers: IDispatch with assignments to properties that have parameters. */
abstract class ScriptObject extends ComObject {
  override Invoke(dispid: number, flags: number, args: readonly unknown[] = []): unknown {
    const known = (this.constructor as unknown as WrapperStatics).calls.get(dispid);
    if (known === undefined || !Array.isArray(args)) return super.Invoke(dispid, flags, args);
    if ((flags & (DISPATCH_PROPERTYPUT | DISPATCH_PROPERTYPUTREF)) !== 0) {
      return known.put === undefined ? super.Invoke(dispid, flags, args) : methodOf(this, known.put).apply(this, args);
    }
    return (flags & known.flags) === 0
      ? super.Invoke(dispid, flags, args)
      : methodOf(this, known.call).apply(this, args);
  }
}

function methodOf(object: ComObject, name: string): Method {
  return (object as unknown as Record<string, Method>)[name] as Method;
}

type AbstractClass<I> = abstract new (...args: never[]) => I;

/** The class of what callers hold. */
export type ComClass = (abstract new (...args: never[]) => ComObject) & { readonly table: DispatchTable };

const described: ComClass[] = [];

/** What the classes that have been described answer to: those whose modules are loaded. */
export function describedTables(): readonly DispatchTable[] {
  return described.map(({ table }) => table);
}

/** The classes that have been described. */
export function describedClasses(): readonly ComClass[] {
  return described;
}

/** Describes the objects behind which `implementation` stands. Once for each class, before the first is handed out. */
export function defineClass<I extends Implementation>(
  implementation: AbstractClass<I>,
  description: ClassDescription,
): void {
  const table = tableFor(description);
  const calls = new Map<number, Calls>();
  const Wrapper = class extends ScriptObject {
    static override readonly table = table;
    static readonly keepsValues = description.keepsValues === true;
    static readonly calls = calls;
  };
  Object.defineProperty(Wrapper, "name", { value: description.name });
  described.push(Wrapper);
  const prototype = Wrapper.prototype as unknown as Record<string, Method>;
  const sourceOf = description.sourceOf ?? ((name: string) => `${description.interface.name}.${name}`);
  for (const member of description.members) {
    addToWrapper(prototype, implementation.prototype as object, member, sourceOf(member.name));
    if (!takesArguments(member) || prototype[member.name] === undefined) continue;
    const flags = member.kind === "method" ? DISPATCH_METHOD : DISPATCH_METHOD | DISPATCH_PROPERTYGET;
    const put = putName(member.name);
    calls.set(member.dispid, { flags, call: member.name, put: put in prototype ? put : undefined });
  }
  registerWrapper(Wrapper as unknown as new (implementation: I) => ComObject, implementation);

  abstract class View extends LateBound {}
  for (const member of description.members) addToView(View.prototype, prototype, member);
  registerLateBound(Wrapper as unknown as (new () => ComObject) & { table: DispatchTable }, View);
}

/** What callers hold of an implementation. */
export function handOut<I extends Implementation>(implementation: I): ScriptObjectOf<I> {
  return wrap(implementation) as ScriptObjectOf<I>;
}

/** Whether an object keeps VARIANTs as they come: ClassDescription.keepsValues. */
export function keepsValues(object: ComObject): boolean {
  return (object.constructor as Partial<WrapperStatics>).keepsValues === true;
}

function tableFor({ name, clsid, members, ...description }: ClassDescription): DispatchTable {
  const interfaces = [description.interface, ...(description.otherInterfaces ?? [])];
  return {
    name,
    clsid: clsid ?? null,
    interfaces: interfaces.map((each) => ({ ...each, base: "IDispatch" })),
    source: null,
    members: members.map((member) => ({ ...member, interface: description.interface.name })),
  };
}
