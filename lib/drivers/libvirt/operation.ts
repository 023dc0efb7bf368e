import type { ComError } from "../../com/com-error.js";
import type { VMVMState } from "../../generated/enumerations.js";
import type { Completion, DriverOperation, HostCause } from "../../machine/driver.js";

/** An operation that has not been answered. */
export interface Operation {
  readonly name: DriverOperation;
  readonly completion: Completion;
  /** The state that it is to lead to; undefined if to none that is known before. */
  readonly goal: VMVMState | undefined;
  /** What it failed with, once that is known; what the host says of the machine is awaited. */
  error: ComError | undefined;
  isLost: boolean;
}

/** A state that a machine was brought to by others, and why, where it makes a difference. */
export type Change = readonly [state: VMVMState, cause: HostCause | undefined];
