/** A farm of virtual machines: what provision.vbs did, as a class that knows no command line and writes to whom it is told. */
import {
  advise,
  ComError,
  vmDriveBusType_IDE,
  vmTaskResult_Success,
  vmVMState_Running,
  vmVMState_TurnedOff,
  vmVMState_TurningOn,
  type IVMVirtualMachine,
  type IVMVirtualNetwork,
  type IVMVirtualServer,
  type VMVMState,
} from "vmcom";

const FOLDER = "C:\\Farm";
const NETWORK = "Farm";
const DISK_MEGABYTES = 2048;
const TASK_TIMEOUT = 60_000;

export class Farm implements Disposable {
  /** Each machine's last state, as the events told. */
  readonly states = new Map<string, VMVMState>();
  created = 0;
  failed = 0;
  eventCount = 0;
  readonly #server: IVMVirtualServer;
  readonly #say: (line: string) => void;
  #connection: Disposable | undefined;

  constructor(server: IVMVirtualServer, say: (line: string) => void) {
    this.#server = server;
    this.#say = say;
  }

  /** One line for each machine that there is. */
  inventory(title: string): void {
    const machines = [...this.#server.VirtualMachines];
    this.#say(`${title}: ${machines.length} machines`);
    for (const { Name, State, Memory } of machines) {
      this.#say(`  ${Name.slice(0, 10).padEnd(10)}${stateText(State).padEnd(12)}${Memory} MB`);
    }
    this.#say(`  ${"total".padEnd(22)}${machines.reduce((total, { Memory }) => total + Memory, 0)} MB`);
  }

  /** Makes machines, as far as they are not there, on a network of their own. */
  provision(count: number): void {
    const network = this.#network();
    this.#connection ??= advise(this.#server, {
      OnVMStateChange: (name, state) => {
        this.eventCount++;
        this.states.set(name, state);
      },
    });
    for (let number = 1; number <= count; number++) {
      const name = `FARM${String(number).padStart(2, "0")}`;
      if (this.#server.FindVirtualMachine(name) !== null) {
        this.#say(`Exists  ${name}`);
        this.created++;
      } else if (this.#make(name, 64 * number, `Number ${this.created + 1} of ${count}`, network)) this.created++;
      else this.failed++;
    }
  }

  #network(): IVMVirtualNetwork {
    const found = this.#server.FindVirtualNetwork(NETWORK);
    if (found !== null) return found;
    const network = this.#server.CreateVirtualNetwork(NETWORK, FOLDER);
    network.Notes = "Made by provision.vbs";
    this.#say(`Network ${NETWORK}`);
    return network;
  }

  /** Where a step fails the script went on with the next one; here the first failure is the last step. */
  #make(name: string, megabytes: number, notes: string, network: IVMVirtualNetwork): boolean {
    const disk = `${name.toLowerCase()}.vhd`;
    const path = `${FOLDER}\\${name}\\${disk}`;
    try {
      const machine = this.#server.CreateVirtualMachine(name, `${FOLDER}\\${name}`);
      machine.Memory = megabytes;
      machine.Notes = notes;
      this.#server.CreateDynamicVirtualHardDisk(path, DISK_MEGABYTES).WaitForCompletion(TASK_TIMEOUT);
      machine.AddHardDiskConnection(path, vmDriveBusType_IDE, 0, 0);
      machine.NetworkAdapters.Item(1).AttachToVirtualNetwork(network);
      this.#say(`Machine ${name}, ${machine.Memory} MB, disk ${disk}`);
      return true;
    } catch (error) {
      if (!(error instanceof ComError)) throw error;
      this.#say(`FAILED  ${name}: 0x${error.hresult.toString(16).toUpperCase()} ${error.message}`);
      return false;
    }
  }

  /** Starts what is turned off, one machine after the other. */
  start(): void {
    for (const machine of this.#machines()) {
      if (machine.State !== vmVMState_TurnedOff) continue;
      const task = machine.Startup();
      task.WaitForCompletion(TASK_TIMEOUT);
      this.#say(`Started ${machine.Name}: ${task.Result === vmTaskResult_Success ? "True" : "False"}`);
    }
  }

  /** What has been watched, line by line. */
  showStates(): void {
    for (const [name, state] of this.states) this.#say(`Watched ${name.padEnd(10)}${stateText(state)}`);
  }

  /** The lines of the report. */
  report(): string[] {
    return ["Machines of the farm", ...[...this.states].map(([name, state]) => `${name}\t${stateText(state)}`)];
  }

  /** Turns the farm off and takes it away again. */
  cleanUp(): void {
    for (const machine of this.#machines().reverse()) {
      if (machine.State === vmVMState_Running) machine.TurnOff().WaitForCompletion(TASK_TIMEOUT);
      this.#server.DeleteVirtualMachine(machine);
    }
  }

  #machines(): IVMVirtualMachine[] {
    return [...this.#server.VirtualMachines].filter(({ Name }) => Name.startsWith("FARM"));
  }

  /** Hears no more events. */
  [Symbol.dispose](): void {
    this.#connection?.[Symbol.dispose]();
    this.#connection = undefined;
  }
}

export function stateText(state: VMVMState): string {
  switch (state) {
    case vmVMState_TurnedOff:
      return "turned off";
    case vmVMState_TurningOn:
      return "turning on";
    case vmVMState_Running:
      return "running";
    default:
      return `state ${state}`;
  }
}
