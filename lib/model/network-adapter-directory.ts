import { ignoringComErrors } from "../com/ignoring.js";
import type { AdapterPlace } from "./network-adapter-collection.js";
import { adapterIds, readAdapter, type NetworkAdapterSettings, type NetworkKey } from "./network-adapter-settings.js";
import type { VirtualMachinePorts } from "./virtual-machine-ports.js";

interface Entry extends AdapterPlace {
  readonly settings: NetworkAdapterSettings;
}

/**
 * Which adapters all machines of a server have: who is on a network, whose an address is. It reads all configurations
 * when it is first asked, and from then on only those that have changed; nobody pays for it before.
 */
export class NetworkAdapterDirectory {
  readonly #machines: () => readonly VirtualMachinePorts[];
  readonly #entries = new Map<VirtualMachinePorts, readonly Entry[]>();
  readonly #byNetwork: Index = new Map();
  readonly #byAddress: Index = new Map();
  #seen: readonly VirtualMachinePorts[] | undefined;

  /** @param machines the machines of the server; the same array for as long as they are the same machines */
  constructor(machines: () => readonly VirtualMachinePorts[]) {
    this.#machines = machines;
  }

  /**
   * The adapters on a network, or with "" those that are unplugged, in the order in which they came there. It is to be
   * copied by whoever changes something on the way.
   */
  on(network: NetworkKey): readonly AdapterPlace[] {
    this.#update();
    return this.#byNetwork.get(network) ?? [];
  }

  isTaken(address: string): boolean {
    this.#update();
    return this.#byAddress.has(address);
  }

  /** Whether no other adapter had an address before this one. */
  isFirstWith(address: string, machine: VirtualMachinePorts, id: number): boolean {
    this.#update();
    const first = this.#byAddress.get(address)?.[0];
    return first === undefined || (first.machine === machine && first.id === id);
  }

  /** The configuration of a machine is another one now. It is at hand now, and may not be so later. */
  noteChange(machine: VirtualMachinePorts): void {
    if (this.#entries.has(machine)) this.#enter(machine, settingsOf(machine));
  }

  #update(): void {
    const machines = this.#machines();
    if (machines === this.#seen) return;
    this.#seen = machines;
    const present = new Set(machines);
    for (const machine of this.#entries.keys()) {
      if (present.has(machine)) continue;
      this.#enter(machine, []);
      this.#entries.delete(machine);
    }
    for (const machine of machines) if (!this.#entries.has(machine)) this.#enter(machine, settingsOf(machine));
  }

  #enter(machine: VirtualMachinePorts, all: readonly NetworkAdapterSettings[]): void {
    const before = this.#entries.get(machine) ?? [];
    // An entry that says the same keeps its place: who came first stays first.
    const now = all.map(
      (settings) => before.find((entry) => isSame(entry.settings, settings)) ?? { machine, id: settings.id, settings },
    );
    for (const entry of before) {
      if (now.includes(entry)) continue;
      takeOut(this.#byNetwork, entry.settings.network, entry);
      takeOut(this.#byAddress, entry.settings.address, entry);
    }
    for (const entry of now) {
      if (before.includes(entry)) continue;
      putIn(this.#byNetwork, entry.settings.network, entry);
      putIn(this.#byAddress, entry.settings.address, entry);
    }
    this.#entries.set(machine, now);
  }
}

/** A machine whose configuration cannot be read has no adapters that could be found. */
function settingsOf(machine: VirtualMachinePorts): readonly NetworkAdapterSettings[] {
  const read = (): NetworkAdapterSettings[] => {
    const { configuration } = machine;
    return adapterIds(configuration).flatMap((id) => readAdapter(configuration, id) ?? []);
  };
  return ignoringComErrors(read) ?? [];
}

function isSame(one: NetworkAdapterSettings, other: NetworkAdapterSettings): boolean {
  return one.id === other.id && one.network === other.network && one.address === other.address;
}

type Index = Map<string, Entry[]>;

function putIn(index: Index, key: string, entry: Entry): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}

function takeOut(index: Index, key: string, entry: Entry): void {
  const entries = index.get(key) ?? [];
  entries.splice(entries.indexOf(entry), 1);
  if (entries.length === 0) index.delete(key);
}
