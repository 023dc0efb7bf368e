import { ComError } from "../com/com-error.js";
import type { ConnectionPoint } from "../com/connection-point.js";
import type { PreferenceValue } from "../files/preference-value.js";
import type { PreferenceChanges } from "../files/preferences-document.js";
import type { Vmc } from "../files/vmc.js";
import { VM_E_VM_RUNNING } from "../generated/hresults.js";
import { vmVMState_TurnedOff, type VMUndoAction, type VMVMState } from "../generated/enumerations.js";
import { IVMVirtualMachineEventsTable } from "../generated/dispatch-tables.js";
import { VMVirtualMachineImplementation } from "../generated/implementations.js";
import type { DriverSession } from "../machine/driver.js";
import { eventIndex } from "./event-index.js";
import type { MachineDrives } from "./machine-drives.js";
import type { Devices } from "./virtual-machine-guest.js";
import type { Ports } from "./virtual-machine-ports.js";
import type { Startup } from "./virtual-machine-settings.js";
import type { VirtualServer } from "./virtual-server.js";

const ON_CONFIGURATION_CHANGED = eventIndex(IVMVirtualMachineEventsTable, "OnConfigurationChanged");

/** What a server knows of a machine's configuration when it takes it in. */
export interface MachineIdentity {
  readonly name: string;
  readonly file: string;
  readonly id: string;
  /** Undefined of a machine whose configuration is read only when it is asked for. */
  readonly undoable: boolean | undefined;
  readonly undoAction: VMUndoAction | undefined;
  readonly isSaved: boolean;
  /** Whether the machine was on when the server ended. */
  readonly wasRunning: boolean;
  /** After how many seconds the machine starts by itself; undefined if it does not. */
  readonly startsIn: number | undefined;
}

/**
 * What every part of a machine works with: its server, its state, its configuration. The members of
 * IVMVirtualMachine come in layers on top of it, a file for each area.
 */
/**
 * What the layers of a machine make when it is used, a member for each. All in one object, which an idle machine has
 * not got: there are many of those.
 */
export interface MachineParts {
  startup: Startup | undefined;
  /** "empty" is what is known of a machine with no disk or medium in any drive, so that it starts without a look. */
  drives: MachineDrives | "empty" | undefined;
  ports: Ports | undefined;
  devices: Devices | undefined;
}

export abstract class VirtualMachineCore extends VMVirtualMachineImplementation {
  readonly server: VirtualServer;

  #made: MachineParts | undefined;

  constructor(server: VirtualServer) {
    super();
    this.server = server;
  }

  /** What the layers have made so far. */
  protected get made(): MachineParts | undefined {
    return this.#made;
  }

  /** For the layers to put what they make. */
  protected get parts(): MachineParts {
    return (this.#made ??= { startup: undefined, drives: undefined, ports: undefined, devices: undefined });
  }

  /** The state as callers read it, without the courtesy to those who poll. */
  abstract get state(): VMVMState;

  /** The path of the configuration, also of a machine that has been removed. */
  abstract get configurationFile(): string;

  /** The name, also of a machine that has been removed. */
  abstract get displayName(): string;

  /** @throws ComError VM_E_VM_UNKNOWN if the machine has left its server */
  abstract assertKnown(): void;

  /** The driver's side, once the machine has been started in this process. */
  abstract get driverSession(): DriverSession | undefined;

  /** Whether the machine is neither off nor saved. */
  get isOn(): boolean {
    return this.server.isOn(this.state);
  }

  /** @throws ComError VM_E_VM_UNKNOWN; VM_E_VM_RUNNING if the machine is running or saved */
  assertStopped(): void {
    this.assertKnown();
    if (this.state === vmVMState_TurnedOff) return;
    throw new ComError(VM_E_VM_RUNNING, "This cannot be changed while the virtual machine is running or saved.");
  }

  /** The configuration as it is on disk. @throws ComError if it can no longer be read */
  get configuration(): Vmc {
    return this.server.configurations.read(this.configurationFile);
  }

  /** A value of the configuration, undefined if it has none. */
  setting(keyPath: string): PreferenceValue | undefined {
    return this.configuration.value(keyPath);
  }

  /** A text of the configuration; "" if it has none. */
  textSetting(keyPath: string): string {
    const value = this.setting(keyPath);
    return typeof value === "string" ? value : "";
  }

  /** A number of the configuration. */
  numberSetting(keyPath: string, otherwise: number): number {
    const value = this.setting(keyPath);
    return typeof value === "number" ? value : otherwise;
  }

  /** A flag of the configuration. */
  flagSetting(keyPath: string, otherwise: boolean): boolean {
    const value = this.setting(keyPath);
    return typeof value === "boolean" ? value : otherwise;
  }

  /**
   * Changes the configuration; it is on disk when this returns, or nothing has changed. Raises
   * OnConfigurationChanged for every key that has another value then.
   */
  changeConfiguration(change: (configuration: Vmc) => void): void {
    const isHeard = (this.eventPoint?.connections.length ?? 0) > 0;
    let changes: PreferenceChanges | undefined;
    this.server.configurations.change(this.configurationFile, (configuration) => {
      configuration.keepId();
      this.configurationChanging(configuration);
      if (isHeard) changes = configuration.changesOf(() => change(configuration));
      else change(configuration);
    });
    this.configurationChanged(this.configuration);
    changes?.forEach((value, keyPath) => {
      this.server.apartment.raise(this.eventPoint, ON_CONFIGURATION_CHANGED, keyPath, value);
    });
  }

  changeSetting(keyPath: string, value: PreferenceValue): void {
    this.changeConfiguration((configuration) => configuration.set(keyPath, value));
  }

  /** The machine's connection point, once somebody has asked for it. */
  protected abstract get eventPoint(): ConnectionPoint | undefined;

  /** Called before every change, for whoever needs the configuration as it has been. */
  protected abstract configurationChanging(configuration: Vmc): void;

  /** Called after every change, for whoever keeps something of the configuration at hand. */
  protected abstract configurationChanged(configuration: Vmc): void;
}
