import { ComError } from "../com/com-error.js";
import { ignoringComErrors } from "../com/ignoring.js";
import type { PreferenceValue } from "../files/preference-value.js";
import type { Vnc } from "../files/vnc.js";
import {
  E_FAIL,
  E_INVALIDARG,
  E_POINTER,
  VM_E_ADAPTER_NOT_FOUND,
  VM_E_INVALID_VIRTUAL_NETWORK_ID,
} from "../generated/hresults.js";
import { VMVirtualNetworkImplementation } from "../generated/implementations.js";
import type { ConfigurationPlace } from "./configuration-place.js";
import { DHCPVirtualNetworkServer } from "./dhcp-virtual-network-server.js";
import { NetworkAdapterCollection, type AdapterPlace } from "./network-adapter-collection.js";
import { networkKeyOf, type NetworkKey } from "./network-adapter-settings.js";
import type { Security } from "./security.js";
import { TrafficMeter } from "./traffic-meter.js";
import type { VirtualServerNetworks } from "./virtual-server-networks.js";
import type { ProtectedObject } from "./virtual-server-security.js";

/** What becomes of a frame as the network sees it: it comes in, goes out to an adapter, or is for nobody. */
export type FrameFate = "sent" | "received" | "dropped";

/** A virtual network: a switch between adapters. What it is set to is read from its file whenever it is asked for. */
export class VirtualNetwork extends VMVirtualNetworkImplementation implements ProtectedObject {
  readonly server: VirtualServerNetworks;
  #place: ConfigurationPlace;
  #id: Uint8Array | undefined;
  #isRetired = false;
  #dhcp: DHCPVirtualNetworkServer | undefined;
  #collection: NetworkAdapterCollection | undefined;
  readonly #meters = new Map<FrameFate, TrafficMeter>();

  /** @param id what identifies it; left out if its file is yet to be read */
  constructor(server: VirtualServerNetworks, place: ConfigurationPlace, id?: Uint8Array) {
    super();
    this.server = server;
    this.#place = place;
    this.#id = id;
  }

  // --- IVMVirtualNetwork

  override get _ID(): Uint8Array {
    return this.id.slice();
  }

  override get File(): string {
    return this.#place.file;
  }

  override get Name(): string {
    return this.#place.name;
  }

  override set Name(name: string | null) {
    this.#assertRegistered();
    if (name === null) throw new ComError(E_POINTER, "There is no name given.");
    if (name === "") throw new ComError(E_INVALIDARG, "A virtual network needs a name.");
    if (name !== this.#place.name) this.#place = this.server.renameNetwork(this, name);
  }

  override get Notes(): string {
    return this.configuration.notes;
  }

  override set Notes(notes: string | null) {
    if (notes === null) throw new ComError(E_POINTER, "There are no notes given.");
    if (notes === "") throw new ComError(E_INVALIDARG, "Notes cannot be empty.");
    this.changeConfiguration((vnc) => (vnc.notes = notes));
  }

  override get Security(): Security {
    this.#assertRegistered();
    return this.server.securityOf(this);
  }

  override get HostAdapter(): string {
    const { hostAdapter } = this.configuration;
    if (hostAdapter === "" || this.#findHostAdapter(hostAdapter) !== undefined) return hostAdapter;
    throw new ComError(VM_E_ADAPTER_NOT_FOUND, `The host no longer has the network adapter '${hostAdapter}'.`);
  }

  override set HostAdapter(name: string | null) {
    if (name === null) throw new ComError(E_POINTER, "There is no name of a host's adapter given.");
    const found = name === "" ? "" : this.#findHostAdapter(name);
    if (found === undefined) {
      throw new ComError(VM_E_ADAPTER_NOT_FOUND, `The host has no network adapter '${name.slice(0, 80)}'.`);
    }
    this.changeConfiguration((vnc) => (vnc.hostAdapter = found));
  }

  override get NetworkAdapters(): NetworkAdapterCollection {
    return (this.#collection ??= new NetworkAdapterCollection(() => this.adapters));
  }

  override get DHCPVirtualNetworkServer(): DHCPVirtualNetworkServer {
    try {
      void this.configuration;
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new ComError(E_FAIL, `The settings of the DHCP server cannot be read: ${reason}`, { cause });
    }
    return (this.#dhcp ??= new DHCPVirtualNetworkServer(this));
  }

  override get BytesSent(): number {
    return this.#rate("sent", "bytes");
  }

  override get BytesSentHistory(): number[] {
    return this.#history("sent", "bytes");
  }

  override get BytesReceived(): number {
    return this.#rate("received", "bytes");
  }

  override get BytesReceivedHistory(): number[] {
    return this.#history("received", "bytes");
  }

  override get BytesDropped(): number {
    return this.#rate("dropped", "bytes");
  }

  override get BytesDroppedHistory(): number[] {
    return this.#history("dropped", "bytes");
  }

  override get PacketsSent(): number {
    return this.#rate("sent", "packets");
  }

  override get PacketsSentHistory(): number[] {
    return this.#history("sent", "packets");
  }

  override get PacketsReceived(): number {
    return this.#rate("received", "packets");
  }

  override get PacketsReceivedHistory(): number[] {
    return this.#history("received", "packets");
  }

  override get PacketsDropped(): number {
    return this.#rate("dropped", "packets");
  }

  override get PacketsDroppedHistory(): number[] {
    return this.#history("dropped", "packets");
  }

  // --- for the rest of the model

  /** What identifies it; 16 bytes, not to be changed. @throws ComError if its file has to be read and cannot be */
  get id(): Uint8Array {
    this.#id ??= this.configuration.id;
    if (this.#id !== undefined) return this.#id;
    throw new ComError(VM_E_INVALID_VIRTUAL_NETWORK_ID, `'${this.#place.file}' says no id of the virtual network.`);
  }

  /** The id as maps have it; undefined if there is none to be had. */
  get key(): NetworkKey | undefined {
    return ignoringComErrors(() => networkKeyOf(this.id));
  }

  get displayName(): string {
    return this.#place.name;
  }

  /** What its file says now. @throws ComError if the network has left its server, or its file cannot be read */
  get configuration(): Vnc {
    this.#assertRegistered();
    return this.server.networkFiles.read(this.#place.file);
  }

  setting(keyPath: string): PreferenceValue | undefined {
    return this.configuration.value(keyPath);
  }

  /** Changes the configuration; it is on disk when this returns, or nothing has changed. */
  changeConfiguration(change: (configuration: Vnc) => void): void {
    this.#assertRegistered();
    this.server.networkFiles.change(this.#place.file, change);
    this.server.securityChanged(this);
  }

  /** Whether its file is there and can be read. */
  get isUsable(): boolean {
    return ignoringComErrors(() => this.configuration.id) !== undefined;
  }

  /** The adapters that are attached to it. */
  get adapters(): readonly AdapterPlace[] {
    const key = this.#isRetired ? undefined : this.key;
    return key === undefined ? [] : this.server.adapters.on(key);
  }

  /** Whether frames get from it to the host's network. */
  get leadsOut(): boolean {
    const { hostAdapter } = this.configuration;
    return hostAdapter !== "" && this.#findHostAdapter(hostAdapter) !== undefined;
  }

  /** @throws ComError VM_E_INVALID_VIRTUAL_NETWORK_ID, E_ACCESSDENIED; E_INVALIDARG if its file cannot be read */
  assertAttachable(): void {
    this.#assertRegistered();
    this.server.requireAccess("execute", this);
    if (this.isUsable) return;
    throw new ComError(E_INVALIDARG, `The configuration of the virtual network '${this.displayName}' cannot be read.`);
  }

  countFrame(fate: FrameFate, bytes: number): void {
    const meter = this.#meters.get(fate) ?? new TrafficMeter();
    this.#meters.set(fate, meter);
    meter.add(this.server.apartment.now(), bytes);
  }

  /** Leaves the server; the object still says which network it was. */
  retire(): void {
    this.#isRetired = true;
  }

  #assertRegistered(): void {
    if (!this.#isRetired) return;
    throw new ComError(
      VM_E_INVALID_VIRTUAL_NETWORK_ID,
      `The virtual network '${this.displayName}' is no longer there.`,
    );
  }

  /** The host's adapter of a name in any letter case, as the host spells it. */
  #findHostAdapter(name: string): string | undefined {
    const names = this.server.hostNetworkAdapters();
    return names.find((each) => each === name) ?? names.find((each) => each.toLowerCase() === name.toLowerCase());
  }

  #rate(fate: FrameFate, unit: "bytes" | "packets"): number {
    return this.#meters.get(fate)?.rate(this.server.apartment.now(), unit) ?? 0;
  }

  #history(fate: FrameFate, unit: "bytes" | "packets"): number[] {
    return (this.#meters.get(fate) ?? new TrafficMeter()).history(this.server.apartment.now(), unit);
  }
}
