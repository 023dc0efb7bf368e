/**
 * A machine whose domain libvirt runs: what the machine asks becomes calls, what libvirt tells becomes changes of state,
 * each told once, whether the call or somebody else has caused it.
 *
 * What was done to a domain is for libvirt's events to say, in their order (`DomainAccount`). An answer only says up to
 * where that account has to be heard before an operation is over: to the state that a call has led to, or to the one
 * that the host says the machine is in when a call has failed. What comes before is part of the operation, what comes
 * behind is told behind it. So nothing is told that was not, or in another order, whatever overtakes what.
 */
import type { Work } from "../../apartment/apartment.js";
import { ComError } from "../../com/com-error.js";
import {
  vmVMState_Paused,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
  type VMVMState,
} from "../../generated/enumerations.js";
import { E_ABORT } from "../../generated/hresults.js";
import type {
  CancelOperation,
  Completion,
  DriverEvents,
  DriverOperation,
  DriverSession,
  HostCause,
  MachineDescription,
} from "../../machine/driver.js";
import { DomainAccount, RETRY_DELAY } from "./domain-account.js";
import { restingState } from "./domain-states.js";
import { DomainView } from "./domain-view.js";
import type { Answer, DomainSnapshot, HypervisorConnection, LibvirtError } from "./hypervisor.js";
import type { LibvirtHost } from "./libvirt-host.js";
import { VIR, comErrorOf, unreachable } from "./libvirt-error.js";
import { Operation } from "./operation.js";

/** How long the events that lead to what an answer has said are awaited, in ms; then the host is asked, and believed. */
const EVENT_PATIENCE = 5000;

/**
 * libvirt tells a reset several times: by its call, by the emulator, and by firmware that starts anew once more. All come
 * within this many ms of the first, or of the call, also where many emulators share a processor.
 */
const RESET_BURST = 3000;

/** How often a save is asked how far it is, in ms. */
const PROGRESS_PERIOD = 250;

type Call = (connection: HypervisorConnection, answer: Answer<void>) => void;

export class DomainSession extends DomainView implements DriverSession {
  readonly #events: DriverEvents;
  readonly #machine: MachineDescription;
  readonly #account: DomainAccount;
  #operation: Operation | undefined;
  /** How many calls have not been answered that change the domain. */
  #callsUnderWay = 0;
  /** A start was cancelled: whatever is known, the domain may be on by it. */
  #mayBeStarted = false;
  /** What was to turn the domain off has done so; if it is on again, that is somebody else's. */
  #isDown = false;
  #resetsUntil = -Infinity;
  /** Until then a save of ours that has failed may still be told of. */
  #savesUntil = -Infinity;
  #progress: Work | undefined;

  constructor(host: LibvirtHost, uuid: string, machine: MachineDescription, events: DriverEvents, state: VMVMState) {
    super(host, uuid, state);
    this.#machine = machine;
    this.#events = events;
    this.#account = new DomainAccount(host, uuid, this);
  }

  override get isOff(): boolean {
    return this.#isDown || (this.#callsUnderWay === 0 && this.isResting);
  }

  // --- operations

  begin(operation: DriverOperation, completion: Completion): CancelOperation | undefined {
    const { uuid } = this;
    switch (operation) {
      case "powerOn":
      case "restore":
        this.#begin(operation, completion, vmVMState_Running, (host, answer) => host.start(uuid, {}, answer));
        // The machine turns it off then, which libvirt does when the start has come to an end.
        return () => {
          this.#mayBeStarted = this.#forget(completion);
        };
      case "save":
        return this.#save(completion);
      case "reset":
        this.#reset(completion);
        return undefined;
      case "pause":
        this.#begin(operation, completion, vmVMState_Paused, (host, answer) => host.suspend(uuid, answer));
        return undefined;
      case "resume":
        this.#begin(operation, completion, vmVMState_Running, (host, answer) => host.resume(uuid, answer));
        return undefined;
      case "powerOff":
        this.#powerOff(completion);
        return undefined;
      case "guestShutdown":
        return this.#shutDown(completion);
      case "discardSavedState":
        this.#discard(completion);
        return undefined;
      case "mergeUndoDrives":
      case "discardUndoDrives":
        completion.done();
        return undefined;
    }
  }

  dispose(): void {
    this.#progress?.cancel();
    this.disposeDevices();
    this.#operation = undefined;
    this.#account.breakOff();
    this.host.detach(this);
  }

  #begin(name: DriverOperation, completion: Completion, goal: VMVMState, call: Call): void {
    const operation = this.#operate(name, completion, goal);
    this.#call(operation, call, () => this.#succeeded(operation));
  }

  #operate(name: DriverOperation, completion: Completion, goal: VMVMState): Operation {
    const isSettled = this.#callsUnderWay === 0 && !this.#mayBeStarted;
    this.#isDown = this.#mayBeStarted = false;
    return (this.#operation = new Operation(name, completion, goal, this.known, isSettled));
  }

  /** Makes a call of an operation; if it fails, the host is asked what it has come to. */
  #call(operation: Operation, call: Call, succeeded: () => void): void {
    this.#callsUnderWay++;
    this.host.ask(call, (error) => {
      this.#callsUnderWay--;
      if (!this.#awaits(operation)) return;
      if (error === undefined) succeeded();
      else this.#failed(operation, error);
    });
  }

  /** Whether the machine waits for it, and the answers to its calls count. */
  #awaits(operation: Operation): boolean {
    return this.#operation === operation && !operation.isLost;
  }

  /** The machine goes on to something else; whether it has waited for the operation. */
  #forget(completion: Completion): boolean {
    if (this.#operation?.completion !== completion) return false;
    this.#operation = undefined;
    return true;
  }

  #succeeded(operation: Operation): void {
    operation.hasSucceeded = true;
    this.#goOn(operation);
    this.#expect(operation);
  }

  /** Looks whether enough has been heard. */
  #goOn(operation: Operation): void {
    if (operation.isComplete) this.#done(operation);
    else if (operation.isExplained) this.#found(operation);
    else if (operation.hasSucceeded && operation.isRestoredPaused) this.#resume(operation);
  }

  /** The events that an operation waits for come soon; a host that swallows them is asked. */
  #expect(operation: Operation): void {
    if (!this.#awaits(operation)) return;
    this.host.apartment.schedule(
      EVENT_PATIENCE,
      () => {
        if (this.#awaits(operation)) this.#findOut(operation, true);
      },
      { keepAlive: false },
    );
  }

  #done(operation: Operation): void {
    // Has its turn when the request has ended.
    for (const [state, cause] of operation.later) this.#events.hostChanged?.(state, cause);
    this.#complete(operation);
  }

  #complete(operation: Operation): void {
    this.#operation = undefined;
    this.#isDown = operation.name === "save" || operation.name === "guestShutdown";
    operation.completion.done();
    if (operation.name === "save") this.#isDown = false;
  }

  /** What the call came to is for the host to say: it may have taken effect, and others may have done what it was for. */
  #failed(operation: Operation, error: LibvirtError): void {
    if (!this.host.isConnected) return this.#lose(operation, error.message);
    if (operation.name === "save") this.#savesUntil = this.host.apartment.now() + EVENT_PATIENCE;
    operation.error ??= comErrorOf(error, `The host cannot do '${operation.name}' with '${this.#machine.name}'`);
    this.#findOut(operation, false);
  }

  /** @param isOverdue whether what leads to where the machine is should have been heard */
  #findOut(operation: Operation, isOverdue: boolean): void {
    const { position } = operation;
    this.host.ask<DomainSnapshot>(
      (connection, answer) => connection.domain(this.uuid, answer),
      (error, snapshot) => {
        if (!this.#awaits(operation)) return;
        if (snapshot !== undefined) this.#said(operation, restingState(snapshot), position, isOverdue);
        else if (error?.code === VIR.noDomain) this.#said(operation, vmVMState_TurnedOff, position, isOverdue);
        else if (!this.host.isConnected) this.#lose(operation, error?.message ?? "it does not answer");
        else
          this.host.apartment.schedule(
            RETRY_DELAY,
            () => this.#awaits(operation) && this.#findOut(operation, isOverdue),
          );
      },
    );
  }

  #said(operation: Operation, state: VMVMState, position: number, isOverdue: boolean): void {
    // Nothing tells that a saved state has been thrown away.
    const isUntold = this.isResting && isAtRest(state);
    if (isOverdue) this.#account.doubt();
    if (isOverdue || isUntold) {
      this.become(state);
      operation.hear(state, undefined);
    }
    operation.hostSaid(state, position);
    if (isOverdue && operation.hasSucceeded && isStart(operation))
      operation.isRestoredPaused = state === vmVMState_Paused;
    if (operation.isRestoredPaused && operation.hasSucceeded) return this.#resume(operation);
    this.#goOn(operation);
    this.#expect(operation);
  }

  /** The operation has come to where the machine is known to be. */
  #found(operation: Operation): void {
    const { known } = this;
    if (known === operation.goal && !this.#isRefused(operation)) return this.#complete(operation);
    this.#operation = undefined;
    const error = operation.error ?? this.#overtaken();
    this.#isDown = this.isResting;
    operation.completion.fail(error, known);
    this.#isDown = false;
  }

  /** A guest that somebody else has turned off has not been shut down, and a machine that runs need not have been reset. */
  #isRefused({ name, error, isLost }: Operation): boolean {
    return error !== undefined && (name === "reset" || (name === "guestShutdown" && !isLost));
  }

  #lose(operation: Operation, reason: string): void {
    operation.isLost = true;
    operation.error ??= unreachable(this.host.uri, reason);
    operation.completion.lost?.(operation.error);
  }

  /** What was saved paused is paused again when it is restored; a machine that is started runs. */
  #resume(operation: Operation): void {
    operation.isRestoredPaused = operation.hasSucceeded = false;
    this.#call(
      operation,
      (host, answer) => host.resume(this.uuid, answer),
      () => this.#succeeded(operation),
    );
  }

  #powerOff(completion: Completion): void {
    if (this.#isDown || (this.isOff && !this.#mayBeStarted)) {
      this.#isDown = false;
      completion.done();
      return;
    }
    this.#begin("powerOff", completion, vmVMState_TurnedOff, (host, answer) => host.destroy(this.uuid, answer));
  }

  #save(completion: Completion): CancelOperation {
    const { uuid } = this;
    this.#begin("save", completion, vmVMState_Saved, (host, answer) => host.managedSave(uuid, answer));
    this.#askProgress(completion);
    return () => {
      // Whether it still could be stopped is told by the answer to the save.
      this.host.ask(
        (host, answer) => host.abortJob(uuid, answer),
        () => undefined,
      );
      const operation = this.#operation;
      if (operation?.completion === completion) operation.error = new ComError(E_ABORT, "The task was canceled.");
      return "answers";
    };
  }

  #askProgress(completion: Completion): void {
    const isUnderWay = (): boolean => this.#operation?.completion === completion && !this.#operation.isLost;
    this.#progress = this.host.apartment.schedule(
      PROGRESS_PERIOD,
      () => {
        if (!isUnderWay()) return;
        this.host.ask(
          (host: HypervisorConnection, answer: Answer<{ processed: number; total: number } | undefined>) =>
            host.job(this.uuid, answer),
          (_error, job) => {
            if (!isUnderWay()) return;
            if (job !== undefined && job.total > 0) completion.progress((100 * job.processed) / job.total);
            this.#askProgress(completion);
          },
        );
      },
      { keepAlive: false },
    );
  }

  /** A domain that is paused stays so when it is reset; a machine runs. */
  #reset(completion: Completion): void {
    const operation = this.#operate("reset", completion, vmVMState_Running);
    this.#call(
      operation,
      (host, answer) => host.reset(this.uuid, answer),
      () => {
        this.#resetsUntil = this.host.apartment.now() + RESET_BURST;
        this.beginAnew();
        operation.hasSucceeded = true;
        if (operation.isComplete) this.#done(operation);
        else if (this.known === vmVMState_Paused) this.#resume(operation);
        else this.#found(operation);
      },
    );
  }

  /** Ends when the guest has switched itself off, which it may never do. */
  #shutDown(completion: Completion): CancelOperation {
    const operation = this.#operate("guestShutdown", completion, vmVMState_TurnedOff);
    this.#call(
      operation,
      (host, answer) => host.shutdown(this.uuid, answer),
      () => undefined,
    );
    return () => void this.#forget(completion);
  }

  /** Nothing is told of it. */
  #discard(completion: Completion): void {
    const operation = this.#operate("discardSavedState", completion, vmVMState_TurnedOff);
    this.#call(
      operation,
      (host, answer) => host.removeManagedSave(this.uuid, answer),
      () => {
        if (this.known === vmVMState_Saved) this.become(vmVMState_TurnedOff);
        this.#done(operation);
      },
    );
  }

  // --- what libvirt tells

  /** virDomainEventType and its detail. */
  lifecycle(event: number, detail: number): void {
    this.#account.lifecycle(event, detail);
  }

  /** @internal -- for DomainAccount */
  get isSaving(): boolean {
    return this.#operation?.name === "save" || this.host.apartment.now() < this.#savesUntil;
  }

  /** @internal -- for DomainAccount */
  changed(state: VMVMState, cause?: HostCause, isRestored = false): void {
    if (state === this.known) return;
    this.become(state);
    const operation = this.#operation;
    if (operation === undefined) return this.#events.hostChanged?.(state, cause);
    operation.hear(state, cause);
    operation.isRestoredPaused = isRestored && isStart(operation);
    if (operation.isLost) return;
    if (operation.name === "guestShutdown") this.#shutDownEnds(operation, state, cause);
    else this.#goOn(operation);
  }

  #shutDownEnds(operation: Operation, state: VMVMState, cause: HostCause | undefined): void {
    if (state === vmVMState_TurnedOff && cause === "guestPowerOff") return this.#done(operation);
    operation.error ??= this.#overtaken();
    this.#found(operation);
  }

  #overtaken(): ComError {
    return new ComError(E_ABORT, `Somebody else has changed the state of '${this.#machine.name}'.`);
  }

  reboot(): void {
    const now = this.host.apartment.now();
    if (now < this.#resetsUntil || this.#operation?.name === "reset") return;
    this.#resetsUntil = now + RESET_BURST;
    if (this.isOff) return;
    this.beginAnew();
    this.#events.hostReset?.();
  }

  watchdog(): void {
    this.#events.heartbeatStopped();
  }

  ioError(reason: string): void {
    if (reason === "enospc") this.#events.diskSpace("out");
  }

  agent(isConnected: boolean): void {
    this.devices.agent(isConnected);
  }

  // --- the connection

  lost(reason: string): void {
    this.#account.breakOff();
    const operation = this.#operation;
    if (operation !== undefined && !operation.isLost) this.#lose(operation, reason);
  }

  /** The host says where the domain is, after a time of which nothing is known. */
  reconnected(state: VMVMState): void {
    this.#account.doubt();
    const operation = this.#operation;
    // One that began when the host was back has answers of its own to come.
    if (operation?.isLost !== true) return this.changed(state);
    this.become(state);
    this.#found(operation);
  }

  /** The host has no such domain any more. */
  removed(): void {
    this.#events.hostRemoved?.();
  }
}

function isAtRest(state: VMVMState): boolean {
  return state === vmVMState_TurnedOff || state === vmVMState_Saved;
}

function isStart({ name }: Operation): boolean {
  return name === "powerOn" || name === "restore";
}
