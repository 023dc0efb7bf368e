/**
 * What libvirt tells of one domain, read as the one account of what became of its machine: changes of state, in order,
 * each once. An event that does not say by itself what it means is asked about, and those behind it wait.
 */
import {
  vmVMState_Paused,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
  type VMVMState,
} from "../../generated/enumerations.js";
import type { HostCause } from "../../machine/driver.js";
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
import type { DomainSnapshot, LibvirtError } from "./hypervisor.js";
import type { LibvirtHost } from "./libvirt-host.js";
import { VIR } from "./libvirt-error.js";

/** Who follows the account. */
export interface AccountReader {
  /** Where the account has led to so far. */
  readonly known: VMVMState;
  /** Whether a save of ours is under way, or has been a moment ago. */
  readonly isSaving: boolean;
  /** The next change. `isRestored` if it is a pause from before the machine was saved. May lead to what is known. */
  changed(state: VMVMState, cause?: HostCause, isRestored?: boolean): void;
}

/** For so long after the host was asked where a machine is, events may come that are older than the answer; in ms. */
const DOUBT = 5000;

/** When a host that did not answer what has become of a machine is asked again, in ms. */
export const RETRY_DELAY = 1000;

/** A machine to which nothing happens keeps no list of its own. */
const NOTHING: readonly never[] = [];

type Event = readonly [event: number, detail: number];

export class DomainAccount {
  readonly #host: LibvirtHost;
  readonly #uuid: string;
  readonly #reader: AccountReader;
  /** Behind the one that is asked about. */
  #waiting: readonly Event[] = NOTHING;
  #question: object | undefined;
  /** The last event was a pause, or the first step of a save: the next one says which. */
  #mayBePaused = false;
  #hasCrashed = false;
  #doubtUntil = -Infinity;

  constructor(host: LibvirtHost, uuid: string, reader: AccountReader) {
    this.#host = host;
    this.#uuid = uuid;
    this.#reader = reader;
  }

  /** Where the machine is was not learnt from events: those that come now may be older. */
  doubt(): void {
    this.#doubtUntil = this.#host.apartment.now() + DOUBT;
  }

  /** The rest of the account is not going to be heard. */
  breakOff(): void {
    this.#waiting = NOTHING;
    this.#question = undefined;
    this.#mayBePaused = false;
  }

  /** virDomainEventType and its detail. */
  lifecycle(event: number, detail: number): void {
    if (this.#question === undefined && this.#waiting.length === 0) return this.#read(event, detail);
    this.#waiting = [...this.#waiting, [event, detail]];
    this.#readWaiting();
  }

  #readWaiting(): void {
    while (this.#question === undefined) {
      const [next, ...rest] = this.#waiting;
      if (next === undefined) return;
      this.#waiting = rest.length === 0 ? NOTHING : rest;
      this.#read(...next);
    }
  }

  #read(event: number, detail: number): void {
    if (event === EVENT.crashed) return this.#crashed();
    const state = impliedState(event, detail);
    if (state === undefined) return;
    if (this.#mayBePaused) {
      this.#mayBePaused = false;
      if (state !== vmVMState_Saved) this.#reader.changed(vmVMState_Paused);
    }
    // The rest of what one change is told by, such as Started behind Resumed.
    if (state === this.#reader.known) return;
    if (this.#host.apartment.now() < this.#doubtUntil) return this.#verify(event, detail, state);
    switch (state) {
      case vmVMState_Running:
        return this.#started(event, detail);
      case vmVMState_Paused:
        return this.#paused(event, detail);
      case vmVMState_Saved:
        return this.#saved();
      default:
        return this.#stopped(detail);
    }
  }

  /** What the host has said may be newer than this event: it has to be true still to be told. */
  #verify(event: number, detail: number, state: VMVMState): void {
    this.#ask((snapshot) => {
      const found = snapshot === undefined ? vmVMState_TurnedOff : restingState(snapshot);
      if (found === vmVMState_TurnedOff && event === EVENT.stopped) return this.#stopped(detail);
      if (found !== state) {
        if (this.#waiting.some(([next, how]) => impliedState(next, how) === found)) return;
        this.doubt();
      }
      this.#reader.changed(found);
    });
  }

  /**
   * A domain may be started paused, and one that was saved paused is so again. QEMU's tells that it runs before it tells
   * that it has booted, and after it tells that it has been restored; other drivers have to be asked.
   */
  #started(event: number, detail: number): void {
    const { hypervisorType } = this.#host;
    if (event !== EVENT.started || hypervisorType === "TEST") return this.#reader.changed(vmVMState_Running);
    if (hypervisorType === "QEMU") {
      if (detail !== STARTED.restored) this.#reader.changed(vmVMState_Paused);
      return;
    }
    this.#ask((snapshot) => {
      this.#reader.changed(snapshot?.state === DOMAIN.paused ? vmVMState_Paused : vmVMState_Running);
    });
  }

  /** The first step of a save looks like a pause, but is none that anybody is told of. */
  #paused(event: number, detail: number): void {
    if (event !== EVENT.suspended || detail !== SUSPENDED.paused) {
      return this.#reader.changed(vmVMState_Paused, undefined, detail === SUSPENDED.restored);
    }
    const { isSaving } = this.#reader;
    this.#ask((snapshot) => {
      if (snapshot !== undefined && isPausedInPassing(snapshot)) return;
      if (snapshot !== undefined && restingState(snapshot) === vmVMState_Paused) this.#reader.changed(vmVMState_Paused);
      // It has gone on since, and that will be told. A save of ours that was given up looks like a short pause.
      else this.#mayBePaused = !isSaving;
    });
  }

  /** Into a file of somebody's own it may have been saved too; then it is off. One that is on again had a state to go on from. */
  #saved(): void {
    this.#ask((snapshot) => {
      const isSaved = snapshot !== undefined && (snapshot.state !== DOMAIN.shutoff || snapshot.hasManagedSave);
      this.#reader.changed(isSaved ? vmVMState_Saved : vmVMState_TurnedOff);
    });
  }

  #stopped(detail: number): void {
    const crashed = detail === STOPPED.crashed && !this.#hasCrashed;
    this.#hasCrashed = false;
    if (crashed) this.#reader.changed(vmVMState_TurnedOff, "crash");
    else this.#reader.changed(vmVMState_TurnedOff, detail === STOPPED.shutdown ? "guestPowerOff" : undefined);
  }

  /** What becomes of a guest that has crashed is told next, unless the host keeps it as it is. */
  #crashed(): void {
    this.#ask((snapshot) => {
      if (snapshot?.state !== DOMAIN.crashed || this.#reader.known !== vmVMState_Running) return;
      this.#hasCrashed = true;
      this.#reader.changed(vmVMState_Paused, "crash");
    });
  }

  /** Asks the host what an event means; undefined if it has no such domain any more. */
  #ask(heard: (snapshot: DomainSnapshot | undefined) => void): void {
    const question = (this.#question = {});
    const answered = (error: LibvirtError | undefined, snapshot: DomainSnapshot | undefined): void => {
      if (this.#question !== question) return;
      // It may answer the next time, or the connection is lost, which is told.
      if (snapshot === undefined && error?.code !== VIR.noDomain) {
        this.#host.apartment.schedule(RETRY_DELAY, ask, { keepAlive: false });
        return;
      }
      this.#question = undefined;
      heard(snapshot);
      this.#readWaiting();
    };
    const ask = (): void => {
      if (this.#question !== question) return;
      this.#host.ask<DomainSnapshot>((connection, answer) => connection.domain(this.#uuid, answer), answered);
    };
    ask();
  }
}
