import { ComError } from "../com/com-error.js";
import { E_INVALIDARG, E_POINTER } from "../generated/hresults.js";
import { IVMParallelPortCollectionImplementation, VMParallelPortImplementation } from "../generated/implementations.js";
import { elementAt } from "./collection.js";
import type { VirtualMachinePorts } from "./virtual-machine-ports.js";

const HOST_PORT = /^lpt[1-9]$/i;

/** A parallel port of a machine. What it is attached to is in the machine's configuration. */
export class ParallelPort extends VMParallelPortImplementation {
  readonly #machine: VirtualMachinePorts;
  readonly #id: number;

  constructor(machine: VirtualMachinePorts, id: number) {
    super();
    this.#machine = machine;
    this.#id = id;
  }

  override get _ID(): number {
    return this.#id;
  }

  /** "" while it is attached to nothing. */
  override get Name(): string {
    this.#machine.assertKnown();
    return this.#machine.textSetting(this.#key);
  }

  override set Name(name: string | null) {
    this.#machine.assertKnown();
    if (name === null) throw new ComError(E_POINTER, "There is no name of a port given.");
    if (name !== "" && !HOST_PORT.test(name)) {
      throw new ComError(E_INVALIDARG, `'${name.slice(0, 80)}' is not a parallel port of the host, such as LPT1.`);
    }
    this.#machine.changeSetting(this.#key, name.toUpperCase());
  }

  /** Files have one port, without an id; more than the documented one come with limits that allow them. */
  get #key(): string {
    return `hardware/super_io/parallel_port${this.#id === 0 ? "" : `[@id=${this.#id}]`}/port_name`;
  }
}

/** The parallel ports of a machine. */
export class ParallelPortCollection extends IVMParallelPortCollectionImplementation {
  readonly #machine: VirtualMachinePorts;

  constructor(machine: VirtualMachinePorts) {
    super();
    this.#machine = machine;
  }

  override get Count(): number {
    return this.snapshot().length;
  }

  override Item(index: number): ParallelPort {
    return elementAt(this.snapshot(), index);
  }

  override snapshot(): readonly ParallelPort[] {
    this.#machine.assertKnown();
    return this.#machine.parallelPorts();
  }
}
