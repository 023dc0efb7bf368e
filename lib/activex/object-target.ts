/** Objects of JavaScript as automation objects: a program's own, and those of classes that it has registered. */
import { memberId } from "../script/embedding/host-object.js";
import { withoutReferences } from "./variant.js";
import { placeOf } from "./active-object.js";
import type { DispatchTarget, TargetMember, TypeItem } from "./dispatch-target.js";

type Values = Record<string, unknown>;

/** The object itself where a function is called as the default member. */
const ITSELF: TargetMember = { name: "", dispid: 0, shape: "method", parameters: Infinity, required: 0, isPut: false };

/** An element of an array, or any member of an object by its key. */
const BY_KEY: TargetMember = { name: "", dispid: 0, shape: "property", parameters: 1, required: 1, isPut: true };

export class ObjectTarget implements DispatchTarget {
  readonly object: object;
  readonly isOwn: boolean;

  /** @param isOwn whether the program has made it, and may give it new members */
  constructor(object: object, isOwn: boolean) {
    this.object = object;
    this.isOwn = isOwn;
  }

  member(name: string): TargetMember | undefined {
    // Of an array there is nothing but its length and its elements.
    const key = Array.isArray(this.object) && name.toLowerCase() === "length" ? "length" : memberId(this.object, name);
    return typeof key === "string" ? this.#member(key) : undefined;
  }

  memberToPut(name: string): TargetMember | undefined {
    return (
      this.member(name) ?? (this.isOwn ? { ...BY_KEY, name, shape: "value", parameters: 0, required: 0 } : undefined)
    );
  }

  #member(name: string): TargetMember {
    const value = (this.object as Values)[name];
    // An automation object is a function to JavaScript.
    const isMethod = typeof value === "function" && placeOf(value) === undefined;
    const parameters = isMethod ? Infinity : 0;
    return {
      name,
      dispid: -1,
      shape: isMethod ? "method" : "value",
      parameters,
      required: 0,
      isPut: !isMethod || this.isOwn,
    };
  }

  defaultMember(): TargetMember | undefined {
    if (typeof this.object === "function") return ITSELF;
    return this.isOwn || Array.isArray(this.object) ? BY_KEY : undefined;
  }

  read({ name }: TargetMember, given: readonly unknown[]): unknown {
    const args = withoutReferences(given);
    if (name === "") {
      if (typeof this.object === "function") return Reflect.apply(this.object as () => unknown, undefined, args);
      return this.#element(args);
    }
    const value = (this.object as Values)[name];
    if (typeof value === "function" && placeOf(value) === undefined) return Reflect.apply(value, this.object, args);
    return args.length === 1 ? (value as Values | undefined)?.[String(args[0])] : value;
  }

  /** A key that the object itself has; what JavaScript adds to every object is none of the program's. */
  #element(args: readonly unknown[]): unknown {
    const key = String(args[0]);
    return args.length === 1 && Object.hasOwn(this.object, key) ? (this.object as Values)[key] : undefined;
  }

  put({ name }: TargetMember, args: readonly unknown[], given: unknown): void {
    const [value] = withoutReferences([given]);
    const key = name === "" || args.length > 0 ? String(args[0]) : name;
    const holder = name !== "" && args.length > 0 ? ((this.object as Values)[name] as object) : this.object;
    // What `__proto__` would do by itself is change what the object is.
    if (key === "__proto__") Object.defineProperty(holder, key, { value, writable: true, configurable: true });
    else Reflect.set(holder, key, value);
  }

  elements(): Iterable<unknown> | undefined {
    return Symbol.iterator in this.object ? (this.object as Iterable<unknown>) : undefined;
  }

  types(): readonly TypeItem[] {
    return [];
  }
}
