import { ComError } from "../com/com-error.js";
import type { PreferenceValue } from "../files/preference-value.js";
import type { Vmc } from "../files/vmc.js";
import { VM_E_VM_RUNNING } from "../generated/hresults.js";
import { vmVMState_TurnedOff, type VMUndoAction, type VMVMState } from "../generated/enumerations.js";
import { VMVirtualMachineImplementation } from "../generated/implementations.js";
import type { DriverSession } from "../machine/driver.js";
import type { VirtualServer } from "./virtual-server.js";

/** What a server knows of a machine's configuration when it takes it in. */
export interface MachineIdentity {
  readonly name: string;
  readonly file: string;
  readonly id: string;
  readonly undoable: boolean;
  readonly undoAction: VMUndoAction;
  readonly isSaved: boolean;
}

/**
 * What every part of a machine works with: its server, its state, its configuration. The members of
 * IVMVirtualMachine come in layers on top of it, a file for each area.
 */
export abstract class VirtualMachineCore extends VMVirtualMachineImplementation {
  readonly server: VirtualServer;

  constructor(server: VirtualServer) {
    super();
    this.server = server;
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
    const { configuration } = this;
    return configuration.has(keyPath) ? configuration.get(keyPath) : undefined;
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

  /** Changes the configuration; it is on disk when this returns, or nothing has changed. */
  changeConfiguration(change: (configuration: Vmc) => void): void {
    this.server.configurations.change(this.configurationFile, change);
    this.configurationChanged(this.configuration);
  }

  changeSetting(keyPath: string, value: PreferenceValue): void {
    this.changeConfiguration((configuration) => configuration.set(keyPath, value));
  }

  /** Called after every change, for whoever keeps something of the configuration at hand. */
  protected abstract configurationChanged(configuration: Vmc): void;
}
