/**
 * The port behind which machines really run: the simulated driver, libvirt, or one of your own.
 *
 * A driver does what the machine tells it and reports what the guest does by itself. It never decides
 * about states: those are the transition table's.
 */
import type { Apartment } from "../apartment/apartment.js";
import type { ComError } from "../com/com-error.js";
import type { VMVMState } from "../../typings/enumerations.js";
import type {
  DisplayDevice,
  GuestReport,
  GuestSystem,
  KeyboardDevice,
  MachineCounters,
  MouseDevice,
} from "./devices.js";
import type { GuestDisk } from "./guest-disk.js";

/** What a machine asks of its driver. */
export type DriverOperation =
  | "powerOn"
  | "restore"
  | "save"
  | "reset"
  | "pause"
  | "resume"
  | "powerOff"
  | "guestShutdown"
  | "discardSavedState"
  | "mergeUndoDrives"
  | "discardUndoDrives";

/**
 * How a driver answers an operation: any number of `progress`, then one of the others, from the
 * host thread, at once or later. Further answers, and answers to a cancelled operation, are ignored.
 */
export interface Completion {
  /** 0 to 100 */
  progress(percent: number): void;
  done(): void;
  /**
   * The task of the operation fails with this error's HRESULT.
   * @param found the state that the machine is in now, of those that it rests in, where that is the host's to say; the
   *   machine ends in it, whatever the operation's row would have
   */
  fail(error: ComError, found?: VMVMState): void;
  /**
   * The host is out of reach: the task fails now, but the machine waits for `done` or `fail`, as nobody knows where it is.
   */
  lost?(error: ComError): void;
}

/**
 * Undoes what an operation has begun, as far as it can; the machine goes on without an answer, unless the driver says
 * that it is going to answer: where it took effect all the same, with `done`.
 */
export type CancelOperation = (() => void) | (() => "answers");

/** Why a machine on a host of its own has changed its state, where it makes a difference. */
export type HostCause = "guestPowerOff" | "crash";

/** What a guest or a host does without being asked. Call from the host thread. */
export interface DriverEvents {
  /** The guest's Additions have given a sign of life. */
  heartbeat(): void;
  /** No sign of life came for so long that the guest must have stopped. */
  heartbeatStopped(): void;
  /** The guest's processor has triple-faulted; the machine resets. */
  tripleFault(): void;
  /** The guest has switched the machine's power off by software. */
  guestPowerOff(): void;
  /** The guest has reset the machine; it is running again. */
  guestReset(): void;
  /**
   * The machine is off: its emulator crashed, or someone else turned it off. While an operation is under
   * way this is not an event: the operation fails.
   */
  hostPowerOff(): void;
  /** The host's disk with the machine's images has little space left ("low") or none ("out"). */
  diskSpace(level: "low" | "out"): void;
  /** The Additions tell who runs in the machine, or that they are gone; the machine keeps it for when it is off. */
  guestReported?(report: GuestReport): void;
  /**
   * The machine is in this state, of those that it rests in, whoever brought it there. Announced once, by the documented
   * sequence; nothing is, if the machine is known to be there. What comes while a request is under way has its turn then.
   */
  hostChanged?(state: VMVMState, cause?: HostCause): void;
  /** As guestReset, but it has its turn when the request under way has ended. */
  hostReset?(): void;
  /** The host has no such machine any more. It leaves the server when it is known to be off. */
  hostRemoved?(): void;
}

/** What a driver knows of a machine. */
export interface MachineDescription {
  readonly name: string;
  /** The machine's ConfigID, which does not change when it is renamed. */
  readonly id: string;
}

/** Bytes. */
export interface NetworkTraffic {
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** What the machine has, for its driver to use. Read anew whenever it is needed: it changes while the machine is off. */
export interface MachineHardware {
  /** The hard disks of a machine that is on, to be read and written until it is turned off or saved. */
  disks(): readonly GuestDisk[];
  /** Whether the guest's clock is to follow the host's. */
  hostTimeSync(): boolean;
  /** What the guest told when the machine was last on; undefined if it never told anything. */
  lastReport(): GuestReport | undefined;
  /** What has gone through the network adapters, counted from some moment on. */
  networkTraffic(): NetworkTraffic;
}

/** A driver's side of one machine. */
export interface DriverSession {
  /**
   * Begins an operation. At most one is under way for a machine. An operation that is not cancelable
   * returns nothing; its answer is waited for.
   */
  begin(operation: DriverOperation, completion: Completion): CancelOperation | undefined;
  /** The machine has left the server; nothing more will be asked. */
  dispose?(): void;
  /** Whether the machine is known to be off: then nothing that a sink answers can keep it on. */
  readonly isOff?: boolean;

  /**
   * What is to be kept of a machine that is being saved, so that it can go on in another process: asked for once
   * "save" is done. A driver that keeps it itself has no such member, and none of the next.
   */
  state?(): Uint8Array;
  /**
   * Gives back what `state` returned, before "restore" begins.
   * @throws ComError VM_E_PREF_SAVED_STATE_BAD_VERSION if it cannot be used; nothing has changed then
   */
  restoreState?(state: Uint8Array): void;
  /** What `state` returned could not be kept: the machine is not off, but goes on as it was before "save". */
  abandonSave?(): void;

  // Devices: undefined for what the driver has not got, and while the machine has none, as it is off.
  readonly guest?: GuestSystem | undefined;
  readonly display?: DisplayDevice | undefined;
  readonly keyboard?: KeyboardDevice | undefined;
  readonly mouse?: MouseDevice | undefined;
  readonly counters?: MachineCounters | undefined;
}

/** What runs the machines of a server: the side of it that there is once. */
export interface MachineDriver {
  /** For people: "simulated", "libvirt". */
  readonly name: string;
  /**
   * Whether the machines live on a host of their own, which opens their disks, keeps their saved states, and goes on with
   * them when the server ends.
   */
  readonly isHost?: boolean;
  /** @throws ComError RPC_E_SERVER_UNAVAILABLE while the host is out of reach */
  assertReachable?(): void;
  /** Called once for a machine, before its first operation. */
  attach(
    machine: MachineDescription,
    events: DriverEvents,
    apartment: Apartment,
    hardware?: MachineHardware,
  ): DriverSession;
}
