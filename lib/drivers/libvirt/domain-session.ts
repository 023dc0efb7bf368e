/**
 * A machine whose domain libvirt runs: what the machine asks becomes calls, what libvirt tells becomes changes of state,
 * each told once, whether the call or somebody else has caused it.
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
import {
  DOMAIN,
  EVENT,
  STARTED,
  STOPPED,
  SUSPENDED,
  impliedState,
  isPausedInPassing,
  restingState,
} from "./domain-states.js";
import type { Answer, DomainSnapshot, HypervisorConnection, LibvirtError } from "./hypervisor.js";
import type { LibvirtHost } from "./libvirt-host.js";
import { VIR, comErrorOf, unreachable } from "./libvirt-error.js";
import { DomainView } from "./domain-view.js";
import type { Change, Operation } from "./operation.js";
import { OwnCalls } from "./own-call.js";

/** How long the event of a call that has succeeded is awaited, in ms; then the host is asked. */
const EVENT_PATIENCE = 5000;

/** libvirt tells a reset several times, by its call and by the emulator: all within this many ms of the first, or of the call. */
const RESET_BURST = 1000;

/** How often a save is asked how far it is, in ms. */
const PROGRESS_PERIOD = 250;

/** When a host that did not say where a machine is is asked again, in ms. */
const RETRY_DELAY = 1000;

/** A machine to which nothing happens keeps no list of its own. */
const NOTHING: readonly never[] = [];

type Call = (connection: HypervisorConnection, answer: Answer<void>) => void;

export class DomainSession extends DomainView implements DriverSession {
  readonly #events: DriverEvents;
  readonly #machine: MachineDescription;
  readonly #own = new OwnCalls();
  #operation: Operation | undefined;
  /** Events that wait until the host has said what one before them means. */
  #waiting: readonly (readonly [event: number, detail: number])[] = NOTHING;
  #question: object | undefined;
  /** What others have done while an operation of ours is not answered: told behind it. */
  #later: readonly Change[] = NOTHING;
  /** What was to turn the domain off has done so; if it is on again, that is somebody else's. */
  #isDown = false;
  /** Until then events may be older than what is known. */
  #doubtUntil = -Infinity;
  #hasCrashed = false;
  #resetsUntil = -Infinity;
  #progress: Work | undefined;

  constructor(host: LibvirtHost, uuid: string, machine: MachineDescription, events: DriverEvents, state: VMVMState) {
    super(host, uuid, state);
    this.#machine = machine;
    this.#events = events;
  }

  override get isOff(): boolean {
    return !this.#own.areUnderWay && this.isResting;
  }

  // --- operations

  begin(operation: DriverOperation, completion: Completion): CancelOperation | undefined {
    const { uuid } = this;
    const isDown = this.#isDown;
    this.#isDown = false;
    switch (operation) {
      case "powerOn":
      case "restore":
        this.#start(operation, completion);
        // The machine turns it off then, which libvirt does when the start has come to an end.
        return () => this.#forget(completion);
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
        if (isDown || this.isOff) completion.done();
        else this.#begin(operation, completion, vmVMState_TurnedOff, (host, answer) => host.destroy(uuid, answer));
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
    this.#operation = this.#question = undefined;
    this.#waiting = NOTHING;
    this.host.detach(this);
  }

  #begin(name: DriverOperation, completion: Completion, goal: VMVMState, call: Call): void {
    const operation = this.#operate(name, completion, goal);
    const own = this.#own.begin(goal);
    this.host.ask(call, (error) => {
      if (error !== undefined) {
        this.#own.end(own);
        return this.#failed(operation, error);
      }
      if (!own.seen) this.become(goal);
      if (this.#own.succeeded(own)) this.#expect(own);
      this.#done(operation);
    });
  }

  /** What was saved paused is paused again when it is restored; a machine that is started runs. */
  #start(name: DriverOperation, completion: Completion): void {
    const { uuid } = this;
    const start: Call = (host, answer) =>
      host.start(uuid, {}, (error) => {
        if (error !== undefined) return answer(error, undefined);
        host.domain(uuid, (_error, snapshot) => {
          if (snapshot?.state !== DOMAIN.paused) return answer(undefined, undefined);
          this.#later = NOTHING;
          host.resume(uuid, answer);
        });
      });
    this.#begin(name, completion, vmVMState_Running, start);
  }

  #operate(name: DriverOperation, completion: Completion, goal: VMVMState | undefined): Operation {
    return (this.#operation = { name, completion, goal, error: undefined, isLost: false });
  }

  /** The machine waits for an operation no more, nor for what was to be told behind it: it goes on to something else. */
  #forget(completion: Completion): undefined {
    if (this.#operation?.completion !== completion) return undefined;
    this.#operation = undefined;
    this.#later = NOTHING;
    return undefined;
  }

  #done(operation: Operation): void {
    if (this.#operation !== operation || operation.isLost) return;
    this.#operation = undefined;
    this.#isDown = operation.name === "save" || operation.name === "guestShutdown";
    operation.completion.done();
    this.#tellAll(newerThan(operation.goal, this.#takeLater()));
  }

  /** What the call came to is for the host to say: it may have taken effect, and others may have done what it was for. */
  #failed(operation: Operation, error: LibvirtError): void {
    if (this.#operation !== operation || operation.isLost) return;
    if (!this.host.isConnected) return this.#lose(operation, error.message);
    operation.error ??= comErrorOf(error, `The host cannot do '${operation.name}' with '${this.#machine.name}'`);
    this.#findOut(operation);
  }

  #findOut(operation: Operation): void {
    // Older than what the host is going to say.
    this.#later = NOTHING;
    this.host.ask<DomainSnapshot>(
      (connection, answer) => connection.domain(this.uuid, answer),
      (error, snapshot) => {
        if (this.#operation !== operation || operation.isLost) return;
        if (snapshot !== undefined) this.#found(operation, restingState(snapshot));
        else if (error?.code === VIR.noDomain) this.#found(operation, vmVMState_TurnedOff);
        else if (!this.host.isConnected) this.#lose(operation, error?.message ?? "it does not answer");
        else this.host.apartment.schedule(RETRY_DELAY, () => this.#findOut(operation));
      },
    );
  }

  #found(operation: Operation, state: VMVMState): void {
    this.become(state);
    this.#operation = undefined;
    this.#doubtUntil = this.host.apartment.now() + EVENT_PATIENCE;
    const newer = newerThan(state, this.#takeLater());
    const newest = newer.at(-1);
    if (newest !== undefined) this.become(newest[0]);
    if (state === operation.goal && !this.#isRefused(operation)) operation.completion.done();
    else operation.completion.fail(operation.error ?? this.#unreachable("the connection was lost"), state);
    this.#tellAll(newer);
  }

  #takeLater(): readonly Change[] {
    const later = this.#later;
    this.#later = NOTHING;
    return later;
  }

  #tellAll(changes: readonly Change[]): void {
    for (const [state, cause] of changes) this.#events.hostChanged?.(state, cause);
  }

  /** A guest that somebody else has turned off has not been shut down. */
  #isRefused(operation: Operation): boolean {
    return operation.name === "guestShutdown" && operation.error !== undefined && !operation.isLost;
  }

  #lose(operation: Operation, reason: string): void {
    operation.isLost = true;
    operation.error ??= this.#unreachable(reason);
    operation.completion.lost?.(operation.error);
  }

  #unreachable(reason: string): ComError {
    return unreachable(this.host.uri, reason);
  }

  /** The event of a call that has succeeded comes soon; a host that swallows it is asked. */
  #expect(own: ReturnType<OwnCalls["begin"]>): void {
    this.host.apartment.schedule(
      EVENT_PATIENCE,
      () => {
        if (own.seen || !this.host.isConnected) return;
        this.#own.end(own);
        if (this.#own.isEmpty) this.#ask((snapshot) => this.#tell(restingState(snapshot)));
      },
      { keepAlive: false },
    );
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
    const wasPaused = this.known === vmVMState_Paused;
    const operation = this.#operate("reset", completion, undefined);
    this.host.ask(
      (host, answer) => host.reset(this.uuid, answer),
      (error) => {
        this.#resetsUntil = this.host.apartment.now() + RESET_BURST;
        if (error !== undefined) return this.#failed(operation, error);
        this.beginAnew();
        if (!wasPaused || this.#operation !== operation || operation.isLost) return this.#done(operation);
        this.#begin("reset", completion, vmVMState_Running, (host, answer) => host.resume(this.uuid, answer));
      },
    );
  }

  /** Ends when the guest has switched itself off, which it may never do. */
  #shutDown(completion: Completion): CancelOperation {
    const operation = this.#operate("guestShutdown", completion, vmVMState_TurnedOff);
    this.host.ask(
      (host, answer) => host.shutdown(this.uuid, answer),
      (error) => {
        if (error !== undefined) this.#failed(operation, error);
      },
    );
    return () => this.#forget(completion);
  }

  #discard(completion: Completion): void {
    const operation = this.#operate("discardSavedState", completion, vmVMState_TurnedOff);
    this.host.ask(
      (host, answer) => host.removeManagedSave(this.uuid, answer),
      (error) => {
        if (error !== undefined) return this.#failed(operation, error);
        this.become(vmVMState_TurnedOff);
        this.#done(operation);
      },
    );
  }

  // --- what libvirt tells

  /** virDomainEventType and its detail. */
  lifecycle(event: number, detail: number): void {
    if (this.#question === undefined && this.#waiting.length === 0) return this.#hear(event, detail);
    this.#waiting = [...this.#waiting, [event, detail]];
    this.#hearWaiting();
  }

  #hearWaiting(): void {
    while (this.#question === undefined) {
      const [next, ...rest] = this.#waiting;
      if (next === undefined) return;
      this.#waiting = rest.length === 0 ? NOTHING : rest;
      this.#hear(...next);
    }
  }

  #hear(event: number, detail: number): void {
    if (event === EVENT.crashed) return this.#crashed();
    const state = impliedState(event, detail);
    if (state === undefined) return;
    if (this.#own.isAwaited) {
      if (this.#own.reached(state)) this.become(state);
      return;
    }
    // The rest of what one change is told by, such as Started behind Resumed.
    if (state === this.known) return;
    if (this.host.apartment.now() < this.#doubtUntil) return this.#askAbout(event, detail, state);
    switch (state) {
      case vmVMState_Running:
        return this.#started(event, detail);
      case vmVMState_Paused:
        return this.#paused(event, detail);
      case vmVMState_Saved:
        return this.#ask((snapshot) => this.#tell(restingState({ ...snapshot, state: DOMAIN.shutoff })));
      default:
        return this.#stopped(detail);
    }
  }

  /** What the host has said a moment ago may be newer than this event: it has to be true still to be told. */
  #askAbout(event: number, detail: number, state: VMVMState): void {
    this.#ask((snapshot) => {
      const found = restingState(snapshot);
      if (found === vmVMState_TurnedOff && event === EVENT.stopped) this.#stopped(detail);
      else if (found === state || !this.#waiting.some(([next, how]) => impliedState(next, how) === found))
        this.#tell(found);
    });
  }

  /**
   * A domain may be started paused, and one that was saved paused is so again. QEMU's tells that it runs before it tells
   * that it has booted, and after it tells that it has been restored; other drivers have to be asked.
   */
  #started(event: number, detail: number): void {
    const { hypervisorType } = this.host;
    if (event !== EVENT.started || hypervisorType === "TEST") return this.#tell(vmVMState_Running);
    if (hypervisorType !== "QEMU") {
      return this.#ask(({ state }) => this.#tell(state === DOMAIN.paused ? vmVMState_Paused : vmVMState_Running));
    }
    if (detail !== STARTED.restored) this.#tell(vmVMState_Paused);
  }

  /** The first step of a save looks like a pause, but is none that anybody is told of. */
  #paused(event: number, detail: number): void {
    if (event !== EVENT.suspended || detail !== SUSPENDED.paused) return this.#tell(vmVMState_Paused);
    this.#ask((snapshot) => {
      const isSaved = this.#waiting.some(([next, how]) => next === EVENT.stopped && how === STOPPED.saved);
      const isOver = isSaved || restingState(snapshot) === vmVMState_Saved;
      if (!isOver && !isPausedInPassing(snapshot)) this.#tell(vmVMState_Paused);
    });
  }

  #stopped(detail: number): void {
    const crashed = detail === STOPPED.crashed && !this.#hasCrashed;
    this.#hasCrashed = false;
    if (crashed) this.#tell(vmVMState_TurnedOff, "crash");
    else this.#tell(vmVMState_TurnedOff, detail === STOPPED.shutdown ? "guestPowerOff" : undefined);
  }

  /** What becomes of a guest that has crashed is told next, unless the host keeps it as it is. */
  #crashed(): void {
    this.#ask((snapshot) => {
      if (snapshot.state !== DOMAIN.crashed || this.known !== vmVMState_Running) return;
      this.#hasCrashed = true;
      this.#tell(vmVMState_Paused, "crash");
    });
  }

  /** Asks the host what an event means; those behind it wait. */
  #ask(heard: (snapshot: DomainSnapshot) => void): void {
    const question = (this.#question = {});
    this.host.ask<DomainSnapshot>(
      (connection, answer) => connection.domain(this.uuid, answer),
      (_error, snapshot) => {
        if (this.#question !== question) return;
        this.#question = undefined;
        // What we have begun meanwhile is later than what was asked about.
        if (snapshot !== undefined && !this.#own.isAwaited) heard(snapshot);
        this.#hearWaiting();
      },
    );
  }

  #tell(state: VMVMState, cause?: HostCause): void {
    if (state === this.known) return;
    this.become(state);
    const operation = this.#operation;
    if (operation?.name !== "guestShutdown" || operation.isLost) {
      if (operation !== undefined) return void (this.#later = [...this.#later, [state, cause]]);
      return this.#events.hostChanged?.(state, cause);
    }
    if (state === vmVMState_TurnedOff && cause === "guestPowerOff") return this.#done(operation);
    operation.error ??= new ComError(E_ABORT, `Somebody else has changed the state of '${this.#machine.name}'.`);
    this.#found(operation, state);
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
    this.#own.clear();
    this.#waiting = NOTHING;
    this.#later = NOTHING;
    this.#question = undefined;
    const operation = this.#operation;
    if (operation !== undefined && !operation.isLost) this.#lose(operation, reason);
  }

  /** The host says where the domain is, after a time of which nothing is known. */
  reconnected(state: VMVMState): void {
    const operation = this.#operation;
    if (operation?.isLost === true) return this.#found(operation, state);
    // One that began when the host was back already has an answer of its own to come.
    if (operation !== undefined) return;
    this.become(state);
    this.#events.hostChanged?.(state);
  }

  /** The host has no such domain any more. */
  removed(): void {
    this.#events.hostRemoved?.();
  }
}

/** What has led up to a state is part of how it was reached. */
function newerThan(state: VMVMState | undefined, changes: readonly Change[]): readonly Change[] {
  return changes.slice(changes.findLastIndex(([told]) => told === state) + 1);
}
