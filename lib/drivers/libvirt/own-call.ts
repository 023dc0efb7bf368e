import type { VMVMState } from "../../generated/enumerations.js";

/**
 * A call of ours that changes a domain's state. libvirt tells of the change beside the answer, before it or after it;
 * the events between are the call's own steps, or older than it.
 */
export interface OwnCall {
  /** Where it leads to. */
  readonly goal: VMVMState;
  /** It has succeeded. */
  answered: boolean;
  /** The event that leads to the goal has come. */
  seen: boolean;
}

/** A domain's calls under way, in their order. libvirt tells what happened to one domain in the order in which it did. */
export class OwnCalls {
  #made: OwnCall[] | undefined;

  /** A list that is made with the first call: most machines are only watched. */
  get #calls(): readonly OwnCall[] {
    return this.#made ?? [];
  }

  get isEmpty(): boolean {
    return this.#calls.length === 0;
  }

  /** Whether a call has not been answered. */
  get areUnderWay(): boolean {
    return this.#calls.some((call) => !call.answered);
  }

  /** Whether a change that is told now is older than the goal of a call of ours, so that the goal is what counts. */
  get isAwaited(): boolean {
    return this.#calls.some((call) => !call.seen);
  }

  begin(goal: VMVMState): OwnCall {
    const call = { goal, answered: false, seen: false };
    (this.#made ??= []).push(call);
    return call;
  }

  /** Takes note of a state that the domain has come to; whether it is the goal that was awaited next. */
  reached(state: VMVMState): boolean {
    const call = this.#calls.find(({ seen }) => !seen);
    if (call?.goal !== state) return false;
    call.seen = true;
    if (call.answered) this.end(call);
    return true;
  }

  /** A call has succeeded; whether its event is still to come. */
  succeeded(call: OwnCall): boolean {
    call.answered = true;
    if (call.seen) this.end(call);
    return !call.seen;
  }

  /** A call has failed, or its event does not come. */
  end(call: OwnCall): void {
    const index = this.#calls.indexOf(call);
    if (index >= 0) this.#made?.splice(index, 1);
  }

  clear(): void {
    this.#made = undefined;
  }
}
