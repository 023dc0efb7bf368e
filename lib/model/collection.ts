import { ComError } from "../com/com-error.js";
import { DISP_E_BADINDEX } from "../generated/hresults.js";
import {
  IVMTaskCollectionImplementation,
  IVMVirtualMachineCollectionImplementation,
} from "../generated/implementations.js";
import type { Task } from "./task.js";
import type { VirtualMachine } from "./virtual-machine.js";

/**
 * The element at a 1-based index. Collections are live: an index counts what is there now, while
 * enumerators walk what was there when they were made.
 */
export function elementAt<T extends object>(elements: readonly T[], index: number): T {
  const element = elements[index - 1];
  if (element !== undefined) return element;
  const range = elements.length === 0 ? "the collection is empty" : `valid are 1 to ${elements.length}`;
  throw new ComError(DISP_E_BADINDEX, `There is no element ${index}: ${range}.`);
}

export class VirtualMachineCollection extends IVMVirtualMachineCollectionImplementation {
  readonly #elements: () => readonly VirtualMachine[];

  constructor(elements: () => readonly VirtualMachine[]) {
    super();
    this.#elements = elements;
  }

  override get Count(): number {
    return this.#elements().length;
  }

  override Item(index: number): VirtualMachine {
    return elementAt(this.#elements(), index);
  }

  override snapshot(): readonly VirtualMachine[] {
    return [...this.#elements()];
  }
}

export class TaskCollection extends IVMTaskCollectionImplementation {
  readonly #elements: () => readonly Task[];

  constructor(elements: () => readonly Task[]) {
    super();
    this.#elements = elements;
  }

  override get Count(): number {
    return this.#elements().length;
  }

  override Item(index: number): Task {
    return elementAt(this.#elements(), index);
  }

  override snapshot(): readonly Task[] {
    return [...this.#elements()];
  }
}
