import type { ComError } from "../../com/com-error.js";
import type { VMVMState } from "../../generated/enumerations.js";
import type { Completion, DriverOperation, HostCause } from "../../machine/driver.js";

/** A state that a machine has come to, and why, where it makes a difference. */
export type Change = readonly [state: VMVMState, cause: HostCause | undefined];

/** An operation that has not been answered, and what has been heard of its machine since it began. */
export class Operation {
  readonly name: DriverOperation;
  readonly completion: Completion;
  /** The state that it leads to. */
  readonly goal: VMVMState;
  /** What it failed with, once that is known. */
  error: ComError | undefined;
  /** The connection was lost: where the machine is will be said by the host. */
  isLost = false;
  /** The call has succeeded: the goal has been heard of, or is going to be. */
  hasSucceeded = false;
  /** The machine was restored as it was saved, paused, and nothing has happened since. */
  isRestoredPaused = false;
  #isReached: boolean;
  /** The first is where the machine was known to be when it began. */
  readonly #heard: Change[];
  /** Those from there on are later than the goal. */
  #behindGoal = 1;
  /** What the host said after a failure: it is to be heard from there on, or the last that was heard then. */
  #said: { readonly state: VMVMState; readonly from: number } | undefined;

  /**
   * @param known where the machine is known to be
   * @param isSettled whether no call is under way that is going to change that
   */
  constructor(name: DriverOperation, completion: Completion, goal: VMVMState, known: VMVMState, isSettled: boolean) {
    this.name = name;
    this.completion = completion;
    this.goal = goal;
    this.#heard = [[known, undefined]];
    this.#isReached = isSettled && known === goal;
  }

  /** Takes note of a change that the host has told of. */
  hear(state: VMVMState, cause: HostCause | undefined): void {
    this.#heard.push([state, cause]);
    if (state !== this.goal) return;
    this.#isReached = true;
    this.#behindGoal = this.#heard.length;
  }

  /** The host has answered where the machine is. @param from `position` when it was asked */
  hostSaid(state: VMVMState, from: number): void {
    this.#said = { state, from };
  }

  /** How far the host's account has been heard. */
  get position(): number {
    return this.#heard.length - 1;
  }

  /** Whether its goal has been heard of, so that what comes now is later. */
  get isComplete(): boolean {
    return this.hasSucceeded && this.#isReached;
  }

  /** Whether all has been heard that led up to what the host said. */
  get isExplained(): boolean {
    const said = this.#said;
    return said !== undefined && this.#heard.slice(said.from).some(([state]) => state === said.state);
  }

  /** What others have done behind the goal. */
  get later(): readonly Change[] {
    return this.#heard.slice(this.#behindGoal);
  }
}
