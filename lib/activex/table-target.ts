/** Objects with a dispatch table: Virtual Server's, and those of the script runtimes. */
import { isComObject, tableOf, type ComObject } from "../com/com-object.js";
import {
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_NEWENUM,
  DISPID_VALUE,
  memberNamed,
  memberWithDispid,
} from "../com/dispatch.js";
import type { DispatchTable, MemberInfo, ParameterInfo } from "../com/dispatch-table.js";
import type { Parameter } from "../script/objects/core/member.js";
import type { DispatchTarget, TargetMember, TypeItem } from "./dispatch-target.js";
import { isByReference, isVariant, store, withoutReferences, type Variant } from "./variant.js";

const FUNCFLAG_FHIDDEN = 0x40;

/** A member with what the table says about it. */
interface TableMember extends TargetMember {
  readonly info: MemberInfo;
  /** What C passes: all parameters but the one that becomes the result. */
  readonly given: readonly ParameterInfo[];
  /** Which of those are out parameters. */
  readonly outs: readonly number[];
}

type Values = Readonly<Record<string, unknown>>;

const members = new WeakMap<MemberInfo, TableMember>();

function memberOf(info: MemberInfo): TableMember {
  let member = members.get(info);
  if (member === undefined) {
    const inputs = info.parameters.filter(({ direction }) => direction === "in") as readonly Partial<Parameter>[];
    const given = info.parameters.filter(({ direction }) => direction !== "retval");
    const isRepeated = inputs.at(-1)?.isRepeated === true;
    member = {
      info,
      given,
      outs: given.flatMap(({ direction }, index) => (direction === "out" ? [index] : [])),
      name: info.name,
      dispid: info.dispid,
      shape: info.kind === "method" ? "method" : inputs.length > 0 || info.kind === "put" ? "property" : "value",
      parameters: isRepeated ? Infinity : inputs.length,
      required: inputs.filter(({ optional }) => optional !== true).length,
      isPut: info.kind === "put" || info.kind === "get/put",
    };
    members.set(info, member);
  }
  return member;
}

const typeItems = new WeakMap<DispatchTable, readonly TypeItem[]>();

export class TableTarget implements DispatchTarget {
  readonly object: ComObject;
  readonly isOwn = false;

  constructor(object: ComObject) {
    this.object = object;
  }

  member(name: string): TableMember | undefined {
    const info = memberNamed(tableOf(this.object), name);
    return info === undefined ? undefined : memberOf(info);
  }

  memberToPut(name: string): TableMember | undefined {
    return this.member(name);
  }

  defaultMember(): TableMember | undefined {
    const info = memberWithDispid(tableOf(this.object), DISPID_VALUE);
    return info === undefined ? undefined : memberOf(info);
  }

  read(member: TargetMember, args: readonly unknown[]): unknown {
    const { info, given, outs, shape } = member as TableMember;
    if (shape === "value" && args.length === 0) return (this.object as unknown as Values)[info.name];
    if (outs.length === 0 || args.length !== given.length || !outs.every((index) => isReference(args[index]))) {
      return this.#invoke(info, args);
    }
    // Out parameters, as C has them: by reference behind or between the others.
    const result = this.#invoke(
      info,
      args.filter((_, index) => !outs.includes(index)),
    );
    for (const index of outs) {
      const value = outs.length === 1 ? result : (result as Record<string, unknown>)[given[index]?.name ?? ""];
      store(args[index] as Variant, value instanceof Uint8Array ? [...value] : value);
    }
    return info.parameters.length > given.length ? result : undefined;
  }

  #invoke(info: MemberInfo, args: readonly unknown[]): unknown {
    const flags = info.kind === "method" ? DISPATCH_METHOD : DISPATCH_METHOD | DISPATCH_PROPERTYGET;
    return this.object.Invoke(info.dispid, flags, withoutReferences(args));
  }

  put(member: TargetMember, args: readonly unknown[], value: unknown): void {
    const flags = isComObject(value) ? DISPATCH_PROPERTYPUTREF : DISPATCH_PROPERTYPUT;
    this.object.Invoke(member.dispid, flags, withoutReferences([...args, value]));
  }

  elements(): Iterable<unknown> | undefined {
    if (memberWithDispid(tableOf(this.object), DISPID_NEWENUM) === undefined) return undefined;
    return this.object as unknown as Iterable<unknown>;
  }

  types(): readonly TypeItem[] {
    const table = tableOf(this.object);
    let items = typeItems.get(table);
    if (items === undefined) {
      items = table.members.flatMap(itemsOf);
      typeItems.set(table, items);
    }
    return items;
  }
}

function isReference(value: unknown): boolean {
  return isVariant(value) && isByReference(value);
}

function itemsOf({ name, dispid, kind, parameters, hidden }: MemberInfo): TypeItem[] {
  const argcnt = parameters.filter(({ direction }) => direction !== "retval").length;
  const item = { name, dispid, flags: hidden ? FUNCFLAG_FHIDDEN : 0 };
  if (kind === "method") return [{ ...item, invkind: DISPATCH_METHOD, argcnt }];
  return [
    ...(kind === "put" ? [] : [{ ...item, invkind: DISPATCH_PROPERTYGET, argcnt }]),
    ...(kind === "get" ? [] : [{ ...item, invkind: DISPATCH_PROPERTYPUT, argcnt: argcnt + 1 }]),
  ];
}
