/**
 * One machine walking the transition table. It takes a step, lets every sink see it, waits for the
 * driver where the step says so, and only then takes the next.
 */
import type { Apartment } from "../apartment/apartment.js";
import { ComError, comErrorAt } from "../com/com-error.js";
import { E_ABORT, E_FAIL, VM_E_VM_UNKNOWN } from "../generated/hresults.js";
import { vmVMState_Invalid, vmVMState_Paused, type VMVMState } from "../generated/enumerations.js";
import type { CancelOperation, Completion, DriverOperation, DriverSession, HostCause } from "./driver.js";
import { foundRow, hostRequest } from "./host-transitions.js";
import { refusalFor } from "./refusal-table.js";
import {
  entryFor,
  transition,
  type MachineEvent,
  type MachineRequest,
  type Step,
  type StepCondition,
  type Transition,
} from "./transition-table.js";

/** Who hears how a request goes. */
export interface RequestObserver {
  /** 0 to 100 */
  progress?(percent: number): void;
  /** Every sink has seen the last event; `error` if it did not end as asked, E_ABORT if it was cancelled. */
  completed(error: ComError | undefined): void;
}

/** What a machine needs of the object that it belongs to. */
export interface MachineHost {
  readonly apartment: Apartment;
  /** Opened when the first operation needs it. */
  session(): DriverSession;
  /** Whether a conditional step is taken. */
  holds(condition: StepCondition): boolean;
  /** Queues the state change for the sinks of both interfaces; calls `delivered` when all have seen it. */
  announce(state: VMVMState, delivered: () => void): void;
  /** Queues another event; `delivered` gets false if a sink vetoed. */
  fire(event: MachineEvent, delivered: (allowed: boolean) => void): void;
  /** The machine rests in its new state; called before the observer. */
  settled(row: Transition, error: ComError | undefined): void;
  /** @throws ComError if nothing can be asked of the machine, as its host is out of reach */
  assertReachable?(): void;
  /** The host has removed the machine, which is known to be off. */
  removed?(): void;
}

/** What a host has told of a machine while it was busy. */
type HostReport =
  { readonly state: VMVMState; readonly cause: HostCause | undefined } | { readonly event: "reset" | "removed" };

/** A request on its way through its row. */
interface Walk {
  row: Transition;
  /** The step that is being taken. */
  index: number;
  readonly origin: VMVMState;
  readonly observer: RequestObserver | undefined;
  readonly operations: number;
  finishedOperations: number;
  /** Set while the driver works; cleared when it has answered. */
  operation: { cancel: CancelOperation | undefined } | undefined;
  /** The sinks have not all seen the step. */
  undelivered: boolean;
  allowed: boolean;
  failure: ComError | undefined;
  /** The task has been told already. */
  told: boolean;
}

export class Machine {
  readonly #host: MachineHost;
  #state: VMVMState;
  #walk: Walk | undefined;
  #reports: HostReport[] | undefined;

  constructor(host: MachineHost, state: VMVMState) {
    this.#host = host;
    this.#state = state;
  }

  /** What IVMVirtualMachine.State reads; vmVMState_Invalid once the machine has been removed. */
  get state(): VMVMState {
    return this.#state;
  }

  /** Whether a request is under way. */
  get isBusy(): boolean {
    return this.#walk !== undefined;
  }

  /** Whether the request under way can be cancelled at this moment. */
  get isCancelable(): boolean {
    return this.#walk?.row.cancelable === true && this.#walk.operation?.cancel !== undefined;
  }

  /** Puts the machine into a state that it comes with, e.g. Saved when its saved state is found on disk. */
  restoreState(state: VMVMState): void {
    this.#state = state;
  }

  /** Whether the machine has been taken out of service. */
  get isRetired(): boolean {
    return this.#state === vmVMState_Invalid;
  }

  /** Takes the machine out of service; what holds it gets VM_E_VM_UNKNOWN from now on. */
  retire(): void {
    this.#state = vmVMState_Invalid;
  }

  /** @throws ComError VM_E_VM_UNKNOWN if the machine has been removed from its server */
  assertKnown(): void {
    if (this.#state === vmVMState_Invalid) {
      throw new ComError(VM_E_VM_UNKNOWN, "The virtual machine is no longer registered with this server.");
    }
  }

  /**
   * Asks for something.
   * @param guard called when the request is legal, before anything happens; may refuse it by throwing
   * @throws ComError with the code of the table's refusal if it cannot be had in this state
   */
  request(request: MachineRequest, observer?: RequestObserver, guard?: () => void): void {
    this.#finishDelivery();
    if (this.#state !== vmVMState_Invalid) this.#host.assertReachable?.();
    const row = this.#rowFor(request);
    if (row === undefined) {
      const refusal = refusalFor(request, this.#state);
      throw new ComError(refusal?.hresult ?? E_FAIL, refusal?.message);
    }
    guard?.();
    this.#begin(row, observer);
  }

  /**
   * Asks for something that callers do not get a task for, and pumps until the driver has done it. The
   * machine is in its new state then; its sinks hear of it in their turn.
   * @throws ComError with the code of the refusal, or of what the driver failed with
   */
  requestNow(request: MachineRequest): void {
    let failure: ComError | undefined;
    this.request(request, { completed: (error) => void (failure = error) });
    const walk = this.#walk;
    const hasAnswered = (): boolean => walk?.operation === undefined || walk.failure !== undefined;
    if (!hasAnswered()) this.#host.apartment.pump(hasAnswered, Infinity);
    failure ??= walk?.failure;
    if (failure !== undefined) throw failure;
  }

  /** Passes on what the driver reports; ignored if the machine is in no state for it. */
  report(request: MachineRequest): boolean {
    const walk = this.#walk;
    if (request === "GuestPowerOff" && walk?.row.request === "Shutdown" && walk.operation !== undefined) {
      // What the shutdown was waiting for, whichever way the driver says it.
      this.#operationDone(walk);
      return true;
    }
    const row = this.#rowFor(request);
    if (row !== undefined) this.#begin(row, undefined);
    return row !== undefined;
  }

  /**
   * Follows the host to a state that the machine rests in, by the documented sequence: now, or when the request under way
   * has ended. Nothing happens if it is there already.
   */
  follow(state: VMVMState, cause?: HostCause): void {
    this.#hear({ state, cause });
  }

  /** The host, or the guest, has reset the machine. */
  followReset(): void {
    this.#hear({ event: "reset" });
  }

  /** The host has no such machine any more. */
  followRemoval(): void {
    this.#hear({ event: "removed" });
  }

  #hear(report: HostReport): void {
    (this.#reports ??= []).push(report);
    this.#followReports();
  }

  #followReports(): void {
    while (this.#walk === undefined && this.#state !== vmVMState_Invalid) {
      const report = this.#reports?.shift();
      if (report === undefined) {
        this.#reports = undefined;
        return;
      }
      this.#followReport(report);
    }
  }

  /** Where the machine is now is for the operation under way to say, and newer than all that was reported. */
  #forgetStates(): void {
    this.#reports = this.#reports?.filter((report) => !("state" in report));
  }

  #followReport(report: HostReport): void {
    if ("state" in report) {
      const request = hostRequest(this.#state, report.state, report.cause);
      if (request !== undefined) this.report(request);
    } else if (report.event === "reset") {
      this.report(this.#state === vmVMState_Paused ? "HostResetPaused" : "GuestReset");
    } else {
      this.#host.removed?.();
    }
  }

  /** Cancels the request under way, which ends as it does on an error. */
  cancel(): void {
    const walk = this.#walk;
    if (walk?.operation?.cancel === undefined || walk.row.cancelable !== true) {
      throw new ComError(E_FAIL, "The task cannot be canceled.");
    }
    const { operation } = walk;
    const { cancel } = walk.operation;
    operation.cancel = undefined;
    if (cancel() === "answers") return;
    this.#operationFailed(walk, new ComError(E_ABORT, "The task was canceled."));
  }

  /** A step may not overtake an event: whoever asks now waits until the last one has been seen. */
  #finishDelivery(): void {
    for (let walk = this.#walk; walk?.undelivered; walk = this.#walk) {
      const waiting = walk;
      const isDelivered = (): boolean => !(waiting === this.#walk && waiting.undelivered);
      this.#host.apartment.flush(isDelivered);
      // Only whoever is being told can be asking.
      if (!isDelivered()) return;
    }
  }

  #rowFor(request: MachineRequest): Transition | undefined {
    if (this.#walk !== undefined && this.#walk.row.interruptible !== true) return undefined;
    // Something interruptible has passed its point of no return once it takes further steps.
    if (this.#walk !== undefined && this.#walk.index > 0) return undefined;
    return entryFor(request, this.#state);
  }

  #begin(row: Transition, observer: RequestObserver | undefined): void {
    if (row.steps.every((step) => step.event === "OnHeartbeatStopped") && row.steps.length > 0) {
      // Touches nothing that is under way.
      this.#host.fire("OnHeartbeatStopped", () => undefined);
      return;
    }
    this.#interrupt();
    const walk: Walk = {
      row,
      index: -1,
      origin: this.#state,
      observer,
      operations: row.steps.filter((step) => step.operation !== undefined).length,
      finishedOperations: 0,
      operation: undefined,
      undelivered: false,
      allowed: true,
      failure: undefined,
      told: false,
    };
    this.#walk = walk;
    this.#next(walk);
  }

  #interrupt(): void {
    const walk = this.#walk;
    if (walk === undefined) return;
    walk.operation?.cancel?.();
    this.#walk = undefined;
    walk.observer?.completed(new ComError(E_ABORT, "Another request took over."));
  }

  /** Takes further steps for as long as nothing has to be waited for. */
  #next(walk: Walk): void {
    while (this.#walk === walk && !walk.undelivered && walk.operation === undefined) {
      walk.index++;
      const step = walk.row.steps[walk.index];
      if (step === undefined) return this.#settle(walk);
      if (step.when !== undefined && !this.#host.holds(step.when)) continue;
      this.#take(walk, step);
    }
  }

  #take(walk: Walk, step: Step): void {
    const state = step.back ? walk.origin : step.state;
    if (state !== undefined) {
      this.#state = step.reads ?? state;
      walk.undelivered = true;
      // The operation goes first, so that it is under way when sinks ask.
      if (step.operation !== undefined) this.#operate(walk, step, step.operation);
      this.#host.announce(state, () => this.#delivered(walk, true));
    } else if (step.event !== undefined) {
      walk.undelivered = true;
      this.#host.fire(step.event, (allowed) => this.#delivered(walk, allowed));
    } else if (step.operation !== undefined) {
      this.#operate(walk, step, step.operation);
    }
  }

  #delivered(walk: Walk, allowed: boolean): void {
    walk.undelivered = false;
    // What has happened already cannot be forbidden.
    if (!allowed && walk.row.onVeto !== undefined && this.#host.session().isOff !== true) {
      walk.row = transition(walk.row.onVeto);
      walk.failure = new ComError(E_ABORT, "A sink did not allow the shutdown.");
    }
    this.#next(walk);
  }

  #operate(walk: Walk, step: Step, name: DriverOperation): void {
    const operation: { cancel: CancelOperation | undefined } = { cancel: undefined };
    walk.operation = operation;
    const isCurrent = (): boolean => walk.operation === operation && this.#walk === walk;
    const completion: Completion = {
      progress: (percent) => {
        if (isCurrent()) this.#progress(walk, percent);
      },
      done: () => {
        if (isCurrent()) this.#operationDone(walk);
      },
      fail: (error, found) => {
        if (!isCurrent()) return;
        if (found !== undefined && found !== endOf(walk, step)) return this.#operationFound(walk, error, found);
        if (step.bestEffort) walk.failure ??= name === "mergeUndoDrives" ? error : undefined;
        if (step.bestEffort) this.#operationDone(walk);
        else this.#operationFailed(walk, error);
      },
      lost: (error) => {
        if (!isCurrent()) return;
        walk.failure ??= error;
        this.#tell(walk);
      },
    };
    try {
      operation.cancel = this.#host.session().begin(name, completion);
      if (isCurrent()) this.#forgetStates();
    } catch (error) {
      completion.fail(comErrorAt(error, `driver.${name}`));
    }
  }

  #progress(walk: Walk, percent: number): void {
    const part = Math.min(Math.max(percent, 0), 100) / 100;
    walk.observer?.progress?.(Math.floor(((walk.finishedOperations + part) / walk.operations) * 100));
  }

  #operationDone(walk: Walk): void {
    walk.operation = undefined;
    walk.finishedOperations++;
    this.#progress(walk, 0);
    this.#next(walk);
  }

  #operationFailed(walk: Walk, error: ComError): void {
    walk.operation = undefined;
    walk.failure ??= error;
    if (walk.row.onFailure !== undefined) walk.row = transition(walk.row.onFailure);
    this.#next(walk);
  }

  /** The host says where the machine is, which is not where the request's rows end. */
  #operationFound(walk: Walk, error: ComError, found: VMVMState): void {
    walk.operation = undefined;
    walk.failure ??= error;
    walk.row = foundRow(walk.row, this.#state, found);
    walk.index = -1;
    this.#next(walk);
  }

  #settle(walk: Walk): void {
    this.#walk = undefined;
    this.#host.settled(walk.row, walk.failure);
    // Before the task ends: what is asked for then must not overtake what the host has done.
    this.#followReports();
    this.#tell(walk);
  }

  /** A task hears its end once. */
  #tell(walk: Walk): void {
    if (walk.told) return;
    walk.told = true;
    walk.observer?.completed(walk.failure);
  }
}

/** Where a walk ends if the operation of this step fails. */
function endOf(walk: Walk, step: Step): VMVMState {
  const { row, origin } = walk;
  const end = step.bestEffort === true || row.onFailure === undefined ? row : transition(row.onFailure);
  return end.end ?? origin;
}
