/** A connection to a simulated host: calls reach it at once, answers and events come back after a while. */
import type { Apartment } from "../../apartment/apartment.js";
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
import { VIR } from "./libvirt-error.js";
import type { SimulatedDomain } from "./simulated-domain.js";
import type { SimulatedCall, SimulatedHost } from "./simulated-host.js";
import { SimulatedLink } from "./simulated-link.js";

const LOST: LibvirtError = { code: 39, domain: 7, message: "Cannot recv data: Connection reset by peer" };
const CLOSED: LibvirtError = { code: VIR.operationAborted, domain: 20, message: "the connection has been closed" };
const NO_DOMAIN: LibvirtError = { code: VIR.noDomain, domain: 10, message: "Domain not found" };
const NO_NETWORK: LibvirtError = { code: 43, domain: 19, message: "Network not found" };
const NO_VOLUME: LibvirtError = { code: 50, domain: 18, message: "Storage volume not found" };
const NO_JOB: LibvirtError = { code: VIR.operationInvalid, domain: 10, message: "no job is active on the domain" };

const MEGABYTE = 2 ** 20;

export class SimulatedConnection implements HypervisorConnection {
  readonly uri: string;
  readonly #host: SimulatedHost;
  readonly #apartment: Apartment;
  readonly #events: HypervisorEvents;
  readonly #answers: SimulatedLink;
  readonly #told: SimulatedLink;
  /** The calls on a domain wait for each other. */
  readonly #jobs = new Map<string, (() => void)[]>();
  readonly #cancelled = new Set<SimulatedDomain>();
  /** Of the calls that have not been answered. */
  readonly #unanswered = new Set<(error: LibvirtError) => void>();
  #isConnected = false;
  #isClosed = false;

  constructor(host: SimulatedHost, uri: string, apartment: Apartment, events: HypervisorEvents) {
    this.#host = host;
    this.uri = uri;
    this.#apartment = apartment;
    this.#events = events;
    this.#answers = new SimulatedLink(apartment, host.answerLag);
    this.#told = new SimulatedLink(apartment, host.eventLag);
  }

  /** @internal */
  open(opened: Answer<HypervisorConnection>): void {
    const error = this.#host.isDown ? LOST : this.#host.takeFault("connect");
    this.#answers.post(() => {
      if (this.#isClosed) return;
      if (error !== undefined) return opened(error, undefined);
      this.#isConnected = true;
      this.#host.join(this);
      opened(undefined, this);
    });
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  /** @internal */
  tell(tell: (events: HypervisorEvents) => void): void {
    if (this.#isConnected) this.#told.post(() => tell(this.#events));
  }

  /** @internal */
  lose(): void {
    if (!this.#isConnected) return;
    this.#isConnected = false;
    this.#told.cut();
    this.#answers.cut();
    this.#failAll(LOST);
    this.#apartment.schedule(0, () => {
      if (!this.#isClosed) this.#events.onLost(LOST);
    });
  }

  /** @internal */
  recover(): void {
    if (this.#isConnected || this.#isClosed) return;
    this.#apartment.schedule(0, () => {
      if (this.#isClosed || this.#isConnected || this.#host.isDown) return;
      this.#isConnected = true;
      this.#events.onConnected();
    });
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#isConnected = false;
    this.#host.leave(this);
    this.#told.cut();
    this.#answers.cut();
    this.#failAll(CLOSED);
  }

  #failAll(error: LibvirtError): void {
    const unanswered = [...this.#unanswered];
    this.#unanswered.clear();
    for (const fail of unanswered) this.#apartment.schedule(0, () => fail(error));
  }

  // --- calls

  host(answer: Answer<HostFacts>): void {
    this.#call(answer, () => [undefined, this.#host.facts]);
  }

  domains(answer: Answer<readonly DomainSnapshot[]>): void {
    const all = [...this.#host.domains.values()];
    this.#call(answer, () => [this.#host.takeFault("domains"), all.map((domain) => domain.snapshot())]);
  }

  domain(uuid: string, answer: Answer<DomainSnapshot>): void {
    this.#of(uuid, answer, (domain) => [this.#host.takeFault("domain"), domain.snapshot()]);
  }

  domainXml(uuid: string, answer: Answer<string>): void {
    this.#of(uuid, answer, (domain) => [undefined, domain.xml]);
  }

  defineXml(xml: string, answer: Answer<DomainSnapshot>): void {
    this.#call(answer, () => {
      const error = this.#host.takeFault("define");
      if (error !== undefined) return [error, undefined];
      const name = /<name>([^<]*)<\/name>/.exec(xml)?.[1] ?? "";
      const uuid = /<uuid>([^<]*)<\/uuid>/.exec(xml)?.[1]?.toLowerCase() ?? "";
      this.#host.calls.push(`define ${name}`);
      const holder = [...this.#host.domains.values()].find((each) => each.name === name && each.uuid !== uuid);
      const renamed = this.#host.domains.get(uuid);
      if (holder !== undefined || (renamed !== undefined && renamed.name !== name)) {
        return [{ code: VIR.operationFailed, domain: 10, message: `domain '${name}' is already defined` }, undefined];
      }
      return [undefined, this.#host.define(uuid, name, xml).snapshot()];
    });
  }

  undefine(uuid: string, answer: Answer<void>): void {
    this.#of(uuid, answer, (domain) => {
      const error = this.#host.takeFault("undefine");
      if (error === undefined) this.#host.undefine(domain);
      return [error, undefined];
    });
  }

  start(uuid: string, options: StartOptions, answer: Answer<void>): void {
    this.#job("start", uuid, answer, (domain) => domain.start(options));
  }

  suspend(uuid: string, answer: Answer<void>): void {
    this.#job("suspend", uuid, answer, (domain) => domain.suspend());
  }

  resume(uuid: string, answer: Answer<void>): void {
    this.#job("resume", uuid, answer, (domain) => domain.resume());
  }

  reset(uuid: string, answer: Answer<void>): void {
    this.#job("reset", uuid, answer, (domain) => domain.reset());
  }

  destroy(uuid: string, answer: Answer<void>): void {
    this.#job("destroy", uuid, answer, (domain) => domain.destroy());
  }

  /** The guest is told at once, and takes its time. */
  shutdown(uuid: string, answer: Answer<void>): void {
    this.#of(uuid, answer, (domain) => {
      const error = this.#begins("shutdown", domain);
      if (error !== undefined) return [error, undefined];
      if (!domain.isActive) return [domain.destroy(), undefined];
      if (this.#host.guestsObey) {
        this.#apartment.schedule(this.#host.duration("shutdown"), () => {
          if (domain.isActive) domain.powerOff();
        });
      }
      return [undefined, undefined];
    });
  }

  managedSave(uuid: string, answer: Answer<void>): void {
    this.#inTurn(uuid, answer, (domain, end) => {
      const error = this.#begins("managedSave", domain) ?? domain.beginSave();
      if (error !== undefined) return end(error);
      const duration = this.#host.duration("managedSave");
      const step = (done: number): void => {
        if (this.#cancelled.delete(domain)) {
          domain.abandonSave();
          return end({
            code: VIR.operationAborted,
            domain: 10,
            message: "operation aborted: domain save job canceled",
          });
        }
        domain.job = done * 10;
        if (done >= 10) return end(domain.endSave());
        this.#apartment.schedule(duration / 10, () => step(done + 1));
      };
      step(0);
    });
  }

  removeManagedSave(uuid: string, answer: Answer<void>): void {
    this.#job("removeManagedSave", uuid, answer, (domain) => domain.removeManagedSave());
  }

  job(uuid: string, answer: Answer<JobProgress | undefined>): void {
    this.#of(uuid, answer, ({ job }) => [
      undefined,
      job === undefined ? undefined : { processed: job * MEGABYTE, total: 100 * MEGABYTE },
    ]);
  }

  abortJob(uuid: string, answer: Answer<void>): void {
    this.#of(uuid, answer, (domain) => {
      this.#host.calls.push(`abortJob ${domain.name}`);
      if (domain.job === undefined) return [NO_JOB, undefined];
      this.#cancelled.add(domain);
      return [undefined, undefined];
    });
  }

  statistics(uuid: string, answer: Answer<DomainStatistics>): void {
    this.#of(uuid, answer, (domain) => [undefined, this.#statistics(domain)]);
  }

  allStatistics(answer: Answer<ReadonlyMap<string, DomainStatistics>>): void {
    const running = [...this.#host.domains.values()].filter((domain) => domain.isActive);
    this.#call(answer, () => [undefined, new Map(running.map((each) => [each.uuid, this.#statistics(each)]))]);
  }

  /** Half busy, with a disk and a network that do the same every second. */
  #statistics(domain: SimulatedDomain): DomainStatistics {
    const seconds = domain.isActive ? this.#apartment.now() / 1000 : 0;
    return {
      cpuTime: seconds * 5e8,
      diskBytesRead: Math.floor(seconds * 4096),
      diskBytesWritten: Math.floor(seconds * 512),
      networkBytesReceived: Math.floor(seconds * 1000),
      networkBytesSent: Math.floor(seconds * 100),
    };
  }

  /** A screen of 8 x 6 pixels, red on the left and blue on the right. */
  screenshot(uuid: string, answer: Answer<Screenshot>): void {
    this.#of(uuid, answer, (domain) => {
      const error = this.#begins("screenshot", domain) ?? (domain.isActive ? undefined : NO_JOB);
      const pixels = Array.from({ length: 48 }, (_, index) => (index % 8 < 4 ? [255, 0, 0] : [0, 0, 255])).flat();
      const bytes = Buffer.concat([Buffer.from("P6\n8 6\n255\n"), Uint8Array.from(pixels)]);
      return [error, { mimeType: "image/x-portable-pixmap", bytes }];
    });
  }

  sendKeys(uuid: string, keys: readonly number[], _holdTime: number, answer: Answer<void>): void {
    this.#of(uuid, answer, () => {
      this.#host.input.push({ uuid, keys });
      return [this.#host.takeFault("sendKeys"), undefined];
    });
  }

  monitorCommand(uuid: string, command: string, answer: Answer<string>): void {
    this.#of(uuid, answer, () => {
      this.#host.input.push({ uuid, command });
      return [this.#host.takeFault("monitorCommand"), '{"return":{}}'];
    });
  }

  agentCommand(uuid: string, _command: string, _timeout: number, answer: Answer<string>): void {
    this.#of(uuid, answer, () => [{ code: 86, domain: 10, message: "QEMU guest agent is not connected" }, undefined]);
  }

  networks(answer: Answer<readonly { readonly name: string; readonly isActive: boolean }[]>): void {
    this.#call(answer, () => [undefined, [...this.#host.networks.keys()].map((name) => ({ name, isActive: true }))]);
  }

  networkXml(name: string, answer: Answer<string>): void {
    const xml = this.#host.networks.get(name);
    this.#call(answer, () => (xml === undefined ? [NO_NETWORK, undefined] : [undefined, xml]));
  }

  createNetwork(xml: string, answer: Answer<void>): void {
    this.#call(answer, () => {
      this.#host.networks.set(/<name>([^<]*)<\/name>/.exec(xml)?.[1] ?? "", xml);
      return [undefined, undefined];
    });
  }

  removeNetwork(name: string, answer: Answer<void>): void {
    this.#call(answer, () => [this.#host.networks.delete(name) ? undefined : NO_NETWORK, undefined]);
  }

  createVolume(folder: string, xml: string, answer: Answer<void>): void {
    this.#call(answer, () => {
      const name = /<name>([^<]*)<\/name>/.exec(xml)?.[1] ?? "";
      this.#host.volumes.set(`${folder}/${name}`, Number(/<capacity[^>]*>(\d+)</.exec(xml)?.[1] ?? 0));
      return [undefined, undefined];
    });
  }

  removeVolume(path: string, answer: Answer<void>): void {
    this.#call(answer, () => [this.#host.volumes.delete(path) ? undefined : NO_VOLUME, undefined]);
  }

  volume(path: string, answer: Answer<{ readonly capacity: number; readonly allocation: number }>): void {
    const capacity = this.#host.volumes.get(path);
    this.#call(answer, () =>
      capacity === undefined ? [NO_VOLUME, undefined] : [undefined, { capacity, allocation: 0 }],
    );
  }

  // --- how calls are answered

  #begins(call: SimulatedCall, { name }: SimulatedDomain): LibvirtError | undefined {
    this.#host.calls.push(`${call} ${name}`);
    return this.#host.takeFault(call);
  }

  /** An answer that comes once: what it is, or that the connection was lost. */
  #once<T>(answer: Answer<T>): Answer<T> {
    const fail = (error: LibvirtError): void => answer(error, undefined);
    this.#unanswered.add(fail);
    return (error, result) => {
      const isThere = (): boolean => this.#unanswered.has(fail);
      if (!isThere()) return;
      this.#answers.post(() => {
        if (this.#unanswered.delete(fail)) answer(error, result);
      });
    };
  }

  #call<T>(answer: Answer<T>, run: () => readonly [LibvirtError | undefined, T | undefined]): void {
    if (!this.#isConnected) return void this.#apartment.schedule(0, () => answer(LOST, undefined));
    const once = this.#once(answer);
    const [error, result] = run();
    if (error === undefined) once(undefined, result);
    else once(error, undefined);
  }

  #of<T>(
    uuid: string,
    answer: Answer<T>,
    run: (domain: SimulatedDomain) => readonly [LibvirtError | undefined, T | undefined],
  ): void {
    this.#call(answer, () => {
      const domain = this.#host.domains.get(uuid);
      return domain === undefined ? [NO_DOMAIN, undefined] : run(domain);
    });
  }

  /** A call on a domain that takes its time and then does something. */
  #job(
    call: SimulatedCall,
    uuid: string,
    answer: Answer<void>,
    run: (domain: SimulatedDomain) => LibvirtError | undefined,
  ): void {
    this.#inTurn(uuid, answer, (domain, end) => {
      const error = this.#begins(call, domain);
      if (error !== undefined) return end(error);
      this.#apartment.schedule(this.#host.duration(call), () => end(run(domain)));
    });
  }

  /** Calls on one domain are done one after the other, whatever becomes of the connection meanwhile. */
  #inTurn(
    uuid: string,
    answer: Answer<void>,
    run: (domain: SimulatedDomain, end: (error: LibvirtError | undefined) => void) => void,
  ): void {
    if (!this.#isConnected) return void this.#apartment.schedule(0, () => answer(LOST, undefined));
    const once = this.#once(answer);
    const waiting = this.#jobs.get(uuid) ?? [];
    this.#jobs.set(uuid, waiting);
    waiting.push(() => {
      const domain = this.#host.domains.get(uuid);
      const end = (error: LibvirtError | undefined): void => {
        once(error, undefined);
        waiting.shift();
        waiting[0]?.();
      };
      if (domain === undefined) end(NO_DOMAIN);
      else run(domain, end);
    });
    if (waiting.length === 1) waiting[0]?.();
  }
}
