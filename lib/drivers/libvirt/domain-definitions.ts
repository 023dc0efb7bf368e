/** Definitions on the host as configurations, and back. Each is a call that is waited for. */
import { ComError } from "../../com/com-error.js";
import { E_FAIL } from "../../generated/hresults.js";
import { Vmc } from "../../files/vmc.js";
import type { DomainDefinitions } from "./domain-files.js";
import { applyConfiguration, readConfiguration, type DomainPlaces } from "./domain-configuration.js";
import { configIdOf } from "./domain-states.js";
import { DomainXml } from "./domain-xml.js";
import type { DomainSnapshot, LibvirtError } from "./hypervisor.js";
import type { LibvirtHost } from "./libvirt-host.js";
import { comErrorOf } from "./libvirt-error.js";

/** Kinds of domains, the best first: what a host cannot have, it refuses to define. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  QEMU: ["kvm", "qemu"],
  TEST: ["test"],
  Xen: ["xen"],
  BHYVE: ["bhyve"],
};

export class HostDefinitions implements DomainDefinitions {
  readonly #host: () => LibvirtHost;
  readonly #hypervisorType: () => string;
  readonly #places: DomainPlaces;
  /** Domains that are being defined or removed here, or have been defined here. */
  readonly #ours = new Set<string>();
  readonly #leaving = new Set<string>();
  /** How many renames have begun and ended: while it is odd, one is under way and the host may have no such domain. */
  renames = 0;
  /** The kind that the host took last. */
  #type: string | undefined;

  constructor(host: () => LibvirtHost, hypervisorType: () => string, places: DomainPlaces) {
    this.#host = host;
    this.#hypervisorType = hypervisorType;
    this.#places = places;
  }

  /** Whether the server itself has made or is removing this definition. */
  isOurs(uuid: string): boolean {
    return this.#ours.has(uuid) || this.#leaving.has(uuid);
  }

  isLeaving(uuid: string): boolean {
    return this.#leaving.has(uuid);
  }

  /** Somebody else has removed it. */
  forget(uuid: string): void {
    this.#ours.delete(uuid);
  }

  read(uuid: string): Uint8Array {
    const xml = new DomainXml(this.#xmlOf(uuid));
    const kept = xml.configuration;
    const name = xml.text("name") ?? "";
    const id = configIdOf(uuid);
    const configuration =
      kept === undefined ? Vmc.create({ name, id }) : Vmc.parse(Buffer.from(`\ufeff${kept}`, "utf16le"));
    readConfiguration(xml, configuration, this.#places);
    return configuration.serialize();
  }

  write(uuid: string, configuration: Vmc): void {
    const known = this.#known(uuid);
    if (known !== undefined) return this.#change(uuid, known, configuration);
    this.#ours.add(uuid);
    try {
      this.#create(configuration);
    } catch (error) {
      this.#ours.delete(uuid);
      throw error;
    }
  }

  remove(uuid: string): void {
    this.#leaving.add(uuid);
    try {
      this.#host().wait("The virtual machine cannot be removed from its host", (connection, answer) =>
        connection.undefine(uuid, answer),
      );
      this.#ours.delete(uuid);
    } finally {
      this.#leaving.delete(uuid);
    }
  }

  #xmlOf(uuid: string): string {
    return this.#host().wait<string>("The configuration of the virtual machine cannot be read", (connection, answer) =>
      connection.domainXml(uuid, answer),
    );
  }

  /** The definition as it is; undefined if the host has no such domain. */
  #known(uuid: string): DomainXml | undefined {
    if (!this.#places.has(uuid)) return undefined;
    return new DomainXml(this.#xmlOf(uuid));
  }

  #create(configuration: Vmc): void {
    const types = this.#type === undefined ? (TYPES[this.#hypervisorType()] ?? ["kvm"]) : [this.#type];
    let failure: LibvirtError | undefined;
    for (const type of types) {
      const xml = DomainXml.create(type);
      applyConfiguration(xml, configuration, this.#places);
      failure = this.#define(xml);
      if (failure === undefined) {
        this.#type = type;
        return;
      }
    }
    if (failure !== undefined) throw comErrorOf(failure, "The host does not take the virtual machine");
  }

  #change(uuid: string, xml: DomainXml, configuration: Vmc): void {
    const before = xml.toString();
    const name = xml.text("name");
    applyConfiguration(xml, configuration, this.#places);
    if (xml.text("name") !== name) return this.#rename(uuid, xml, before);
    this.#ours.add(uuid);
    this.#redefine(xml);
  }

  /** A domain of another name is another domain to libvirt, so that the old one goes first, and comes back if it must. */
  #rename(uuid: string, xml: DomainXml, before: string): void {
    if (!this.#places.isOff(uuid)) {
      throw new ComError(E_FAIL, "On a host only a virtual machine that is turned off can be given another name.");
    }
    this.renames++;
    try {
      this.remove(uuid);
      this.#ours.add(uuid);
      this.#redefine(xml, () => this.#define(new DomainXml(before)));
    } finally {
      this.renames++;
    }
  }

  #redefine(xml: DomainXml, refused?: () => void): void {
    const failure = this.#define(xml);
    if (failure === undefined) return;
    refused?.();
    throw comErrorOf(failure, "The host does not take the changed virtual machine");
  }

  #define(xml: DomainXml): LibvirtError | undefined {
    let failure: LibvirtError | undefined;
    this.#host().wait<DomainSnapshot | undefined>("The virtual machine cannot be defined", (connection, answer) =>
      connection.defineXml(xml.toString(), (error, snapshot) => {
        failure = error;
        answer(undefined, snapshot);
      }),
    );
    return failure;
  }
}
