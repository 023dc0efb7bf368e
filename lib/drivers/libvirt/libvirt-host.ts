/**
 * One host that libvirt runs machines on: its connection, and who of the machines hears what it tells. What comes while
 * the host is being read, or while a domain is unknown, waits until that is known, so that nothing is lost or told twice.
 */
import type { Apartment } from "../../apartment/apartment.js";
import { ComError } from "../../com/com-error.js";
import { vmVMState_TurnedOff, type VMVMState } from "../../generated/enumerations.js";
import { VM_E_TIMED_OUT } from "../../generated/hresults.js";
import type { DriverEvents, DriverSession, MachineDescription, MachineDriver } from "../../machine/driver.js";
import { byName } from "./by-name.js";
import { DomainSession } from "./domain-session.js";
import { DomainStatisticsSampler } from "./domain-statistics.js";
import { DEFINED, DOMAIN, EVENT, STOPPED, impliedState, restingState, uuidOf } from "./domain-states.js";
import type {
  Answer,
  DomainSnapshot,
  HostFacts,
  Hypervisor,
  HypervisorConnection,
  HypervisorEvents,
  LibvirtError,
} from "./hypervisor.js";
import { VIR, comErrorOf, unreachable } from "./libvirt-error.js";
import { withoutCredentials } from "./libvirt-uri.js";

/** The machines of a server, as its host sees them. */
export interface DomainDirectory {
  /** The session of a machine, opened if it is not; undefined if there is no such machine. */
  session(uuid: string): DomainSession | undefined;
  has(uuid: string): boolean;
  /** The host has a domain that is no machine yet. */
  appeared(snapshot: DomainSnapshot): void;
  renamed(snapshot: DomainSnapshot): void;
  /** How many renames the server has begun and ended: odd while a domain is between two names. */
  readonly renames: number;
  /** All UUIDs of machines. */
  uuids(): Iterable<string>;
  /** Whether a definition comes from here, so that the machine need not be made for it. */
  isOurs(uuid: string): boolean;
  /** Whether a definition is being removed here, so that the machine goes anyway. */
  isLeaving(uuid: string): boolean;
  /** The machine has left the server. */
  left(uuid: string): void;
  /** What is kept of a domain's definition is no longer what the host has. */
  redefined(uuid: string): void;
}

/** Starts a call; its answer comes later, through the apartment. */
export type Start<T> = (connection: HypervisorConnection, answer: Answer<T>) => void;

/** How long a call may take that somebody blocks for, in ms. */
const PATIENCE = 120_000;

/** Something that has happened, and for a change of a domain's state where that led. */
interface Held {
  readonly happen: () => void;
  readonly uuid?: string;
  readonly state?: VMVMState | undefined;
}

const CLOSED: LibvirtError = { code: 6, domain: 0, message: "the connection is closed" };

export class LibvirtHost implements MachineDriver, HypervisorEvents {
  readonly name = "libvirt";
  readonly isHost = true;
  readonly apartment: Apartment;
  /** For people; without credentials. */
  readonly uri: string;
  readonly statistics = new DomainStatisticsSampler(this);
  readonly #directory: DomainDirectory;
  readonly #sessions = new Map<string, DomainSession>();
  /** States of machines whose sessions have not been opened, where they are not off. */
  readonly #states = new Map<string, VMVMState>();
  /** Domains that go when they are turned off: nobody has defined them. */
  readonly #transient = new Set<string>();
  /** Events of domains that are unknown, until the host has said what they are. */
  readonly #unknown = new Map<string, (readonly [event: number, detail: number])[]>();
  #facts: HostFacts | undefined;
  #connection: HypervisorConnection | undefined;
  /** What happens while the host is being read. */
  #held: Held[] | undefined = [];
  /** Changes with every connection and every loss. */
  #age = {};
  #lostFor: string | undefined = "it has not been connected yet";

  constructor(apartment: Apartment, uri: string, directory: DomainDirectory) {
    this.apartment = apartment;
    this.uri = withoutCredentials(uri);
    this.#directory = directory;
  }

  // --- the connection

  /**
   * Connects and reads what there is; pumps meanwhile.
   * @throws ComError RPC_E_SERVER_UNAVAILABLE, E_ACCESSDENIED, VM_E_TIMED_OUT
   */
  connect(hypervisor: Hypervisor, uri: string): void {
    let failure: LibvirtError | undefined;
    this.#connection = hypervisor.connect(uri, this.apartment, this, (error) => {
      failure = error;
      if (error === undefined) this.#read();
    });
    const isOver = (): boolean => failure !== undefined || this.#held === undefined;
    if (!isOver() && !this.apartment.pump(isOver, PATIENCE)) {
      this.close();
      throw new ComError(VM_E_TIMED_OUT, `'${this.uri}' has not answered for ${PATIENCE / 1000} s.`);
    }
    if (failure !== undefined) throw comErrorOf(failure, `'${this.uri}' cannot be connected`);
  }

  get isConnected(): boolean {
    return this.#lostFor === undefined;
  }

  /** @throws ComError RPC_E_SERVER_UNAVAILABLE */
  assertReachable(): void {
    if (this.#lostFor !== undefined) throw unreachable(this.uri, this.#lostFor);
  }

  close(): void {
    const reason = (this.#lostFor ??= "the server has ended");
    this.#held = undefined;
    this.#connection?.close();
    // Of what is under way nobody is going to hear any more.
    for (const session of this.#sessions.values()) session.lost(reason);
  }

  /** Asks; `answer` is called once, at once if the host is out of reach. */
  ask<T>(start: Start<T>, answer: Answer<T>): void {
    if (this.#connection === undefined || this.#lostFor !== undefined) {
      answer({ ...CLOSED, message: this.#lostFor ?? CLOSED.message }, undefined);
    } else {
      start(this.#connection, answer);
    }
  }

  /**
   * Asks and pumps until the answer is there: for members that must know.
   * @param what what is done, for the sentence of the error
   * @throws ComError RPC_E_SERVER_UNAVAILABLE, VM_E_TIMED_OUT, and what libvirt's error stands for
   */
  wait<T>(what: string, start: Start<T>): T {
    this.assertReachable();
    let outcome: { readonly error: LibvirtError | undefined; readonly result: T | undefined } | undefined;
    this.ask(start, (error, result) => (outcome = { error, result }));
    if (outcome === undefined && !this.apartment.pump(() => outcome !== undefined, PATIENCE)) {
      throw new ComError(VM_E_TIMED_OUT, `${what}: '${this.uri}' has not answered for ${PATIENCE / 1000} s.`);
    }
    if (outcome?.error !== undefined) {
      this.assertReachable();
      throw comErrorOf(outcome.error, what);
    }
    return outcome?.result as T;
  }

  /** What the host was when it was connected last. */
  get facts(): HostFacts | undefined {
    return this.#facts;
  }

  /** "QEMU", "TEST" */
  get hypervisorType(): string {
    return this.#facts?.hypervisorType ?? "";
  }

  /** Reads what the host is and all domains, then does what has been held back. */
  #read(): void {
    const age = (this.#age = {});
    this.#lostFor = undefined;
    this.ask<HostFacts>(
      (connection, answer) => connection.host(answer),
      (error, facts) => {
        if (this.#age !== age) return;
        this.#facts = facts ?? this.#facts;
        if (facts === undefined) this.onLost(error ?? CLOSED);
        else this.#readDomains(age);
      },
    );
  }

  #readDomains(age: object): void {
    // The host is going to say what all of that has come to.
    this.#held = [];
    this.ask<readonly DomainSnapshot[]>(
      (connection, answer) => connection.domains(answer),
      (error, domains) => {
        if (this.#age !== age) return;
        if (domains === undefined) return this.onLost(error ?? CLOSED);
        this.#compare(byName(domains));
        const held = newerThan(domains, this.#held ?? []);
        this.#held = undefined;
        for (const { happen } of held) happen();
      },
    );
  }

  /** What the host has against what is known: every difference is told once. */
  #compare(domains: readonly DomainSnapshot[]): void {
    const gone = new Set(this.#directory.uuids());
    for (const snapshot of domains) {
      const { uuid } = snapshot;
      if (!gone.delete(uuid)) this.#appeared(snapshot);
      else {
        this.#noteTransient(snapshot);
        this.#directory.redefined(uuid);
        this.#directory.renamed(snapshot);
        const state = restingState(snapshot);
        // A machine that nobody has used and nothing has happened to needs no session to know that.
        if (this.#sessions.has(uuid) || state !== this.#known(uuid)) this.#session(uuid)?.reconnected(state);
      }
    }
    for (const uuid of gone) this.#gone(uuid);
  }

  /** What a machine without a session is in. */
  #known(uuid: string): VMVMState {
    return this.#states.get(uuid) ?? vmVMState_TurnedOff;
  }

  #gone(uuid: string): void {
    const session = this.#session(uuid);
    session?.reconnected(vmVMState_TurnedOff);
    session?.removed();
  }

  // --- MachineDriver

  attach(description: MachineDescription, events: DriverEvents): DriverSession {
    const uuid = uuidOf(description.id);
    const session = new DomainSession(this, uuid, description, events, this.#known(uuid));
    this.#states.delete(uuid);
    this.#sessions.set(uuid, session);
    return session;
  }

  /** @internal -- for DomainSession */
  detach(session: DomainSession): void {
    const { uuid } = session;
    if (this.#sessions.get(uuid) !== session) return;
    this.#sessions.delete(uuid);
    this.#transient.delete(uuid);
    this.#directory.left(uuid);
  }

  // --- HypervisorEvents

  onLifecycle(uuid: string, _name: string, event: number, detail: number): void {
    if (this.#held === undefined) return this.#lifecycle(uuid, event, detail);
    this.#held.push({ happen: () => this.#lifecycle(uuid, event, detail), uuid, state: impliedState(event, detail) });
  }

  onReboot(uuid: string): void {
    this.#hold(() => this.#session(uuid)?.reboot());
  }

  onWatchdog(uuid: string): void {
    this.#hold(() => this.#session(uuid)?.watchdog());
  }

  onIOError(uuid: string, _action: number, reason: string): void {
    this.#hold(() => this.#session(uuid)?.ioError(reason));
  }

  onControlError(): void {
    // What becomes of the domain is told by an event of its life.
  }

  onAgent(uuid: string, state: number): void {
    this.#hold(() => this.#session(uuid)?.agent(state === 1));
  }

  onDeviceAdded(uuid: string): void {
    this.#hold(() => this.#directory.redefined(uuid));
  }

  onDeviceRemoved(uuid: string): void {
    this.#hold(() => this.#directory.redefined(uuid));
  }

  onLost(error: LibvirtError): void {
    if (this.#lostFor !== undefined && this.#held !== undefined) return;
    this.#age = {};
    this.#lostFor = withoutCredentials(error.message);
    this.#held = [];
    this.#unknown.clear();
    for (const session of this.#sessions.values()) session.lost(this.#lostFor);
  }

  onConnected(): void {
    this.#held ??= [];
    this.#read();
  }

  #hold(happen: () => void): void {
    if (this.#held === undefined) happen();
    else this.#held.push({ happen });
  }

  #session(uuid: string): DomainSession | undefined {
    return this.#sessions.get(uuid) ?? this.#directory.session(uuid);
  }

  #lifecycle(uuid: string, event: number, detail: number): void {
    const waiting = this.#unknown.get(uuid);
    if (waiting !== undefined) return void waiting.push([event, detail]);
    const session = this.#session(uuid);
    if (session === undefined) return this.#unheardOf(uuid, event, detail);
    if (event === EVENT.defined) return this.#defined(session, detail);
    if (event === EVENT.undefined) return this.#undefined(session);
    session.lifecycle(event, detail);
    if (event === EVENT.stopped && this.#transient.delete(uuid)) session.removed();
  }

  /** A domain that nobody here knows: the host says what it is, and its events wait so long. */
  #unheardOf(uuid: string, event: number, detail: number): void {
    if (event === EVENT.undefined || this.#directory.isOurs(uuid)) return;
    if (event === EVENT.stopped && detail !== STOPPED.saved) return;
    const waiting: (readonly [number, number])[] = [];
    this.#unknown.set(uuid, waiting);
    this.#look(uuid, (snapshot) => {
      this.#unknown.delete(uuid);
      if (snapshot === undefined) return;
      if (!this.#directory.has(uuid)) this.#appeared(snapshot);
      // Changes that lead up to what the host said are part of that.
      const said = waiting.findLastIndex(([next, how]) => impliedState(next, how) === restingState(snapshot));
      for (const [index, [next, how]] of waiting.entries()) {
        if (index > said || impliedState(next, how) === undefined) this.#lifecycle(uuid, next, how);
      }
    });
  }

  #appeared(snapshot: DomainSnapshot): void {
    const state = restingState(snapshot);
    if (snapshot.state !== DOMAIN.shutoff || snapshot.hasManagedSave) this.#states.set(snapshot.uuid, state);
    this.#noteTransient(snapshot);
    this.#directory.appeared(snapshot);
  }

  #noteTransient({ uuid, isPersistent }: DomainSnapshot): void {
    if (isPersistent) this.#transient.delete(uuid);
    else this.#transient.add(uuid);
  }

  #defined({ uuid }: DomainSession, detail: number): void {
    this.#transient.delete(uuid);
    this.#directory.redefined(uuid);
    if (detail !== DEFINED.renamed) return;
    this.#look(uuid, (snapshot) => {
      if (snapshot !== undefined) this.#directory.renamed(snapshot);
    });
  }

  /** One that runs goes on without a definition until it is turned off. */
  #undefined(session: DomainSession): void {
    const { uuid } = session;
    if (this.#directory.isLeaving(uuid)) return;
    const { renames } = this.#directory;
    this.#look(uuid, (snapshot, error) => {
      if (snapshot !== undefined) return this.#noteTransient(snapshot);
      if (error?.code !== VIR.noDomain) return;
      // One that is renamed here is gone for a moment.
      if (renames % 2 === 0 && renames === this.#directory.renames) session.removed();
      else this.#undefined(session);
    });
  }

  #look(uuid: string, heard: (snapshot: DomainSnapshot | undefined, error: LibvirtError | undefined) => void): void {
    const age = this.#age;
    this.ask<DomainSnapshot>(
      (connection, answer) => connection.domain(uuid, answer),
      (error, snapshot) => {
        if (this.#age === age) heard(snapshot, error);
      },
    );
  }
}

/** What has happened since the host said what there is: changes that lead up to what it said are part of that. */
function newerThan(domains: readonly DomainSnapshot[], held: readonly Held[]): readonly Held[] {
  if (held.length === 0) return held;
  const said = new Map(domains.map((snapshot) => [snapshot.uuid, restingState(snapshot)]));
  const last = new Map<string, number>();
  for (const [index, { uuid, state }] of held.entries()) {
    if (uuid !== undefined && state !== undefined && said.get(uuid) === state) last.set(uuid, index);
  }
  return held.filter(({ uuid }, index) => uuid === undefined || index > (last.get(uuid) ?? -1));
}
