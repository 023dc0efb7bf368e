import { ComError } from "../com/com-error.js";
import { wrap } from "../com/com-object.js";
import { ignoringComErrors } from "../com/ignoring.js";
import { ConnectionPoint } from "../com/connection-point.js";
import { IVMVirtualMachineEventsTable } from "../generated/dispatch-tables.js";
import {
  E_FAIL,
  E_INVALIDARG,
  E_NOTIMPL,
  VM_E_CONFIG_NAME_TOO_LONG,
  VM_E_PREF_VM_ACTIVE,
  VM_E_VM_NO_SAVED_STATE,
} from "../generated/hresults.js";
import {
  vmEvent_VirtualMachineLaunched,
  vmEvent_VirtualMachineNoHeartbeat,
  vmEvent_VirtualMachineProcessorError,
  vmEvent_VirtualMachineReset,
  vmEvent_VirtualMachineStateRestored,
  vmEvent_VirtualMachineStateSaved,
  vmEvent_VirtualMachineTurnedOff,
  vmEvent_VirtualMachineTurnedOffByGuest,
  vmUndoAction_Commit,
  vmUndoAction_Discard,
  vmVMState_DeleteMachine,
  vmVMState_Saved,
  vmVMState_TurnedOff,
  type VMEventType,
  type VMUndoAction,
  type VMVMState,
} from "../generated/enumerations.js";
import type { Apartment } from "../apartment/apartment.js";
import type { Vmc } from "../files/vmc.js";
import type { GuestReport } from "../machine/devices.js";
import type { DriverSession, MachineDescription } from "../machine/driver.js";
import { Machine, type MachineHost } from "../machine/machine.js";
import type { MachineEvent, MachineRequest, StepCondition, Transition } from "../machine/transition-table.js";
import { eventIndex } from "./event-index.js";
import type { Cancellation, Task } from "./task.js";
import { GuestOS } from "./guest-os.js";
import { undoActionOf } from "./machine-files.js";
import { MachineEvents, unbound } from "./machine-events.js";
import { MachineSession, filesOfHost } from "./machine-session.js";
import { dropStateOf, loadStateOf, removeStateFile, savedStatePathOf, saveStateOf } from "./saved-state-file.js";
import type { MachineIdentity } from "./virtual-machine-core.js";
import { VirtualMachineGuest } from "./virtual-machine-guest.js";
import type { VirtualServer } from "./virtual-server.js";

/** The longest name of a machine, in characters. */
const LONGEST_NAME = 256;

/** Rows after which a machine runs that was off or saved. */
const STARTED: ReadonlySet<string> = new Set(["start", "restore", "host-startup", "host-restore"]);
/** Rows by which a machine is turned off as somebody wishes; what UndoAction is for. */
const ENDED: ReadonlySet<string> = new Set(["turn-off", "shut-down", "guest-power-off"]);

const UNDOABLE = "settings/undo_drives/enabled";
const UNDO_ACTION = "settings/undo_drives/default_action";

/** What the server logs when a transition has ended well. */
const LOGGED: Readonly<Record<string, VMEventType>> = {
  start: vmEvent_VirtualMachineLaunched,
  restore: vmEvent_VirtualMachineStateRestored,
  save: vmEvent_VirtualMachineStateSaved,
  "turn-off": vmEvent_VirtualMachineTurnedOff,
  "host-power-off": vmEvent_VirtualMachineTurnedOff,
  "shut-down": vmEvent_VirtualMachineTurnedOffByGuest,
  "guest-power-off": vmEvent_VirtualMachineTurnedOffByGuest,
  reset: vmEvent_VirtualMachineReset,
  "guest-reset": vmEvent_VirtualMachineReset,
  "host-reset-paused": vmEvent_VirtualMachineReset,
  "host-startup": vmEvent_VirtualMachineLaunched,
  "host-startup-paused": vmEvent_VirtualMachineLaunched,
  "host-restore": vmEvent_VirtualMachineStateRestored,
  "host-restore-paused": vmEvent_VirtualMachineStateRestored,
  "host-save": vmEvent_VirtualMachineStateSaved,
  "host-guest-power-off": vmEvent_VirtualMachineTurnedOffByGuest,
  "host-crash": vmEvent_VirtualMachineTurnedOff,
};

/**
 * A virtual machine. Its life is the transition table's; here requests become tasks, and steps
 * become the events of both interfaces.
 */
export class VirtualMachine extends VirtualMachineGuest implements MachineHost {
  readonly #machine: Machine;
  #name: string;
  #file: string;
  readonly #id: string;
  #point: ConnectionPoint | undefined;
  #session: MachineSession | undefined;
  #heartbeating = false;
  /** Undefined until it has been read, for a machine of a host. */
  #undoable: boolean | undefined;
  #undoAction: VMUndoAction | undefined;

  constructor(server: VirtualServer, identity: MachineIdentity) {
    super(server);
    this.#name = identity.name;
    this.#file = identity.file;
    this.#id = identity.id;
    this.#undoable = identity.undoable;
    this.#undoAction = identity.undoAction;
    this.#machine = new Machine(this, identity.isSaved ? vmVMState_Saved : vmVMState_TurnedOff);
  }

  // --- IVMVirtualMachine: identity

  override get Name(): string {
    this.assertKnown();
    return this.#name;
  }

  override set Name(name: string | null) {
    this.assertKnown();
    if (name === null || name === "") throw new ComError(E_INVALIDARG, "A virtual machine needs a name.");
    if (name.length > LONGEST_NAME) throw new ComError(VM_E_CONFIG_NAME_TOO_LONG);
    if (name === this.#name) return;
    this.#file = this.server.rename(this, name);
    this.#name = name;
  }

  override get File(): string {
    this.assertKnown();
    return this.#file;
  }

  override get ConfigID(): string {
    this.assertKnown();
    return this.#id;
  }

  override get GuestOS(): GuestOS {
    this.assertKnown();
    return (this.devices.guestOS ??= new GuestOS(this));
  }

  // --- IVMVirtualMachine: lifecycle

  override get State(): VMVMState {
    this.assertKnown();
    if (this.#machine.isBusy) this.apartment.noteIdlePoll();
    return this.#machine.state;
  }

  override Startup(): Task {
    return this.#request("Startup", "Starting", () => {
      // A host says itself what does not fit it.
      if (this.server.driver.isHost !== true) this.assertFitsHost();
      else if (this.Undoable) throw new ComError(E_NOTIMPL, "A host makes no undo disks: set Undoable to False.");
      this.server.admit(this);
    });
  }

  override TurnOff(): Task {
    return this.#request("TurnOff", "Turning off");
  }

  override Reset(): Task {
    return this.#request("Reset", "Resetting");
  }

  override Save(): Task {
    return this.#request("Save", "Saving the state of", () => {
      if (this.#undoAction !== vmUndoAction_Discard) return;
      throw new ComError(
        E_FAIL,
        "UndoAction is vmUndoAction_Discard: a saved state that outlives its undo disks would be corrupt.",
      );
    });
  }

  override Pause(): void {
    this.#requireExecute();
    this.#machine.requestNow("Pause");
  }

  override Resume(): void {
    this.#requireExecute();
    this.#machine.requestNow("Resume");
  }

  override DiscardSavedState(): void {
    this.#machine.requestNow("DiscardSavedState");
  }

  override get SavedStateFilePath(): string {
    this.assertKnown();
    if (this.#machine.state !== vmVMState_Saved) {
      throw new ComError(VM_E_VM_NO_SAVED_STATE, "The virtual machine has no saved state file.");
    }
    return savedStatePathOf(this);
  }

  override get Undoable(): boolean {
    this.assertKnown();
    return (this.#undoable ??= this.configuration.isUndoable);
  }

  override set Undoable(undoable: boolean) {
    this.assertKnown();
    if (this.#machine.state !== vmVMState_TurnedOff) throw new ComError(VM_E_PREF_VM_ACTIVE);
    if (undoable === this.Undoable) return;
    if (!undoable) this.deleteUndoDisks();
    this.changeSetting(UNDOABLE, undoable);
  }

  override get UndoAction(): VMUndoAction {
    this.assertKnown();
    return (this.#undoAction ??= undoActionOf(this.configuration));
  }

  override set UndoAction(action: VMUndoAction) {
    this.assertKnown();
    if (action < vmUndoAction_Discard || action > vmUndoAction_Commit) {
      throw new ComError(E_INVALIDARG, `${action} is not a VMUndoAction.`);
    }
    this.changeSetting(UNDO_ACTION, action);
  }

  override MergeUndoDisks(): Task {
    return this.#request("MergeUndoDisks", "Merging the undo disks of");
  }

  override DiscardUndoDisks(): void {
    this.#machine.requestNow("DiscardUndoDisks");
  }

  // --- for the rest of the model

  override get state(): VMVMState {
    return this.#machine.state;
  }

  override get configurationFile(): string {
    return this.#file;
  }

  override get displayName(): string {
    return this.#name;
  }

  /** ConfigID, also of a machine that has been removed. */
  get configId(): string {
    return this.#id;
  }

  override get driverSession(): DriverSession | undefined {
    // On a host machines may be on that nobody has started here.
    if (this.#session === undefined && this.isOn && this.server.driver.isHost === true) return this.opened.driver;
    return this.#session?.driver;
  }

  protected override get eventPoint(): ConnectionPoint | undefined {
    return this.#point;
  }

  protected override configurationChanged(configuration: Vmc): void {
    this.server.securityChanged(this);
    this.#undoable = configuration.isUndoable;
    this.#undoAction = undoActionOf(configuration);
  }

  override assertKnown(): void {
    this.#machine.assertKnown();
  }

  /** Whether a request is under way. */
  get isBusy(): boolean {
    return this.#machine.isBusy;
  }

  get hasBeenStarted(): boolean {
    return this.#session !== undefined;
  }

  get isHeartbeating(): boolean {
    return this.#heartbeating;
  }

  shutdownGuest(): Task {
    const machine = this.#machine;
    return this.#request("Shutdown", "Shutting down the guest of", undefined, {
      get isCancelable() {
        return machine.isCancelable;
      },
      cancel: () => machine.cancel(),
      // Only a guest with Additions tells how its shutdown went.
      assertKnown: () => void this.GuestOS.AdditionsVersion,
    });
  }

  /** @throws ComError VM_E_VM_RUNNING if the machine is not stopped */
  assertRemovable(): void {
    this.#machine.request("Remove");
  }

  /** Removes what belongs to the machine beside its configuration: undo disks and the saved state. */
  deleteData(): void {
    const savedState = this.configuration.savedStatePath;
    this.deleteUndoDisks();
    if (savedState !== "") removeStateFile(this, savedState);
  }

  /** Leaves the server. */
  retire(): void {
    this.releaseDisks();
    this.#machine.retire();
    this.#session?.dispose();
  }

  /** A configuration that this server once had; what holds it gets VM_E_VM_UNKNOWN. */
  get isRemoved(): boolean {
    return this.#machine.isRetired;
  }

  disconnectSinks(): void {
    this.#point?.disconnect();
  }

  override outgoing(): ConnectionPoint {
    if (this.#point === undefined) {
      const { onSinkError } = this.server;
      this.#point = new ConnectionPoint({ container: wrap(this), onSinkError }, IVMVirtualMachineEventsTable);
    }
    return this.#point;
  }

  #request(request: MachineRequest, verb: string, guard?: () => void, cancellation?: Cancellation): Task {
    const machine = this.#machine;
    this.#requireExecute();
    const task = this.server.newTask(`${verb} virtual machine '${this.#name}'.`, cancellation ?? machine);
    machine.request(request, task, () => {
      guard?.();
      this.server.list(task);
    });
    return task;
  }

  #requireExecute(): void {
    this.assertKnown();
    // There the rights are those of the connection.
    if (this.server.driver.isHost !== true) this.server.requireAccess("execute", this);
  }

  // --- MachineHost

  get apartment(): Apartment {
    return this.server.apartment;
  }

  session(): DriverSession {
    return this.opened;
  }

  assertReachable(): void {
    this.server.driver.assertReachable?.();
  }

  /** The host has no such machine any more. */
  removed(): void {
    this.server.expel(this);
  }

  /** The machine is found on a host in this state, when the server comes to know of it. */
  beginIn(state: VMVMState): void {
    this.#machine.restoreState(state);
    this.server.settled(this, state);
  }

  /** The host calls it by another name. */
  renamed(name: string, file: string): void {
    this.#name = name;
    this.#file = file;
  }

  /** What a driver tells, for one that has not been asked anything yet. */
  get opened(): MachineSession {
    return (this.#session ??= this.#openSession());
  }

  #openSession(): MachineSession {
    const { server, apartment } = this;
    const events = new MachineEvents(this);
    if (server.driver.isHost === true) {
      return new MachineSession(server.driver.attach(this.#description(), events, apartment), filesOfHost(apartment));
    }
    const driver = server.driver.attach(this.#description(), unbound(events), apartment, this.hardware());
    return new MachineSession(driver, {
      apartment,
      prepareDisks: () => this.prepareDisks(),
      writeSavedState: (state) => this.#writeSavedState(state),
      readSavedState: () => this.#readSavedState(),
      dropSavedState: () => dropStateOf(this),
      mergeUndoDisks: () => this.mergeUndoDisks(),
      discardUndoDisks: () => this.discardUndoDisks(),
    });
  }

  /** The name is read anew whenever it is asked for: a machine may be renamed. */
  #description(): MachineDescription {
    const nameOf = (): string => this.#name;
    return {
      id: this.#id,
      get name() {
        return nameOf();
      },
    };
  }

  #writeSavedState(driver: Uint8Array): void {
    saveStateOf(this, {
      machine: this.#id,
      savedAt: this.apartment.date(),
      activation: this.activationBytes(),
      driver,
    });
  }

  #readSavedState(): Uint8Array {
    const state = loadStateOf(this, this.#id);
    this.restoreActivation(state.activation);
    return state.driver;
  }

  holds(condition: StepCondition): boolean {
    switch (condition) {
      case "commitUndoDrives":
        // Quitting leaves undo disks as they are.
        return this.#undoable === true && this.#undoAction === vmUndoAction_Commit && !this.server.isShuttingDown;
    }
  }

  announce(state: VMVMState, delivered: () => void): void {
    if (state === vmVMState_DeleteMachine) this.sessionEnded();
    this.server.announce(this.#point, this.#name, state, delivered);
  }

  fire(event: MachineEvent, delivered: (allowed: boolean) => void): void {
    if (event === "OnTripleFault") this.server.log(vmEvent_VirtualMachineProcessorError, this);
    if (event !== "OnHeartbeatStopped") {
      this.apartment.raise(
        this.#point,
        eventIndex(IVMVirtualMachineEventsTable, event),
        undefined,
        undefined,
        delivered,
      );
      return;
    }
    this.#heartbeating = false;
    this.server.announceHeartbeatStopped(this.#point, this.#name, () => delivered(true));
    this.server.log(vmEvent_VirtualMachineNoHeartbeat, this);
  }

  settled(row: Transition, error: ComError | undefined): void {
    ignoringComErrors(() => this.#settleDisks(row));
    this.#heartbeating = row.end === undefined ? this.#heartbeating : this.server.isOn(this.#machine.state);
    this.server.settled(this, this.#machine.state);
    const category = LOGGED[row.id];
    if (category !== undefined && error === undefined) this.server.log(category, this);
    if (STARTED.has(row.id) && error === undefined) this.#started();
  }

  #started(): void {
    if (this.server.driver.isHost !== true) this.machineStarted();
    this.server.started(this);
  }

  #settleDisks(row: Transition): void {
    const { state } = this.#machine;
    if (state === vmVMState_Saved) this.suspendDisks();
    if (state !== vmVMState_TurnedOff) return;
    this.releaseDisks();
    // Quitting leaves undo disks as they are.
    const isUndone = ENDED.has(row.id) && this.#undoable === true && !this.server.isShuttingDown;
    if (isUndone && this.#undoAction === vmUndoAction_Discard) this.discardUndoDisks();
  }

  // --- for the driver's events

  /** What the driver reports. */
  get walk(): Machine {
    return this.#machine;
  }

  heartbeat(): void {
    this.#heartbeating = true;
  }

  told(report: GuestReport): void {
    this.guestReported(report);
  }
}
