import { ComError } from "./com-error.js";
import { plainIid } from "./iid.js";
import { E_INVALIDARG, E_NOINTERFACE, E_POINTER } from "../generated/hresults.js";
import { IID_IEnumVARIANT, IID_IUnknown } from "../generated/interface-ids.js";
import type { IEnum, IEnumVARIANT, IID } from "../../typings/com.js";

/**
 * COM's enumerators: IEnumConnections, IEnumConnectionPoints. Each walks the elements as they were
 * when it was made, so a loop may add to and remove from what it walks over.
 */
export class Enumerator<T> implements IEnum<T> {
  readonly #elements: readonly T[];
  #position: number;

  constructor(elements: readonly T[], position = 0) {
    this.#elements = elements;
    this.#position = position;
  }

  Next(count: number): T[] {
    const from = this.#position;
    this.#position = Math.min(from + checkedCount(count, "Next"), this.#elements.length);
    return this.#elements.slice(from, this.#position);
  }

  Skip(count: number): boolean {
    const wanted = this.#position + checkedCount(count, "Skip");
    this.#position = Math.min(wanted, this.#elements.length);
    return wanted <= this.#elements.length;
  }

  Reset(): void {
    this.#position = 0;
  }

  Clone(): this {
    const Self = this.constructor as new (elements: readonly T[], position: number) => this;
    return new Self(this.#elements, this.#position);
  }

  next(): IteratorResult<T, undefined> {
    if (this.#position >= this.#elements.length) return { done: true, value: undefined };
    return { done: false, value: this.#elements[this.#position++] as T };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** What `_NewEnum` returns. */
export class EnumVariant<T> extends Enumerator<T> implements IEnumVARIANT<T> {
  QueryInterface<I>(iid: IID<I>): I {
    const source = "IEnumVARIANT.QueryInterface";
    if (typeof iid !== "string") throw new ComError(E_POINTER, "An interface id is text.", { source });
    const wanted: string = plainIid(iid);
    if (wanted === IID_IEnumVARIANT || wanted === IID_IUnknown) return this as unknown as I;
    throw new ComError(E_NOINTERFACE, undefined, { source });
  }

  AddRef(): number {
    return 2;
  }

  Release(): number {
    return 1;
  }
}

function checkedCount(count: number, member: string): number {
  if (Number.isInteger(count) && count >= 0) return count;
  throw new ComError(E_INVALIDARG, "A count is a whole number from 0.", { source: `IEnumVARIANT.${member}` });
}
