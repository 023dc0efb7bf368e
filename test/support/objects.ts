/** Objects with as much behaviour as a test of their wrappers needs, and no server behind them. */
import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { ComError } from "../../lib/com/com-error.js";
import { wrap, type ComObject, type Implementation } from "../../lib/com/com-object.js";
import { ConnectionPoint, type SinkErrorContext } from "../../lib/com/connection-point.js";
import { succeedWithFalse } from "../../lib/com/success-code.js";
import { IVMVirtualMachineEventsTable } from "../../lib/generated/dispatch-tables.js";
import { vmVMState_TurnedOff, type VMVMState } from "../../lib/generated/enumerations.js";
import { DISP_E_BADINDEX } from "../../lib/generated/hresults.js";
import {
  IVMVirtualMachineCollectionImplementation,
  VMAccessRightsImplementation,
  VMTaskImplementation,
  VMVirtualMachineImplementation,
  VMVirtualServerImplementation,
} from "../../lib/generated/implementations.js";
import "../../lib/generated/late-bound.js";
import { VMAccessRights, VMTask, VMVirtualMachine, VMVirtualServer } from "../../lib/generated/wrappers.js";

/** A machine that has a name, and events that are raised by hand. */
export class FakeMachine extends VMVirtualMachineImplementation {
  readonly apartment = new Apartment(new VirtualClock({ autoAdvance: false }));
  readonly sinkErrors: { error: unknown; context: SinkErrorContext }[] = [];
  name: string | null;
  #point: ConnectionPoint | undefined;

  constructor(name: string | null) {
    super();
    this.name = name;
  }

  override get Name(): string {
    return this.name as string;
  }

  override set Name(name: string | null) {
    this.name = name;
  }

  override get State(): VMVMState {
    return vmVMState_TurnedOff;
  }

  override Startup(): FakeTask {
    return new FakeTask();
  }

  override outgoing(): ConnectionPoint {
    const onSinkError = (error: unknown, context: SinkErrorContext): void =>
      void this.sinkErrors.push({ error, context });
    return (this.#point ??= new ConnectionPoint({ container: wrap(this), onSinkError }, IVMVirtualMachineEventsTable));
  }

  /** Raises an event and delivers it; false if a sink returned false. */
  raise(name: string, first?: unknown, second?: unknown): boolean {
    const index = IVMVirtualMachineEventsTable.events.findIndex((event) => event.name === name);
    let outcome = true;
    this.apartment.raise(this.#point, index, first, second, (allowed) => (outcome = allowed));
    this.apartment.pumpEvents(0);
    return outcome;
  }
}

/** A task, which has no default member, no events, and remembers what it was told. */
export class FakeTask extends VMTaskImplementation {
  readonly timeouts: number[] = [];

  override get Description(): string {
    return "Starting virtual machine 'web'.";
  }

  override get IsComplete(): boolean {
    return false;
  }

  override WaitForCompletion(timeout: number): void {
    this.timeouts.push(timeout);
  }
}

export class FakeMachines extends IVMVirtualMachineCollectionImplementation {
  readonly elements: FakeMachine[];

  constructor(elements: FakeMachine[]) {
    super();
    this.elements = elements;
  }

  override get Count(): number {
    return this.elements.length;
  }

  override Item(index: number): FakeMachine {
    const element = this.elements[index - 1];
    if (element === undefined) throw new ComError(DISP_E_BADINDEX);
    return element;
  }

  override snapshot(): readonly FakeMachine[] {
    return [...this.elements];
  }
}

/** A server with machines; remembers what the conversions made of its arguments. */
export class FakeServer extends VMVirtualServerImplementation {
  readonly machines: FakeMachines;
  readonly seen: unknown[] = [];

  constructor(...names: string[]) {
    super();
    this.machines = new FakeMachines(names.map((name) => new FakeMachine(name)));
  }

  override get VirtualMachines(): FakeMachines {
    return this.machines;
  }

  override get VSScriptsEnabled(): boolean {
    return this.seen.at(-1) === true;
  }

  override set VSScriptsEnabled(enabled: boolean) {
    this.seen.push(enabled);
  }

  override set Locale(locale: number) {
    this.seen.push(locale);
  }

  override get SearchPaths(): string[] {
    return ["C:\\Virtual Machines"];
  }

  override set SearchPaths(paths: unknown) {
    this.seen.push(paths);
  }

  override FindVirtualMachine(name: string | null): FakeMachine | null {
    this.seen.push(name);
    const found = this.machines.elements.find((machine) => machine.name === name);
    if (found === undefined) succeedWithFalse();
    return found ?? null;
  }

  override DeleteVirtualMachine(machine: VMVirtualMachineImplementation | null): void {
    this.seen.push(machine);
  }

  override GetConfigurationValue(key: string | null): string {
    // A VARIANT may hold anything; the type says what the documentation allows.
    const value: unknown = key === "machines" ? this.machines.elements : this.seen.at(-1);
    return value as string;
  }

  override SetConfigurationValue(key: string | null, value: unknown): void {
    this.seen.push(key, value);
  }
}

/** An entry of an access control list: the one object with a BYTE and a structure among its parameters. */
export class FakeAccessRights extends VMAccessRightsImplementation {
  flags = 0;

  override get Flags(): number {
    return this.flags;
  }

  override set Flags(flags: number) {
    this.flags = flags;
  }

  override _GetAccessMask(mapping: { readonly GenericAll: number }): number {
    return mapping.GenericAll;
  }
}

/** The wrapper of an implementation, as the class that it must be of. */
function wrapped<T extends ComObject>(implementation: Implementation, type: new (...args: never[]) => T): T {
  const object = wrap(implementation);
  if (object instanceof type) return object;
  throw new TypeError(`not a ${type.name}`);
}

export function machineNamed(name: string): VMVirtualMachine {
  return machineOf(new FakeMachine(name));
}

export function machineOf(implementation: FakeMachine): VMVirtualMachine {
  return wrapped(implementation, VMVirtualMachine);
}

export function newTask(implementation = new FakeTask()): VMTask {
  return wrapped(implementation, VMTask);
}

export function newAccessRights(implementation = new FakeAccessRights()): VMAccessRights {
  return wrapped(implementation, VMAccessRights);
}

/** A server with machines of these names, and the implementation behind it. */
export function serverWith(...names: string[]): { server: VMVirtualServer; implementation: FakeServer } {
  const implementation = new FakeServer(...names);
  return { server: wrapped(implementation, VMVirtualServer), implementation };
}
