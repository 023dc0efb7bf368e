import { posix } from "node:path";
import type { Apartment, Work } from "../../apartment/apartment.js";
import type {
  Answer,
  DomainSnapshot,
  DomainStatistics,
  HostFacts,
  HypervisorConnection,
  HypervisorEvents,
  JobProgress,
  LibvirtError,
  Screenshot,
  StartOptions,
} from "./hypervisor.js";
import type { LibvirtAddon } from "./native-addon.js";
import * as answers from "./native-answers.js";
import { Backoff, type BackoffOptions } from "./native-backoff.js";
import { closed, invalidArgument, notConnected } from "./native-errors.js";
import type { Payload } from "./native-events.js";
import { NativeSession, type KeepAlive } from "./native-session.js";
import { unattended } from "./native-uri.js";

/** libvirt's limit: VIR_DOMAIN_SEND_KEY_MAX_KEYS. */
const MOST_KEYS = 16;

/** What a connection is made with. */
export interface ConnectionParts {
  readonly addon: LibvirtAddon;
  readonly uri: string;
  readonly apartment: Apartment;
  readonly events: HypervisorEvents;
  readonly keepAlive: KeepAlive;
  readonly backoff: BackoffOptions;
}

/** A connection to a host through the addon. Each time the host is lost it opens another session, until it is closed. */
export class NativeConnection implements HypervisorConnection {
  readonly #parts: ConnectionParts;
  readonly #backoff: Backoff;
  #session: NativeSession | undefined;
  #isConnected = false;
  #isClosed = false;
  #retry: Work | undefined;

  constructor(parts: ConnectionParts, opened: Answer<HypervisorConnection>) {
    this.#parts = parts;
    this.#backoff = new Backoff(parts.backoff);
    this.#open((error) => {
      // A first attempt that fails, or that is given up, ends it.
      if (error !== undefined) this.#isClosed = true;
      opened(error, error === undefined ? this : undefined);
    });
  }

  get uri(): string {
    return this.#parts.uri;
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#isConnected = false;
    this.#retry?.cancel();
    this.#end(closed);
  }

  #open(opened: Answer<void>): void {
    const { addon, uri, apartment, events, keepAlive } = this.#parts;
    const session = new NativeSession(addon, apartment, events, (error) => this.#lost(error));
    this.#session = session;
    if (uri.includes("\0")) return this.#end(invalidArgument("A connection's URI has no NUL in it."), opened);
    session.open(unattended(uri), keepAlive, (error) => {
      this.#isConnected = error === undefined;
      // What is closed already hears no more.
      if (error !== undefined && this.#session === session) this.#end(error);
      opened(error, undefined);
    });
  }

  /** Ends the session; its calls fail like that. */
  #end(error: LibvirtError, opened?: Answer<void>): void {
    const session = this.#session;
    this.#session = undefined;
    session?.close(error);
    if (opened !== undefined) this.#parts.apartment.schedule(0, () => opened(error, undefined));
  }

  #lost(error: LibvirtError): void {
    const wasConnected = this.#isConnected;
    this.#isConnected = false;
    // A session that is lost as it opens fails to open.
    this.#end(error);
    if (!wasConnected) return;
    this.#retryLater();
    this.#parts.events.onLost(error);
  }

  #retryLater(): void {
    // Nobody needs to wait for a host that may never come back.
    this.#retry = this.#parts.apartment.schedule(this.#backoff.next(), () => this.#reopen(), { keepAlive: false });
  }

  #reopen(): void {
    this.#open((error) => {
      if (this.#isClosed) return;
      if (error !== undefined) return this.#retryLater();
      this.#backoff.reset();
      this.#parts.events.onConnected();
    });
  }

  #call<T>(
    method: string,
    subject: string,
    details: readonly (string | number)[],
    decode: (payload: Payload) => T | undefined,
    answer: Answer<T>,
  ): void {
    const { apartment } = this.#parts;
    const fail = (error: LibvirtError): void => void apartment.schedule(0, () => answer(error, undefined));
    if (this.#isClosed) return fail(closed);
    if (!this.#isConnected || this.#session === undefined) return fail(notConnected);
    // libvirt would read no further.
    if ([subject, ...details].some((detail) => typeof detail === "string" && detail.includes("\0"))) {
      return fail(invalidArgument("A text for libvirt has no NUL in it."));
    }
    this.#session.call(method, subject, details, (error, payload) => {
      if (error === undefined) answer(undefined, decode(payload));
      else answer(error, undefined);
    });
  }

  /** A call that is about one thing, and that only succeeds or fails. */
  #do(method: string, subject: string, answer: Answer<void>): void {
    this.#call(method, subject, [], answers.nothing, answer);
  }

  host(answer: Answer<HostFacts>): void {
    this.#call("host", "", [], answers.hostFactsOf, answer);
  }

  domains(answer: Answer<readonly DomainSnapshot[]>): void {
    this.#call("domains", "", [], answers.snapshotsOf, answer);
  }

  domain(uuid: string, answer: Answer<DomainSnapshot>): void {
    this.#call("domain", uuid, [], answers.snapshotOf, answer);
  }

  domainXml(uuid: string, answer: Answer<string>): void {
    this.#call("domainXml", uuid, [], answers.textOf, answer);
  }

  defineXml(xml: string, answer: Answer<DomainSnapshot>): void {
    this.#call("defineXml", "", [xml], answers.snapshotOf, answer);
  }

  undefine(uuid: string, answer: Answer<void>): void {
    this.#do("undefine", uuid, answer);
  }

  start(uuid: string, { forceBoot = false, paused = false }: StartOptions, answer: Answer<void>): void {
    this.#call("start", uuid, [Number(forceBoot), Number(paused)], answers.nothing, answer);
  }

  suspend(uuid: string, answer: Answer<void>): void {
    this.#do("suspend", uuid, answer);
  }

  resume(uuid: string, answer: Answer<void>): void {
    this.#do("resume", uuid, answer);
  }

  reset(uuid: string, answer: Answer<void>): void {
    this.#do("reset", uuid, answer);
  }

  shutdown(uuid: string, answer: Answer<void>): void {
    this.#do("shutdown", uuid, answer);
  }

  destroy(uuid: string, answer: Answer<void>): void {
    this.#do("destroy", uuid, answer);
  }

  managedSave(uuid: string, answer: Answer<void>): void {
    this.#do("managedSave", uuid, answer);
  }

  removeManagedSave(uuid: string, answer: Answer<void>): void {
    this.#do("removeManagedSave", uuid, answer);
  }

  job(uuid: string, answer: Answer<JobProgress | undefined>): void {
    this.#call("job", uuid, [], answers.jobOf, answer);
  }

  abortJob(uuid: string, answer: Answer<void>): void {
    this.#do("abortJob", uuid, answer);
  }

  statistics(uuid: string, answer: Answer<DomainStatistics>): void {
    this.#call("statistics", uuid, [], answers.statisticsOf, answer);
  }

  allStatistics(answer: Answer<ReadonlyMap<string, DomainStatistics>>): void {
    this.#call("allStatistics", "", [], answers.allStatisticsOf, answer);
  }

  screenshot(uuid: string, answer: Answer<Screenshot>): void {
    this.#call("screenshot", uuid, [], answers.screenshotOf, answer);
  }

  sendKeys(uuid: string, codes: readonly number[], holdTime: number, answer: Answer<void>): void {
    const isValid = codes.length >= 1 && codes.length <= MOST_KEYS && [holdTime, ...codes].every(isUnsigned);
    if (!isValid) {
      const error = invalidArgument("1 to 16 keys are held together, each a code, for 0 ms or more.");
      this.#parts.apartment.schedule(0, () => answer(error, undefined));
      return;
    }
    this.#call("sendKeys", uuid, [holdTime, ...codes], answers.nothing, answer);
  }

  monitorCommand(uuid: string, command: string, answer: Answer<string>): void {
    this.#call("monitorCommand", uuid, [command], answers.textOf, answer);
  }

  /** `timeout` is libvirt's: seconds, or -1 for its own, -2 for none. */
  agentCommand(uuid: string, command: string, timeout: number, answer: Answer<string>): void {
    this.#call("agentCommand", uuid, [command, timeout], answers.textOf, answer);
  }

  networks(answer: Answer<readonly { readonly name: string; readonly isActive: boolean }[]>): void {
    this.#call("networks", "", [], answers.networksOf, answer);
  }

  networkXml(name: string, answer: Answer<string>): void {
    this.#call("networkXml", name, [], answers.textOf, answer);
  }

  createNetwork(xml: string, answer: Answer<void>): void {
    this.#call("createNetwork", "", [xml], answers.nothing, answer);
  }

  removeNetwork(name: string, answer: Answer<void>): void {
    this.#do("removeNetwork", name, answer);
  }

  createVolume(folder: string, xml: string, answer: Answer<void>): void {
    this.#call("createVolume", folder, [xml], answers.nothing, answer);
  }

  removeVolume(path: string, answer: Answer<void>): void {
    this.#call("removeVolume", posix.dirname(path), [path], answers.nothing, answer);
  }

  volume(path: string, answer: Answer<{ readonly capacity: number; readonly allocation: number }>): void {
    this.#call("volume", posix.dirname(path), [path], answers.volumeOf, answer);
  }
}

function isUnsigned(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= 0xffff_ffff;
}
