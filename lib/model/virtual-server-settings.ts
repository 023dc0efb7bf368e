import { createHash } from "node:crypto";
import { hostname } from "node:os";
import { ComError } from "../com/com-error.js";
import type { PreferenceValue } from "../files/preference-value.js";
import { fileKey } from "../files/windows-path.js";
import { E_FAIL, E_INVALIDARG, E_NOTIMPL, E_POINTER, VM_E_PREF_NOT_FOUND } from "../generated/hresults.js";
import type { VMRCAuthenticatorImplementation } from "../generated/implementations.js";
import { availableCapacity } from "./accountant-settings.js";
import { HostInfo } from "./host-info.js";
import { maximumMemoryOn, suggestedMemoryOn } from "./limits.js";
import { defaultLocale, isSupportedLocale, preferredLocale } from "./locales.js";
import { preferenceOf } from "./preference-variant.js";
import type { RCAuthenticatorCollection } from "./rc-authenticator-collection.js";
import type { RCAuthenticator } from "./rc-authenticator.js";
import { RemoteControlSettings } from "./remote-control-settings.js";
import { ServerPaths } from "./server-paths.js";
import { SupportDriverCollection } from "./support-driver-collection.js";
import { supportDrivers } from "./support-driver.js";
import type { VirtualServerParts } from "./virtual-server-core.js";
import { DESCRIPTOR_KEY, VirtualServerSecurity } from "./virtual-server-security.js";

const LOCALE = "settings/locale";

/** IVMVirtualServer: settings, limits, the host, remote control, files that are known. */
export abstract class VirtualServerSettings extends VirtualServerSecurity {
  readonly #paths: ServerPaths;
  readonly #remoteControl: RemoteControlSettings;
  readonly #hostInfo: HostInfo;
  readonly #supportDrivers = new SupportDriverCollection(supportDrivers());

  constructor(parts: VirtualServerParts) {
    super(parts);
    this.#paths = new ServerPaths(this.fileSystem, this.options);
    this.#remoteControl = new RemoteControlSettings(this.options, this.host);
    this.#hostInfo = new HostInfo(this.host, this.apartment);
  }

  /** The paths of the .vnc files that are registered. */
  abstract registeredNetworkFiles(): readonly string[];

  // --- the host and what the server is

  override get HostInfo(): HostInfo {
    return this.#hostInfo;
  }

  override get SupportDrivers(): SupportDriverCollection {
    return this.#supportDrivers;
  }

  /** The same for every server of a host, as it was for an installation of the product. */
  override get ProductID(): string {
    return productIdOf(hostname());
  }

  override get AvailableSystemCapacity(): number {
    return availableCapacity(this.machines());
  }

  // --- limits

  override get MinimumMemoryPerVM(): number {
    return this.limits.minimumMemory;
  }

  override get MaximumMemoryPerVM(): number {
    return maximumMemoryOn(this.host.memory, this.limits);
  }

  override get SuggestedMaximumMemoryPerVM(): number {
    return suggestedMemoryOn(this.host.memory, this.limits);
  }

  override get MaximumFloppyDrivesPerVM(): number {
    return this.limits.floppyDrives;
  }

  override get MaximumSerialPortsPerVM(): number {
    return this.limits.serialPorts;
  }

  override get MaximumParallelPortsPerVM(): number {
    return this.limits.parallelPorts;
  }

  override get MaximumNetworkAdaptersPerVM(): number {
    return this.limits.networkAdapters;
  }

  override get MaximumNumberOfIDEBuses(): number {
    return this.limits.ideBuses;
  }

  override get MaximumNumberOfSCSIControllers(): number {
    return this.limits.scsiControllers;
  }

  // --- preferences

  override GetConfigurationValue(key: string | null): PreferenceValue {
    if (key === null) throw noKey();
    try {
      return this.options.getValue(key);
    } catch (error) {
      // To a reader a key that cannot be is one that is not there; the page has no other code.
      if (!(error instanceof ComError) || error.hresult !== E_INVALIDARG) throw error;
      throw new ComError(VM_E_PREF_NOT_FOUND, error.message, { cause: error });
    }
  }

  override SetConfigurationValue(key: string | null, variant: unknown): void {
    if (key === null) throw noKey();
    if (variant === null || variant === undefined) throw new ComError(E_POINTER, "There is no value given.");
    const value = preferenceOf(variant);
    this.#requireChange(key);
    this.options.setValue(key, value);
  }

  override RemoveConfigurationValue(key: string | null): void {
    if (key === null) throw noKey();
    this.#requireChange(key);
    this.options.removeValue(key);
  }

  // --- locale

  override get DefaultLocale(): number {
    return defaultLocale();
  }

  override set Locale(locale: number) {
    if (!isSupportedLocale(locale)) throw new ComError(E_FAIL, `The locale ${locale} is not supported.`);
    this.#change(() => this.options.setValue(LOCALE, locale));
  }

  override QueryLocale(language: string | null): number {
    return preferredLocale(language ?? "", this.DefaultLocale);
  }

  // --- paths and files

  override get DefaultVMConfigurationPath(): string {
    return this.#paths.machines;
  }

  override set DefaultVMConfigurationPath(path: string | null) {
    this.#change(() => (this.#paths.machines = path));
  }

  override get DefaultVNConfigurationPath(): string {
    return this.#paths.networks;
  }

  override get SearchPaths(): string[] {
    return this.#paths.search;
  }

  override set SearchPaths(paths: unknown) {
    this.#change(() => this.#paths.putSearch(paths));
  }

  override GetVirtualMachineFiles(additional: unknown, withoutRegistered: boolean): string[] {
    const files = this.#paths.findMachines(additional);
    return withoutRegistered
      ? except(
          files,
          Array.from(this.machines(), (machine) => machine.configurationFile),
        )
      : files;
  }

  override GetVirtualNetworkFiles(additional: unknown, withoutRegistered: boolean): string[] {
    const files = this.#paths.findNetworks(additional);
    return withoutRegistered ? except(files, this.registeredNetworkFiles()) : files;
  }

  override GetHardDiskFiles(additional: unknown): string[] {
    return this.#paths.findHardDisks(additional);
  }

  override GetDVDFiles(additional: unknown): string[] {
    return this.#paths.findDVDs(additional);
  }

  override GetFloppyDiskFiles(additional: unknown): string[] {
    return this.#paths.findFloppyDisks(additional);
  }

  // --- remote control

  override get VMRCEnabled(): boolean {
    return this.#remoteControl.enabled;
  }

  override set VMRCEnabled(enabled: boolean) {
    this.#change(() => (this.#remoteControl.enabled = enabled));
  }

  override get VMRCAdminAddress(): string {
    return this.#remoteControl.adminAddress;
  }

  override set VMRCAdminAddress(address: string | null) {
    this.#change(() => (this.#remoteControl.adminAddress = address));
  }

  override get VMRCAdminPortNumber(): number {
    return this.#remoteControl.adminPort;
  }

  override set VMRCAdminPortNumber(port: number) {
    this.#change(() => (this.#remoteControl.adminPort = port));
  }

  override get VMRCXResolution(): number {
    return this.#remoteControl.xResolution;
  }

  override set VMRCXResolution(pixels: number) {
    this.#change(() => (this.#remoteControl.xResolution = pixels));
  }

  override get VMRCYResolution(): number {
    return this.#remoteControl.yResolution;
  }

  override set VMRCYResolution(pixels: number) {
    this.#change(() => (this.#remoteControl.yResolution = pixels));
  }

  override get VMRCAuthenticator(): RCAuthenticator {
    return this.#remoteControl.authenticator;
  }

  override set VMRCAuthenticator(authenticator: VMRCAuthenticatorImplementation | null) {
    if (authenticator === null) throw new ComError(E_POINTER, "There is no authenticator given.");
    this.#change(() => this.#remoteControl.putAuthenticator(authenticator.Type));
  }

  override get VMRCAuthenticators(): RCAuthenticatorCollection {
    return this.#remoteControl.authenticators;
  }

  override get VMRCIdleConnectionTimeoutEnabled(): boolean {
    return this.#remoteControl.idleTimeoutEnabled;
  }

  override set VMRCIdleConnectionTimeoutEnabled(enabled: boolean) {
    this.#change(() => (this.#remoteControl.idleTimeoutEnabled = enabled));
  }

  override get VMRCIdleConnectionTimeout(): number {
    return this.#remoteControl.idleTimeout;
  }

  override set VMRCIdleConnectionTimeout(seconds: number) {
    this.#change(() => (this.#remoteControl.idleTimeout = seconds));
  }

  override get VMRCEncryptionEnabled(): boolean {
    return false;
  }

  /** As the page has it: "attempts to set this property will always return E_NOTIMPL". */
  override set VMRCEncryptionEnabled(_enabled: boolean) {
    throw new ComError(E_NOTIMPL, "Remote control is not encrypted by this version of Virtual Server.");
  }

  override get VMRCEncryptionCertificate(): string {
    return this.#remoteControl.certificate;
  }

  override set VMRCEncryptionCertificate(certificate: string | null) {
    this.#change(() => (this.#remoteControl.certificate = certificate));
  }

  override get VMRCEncryptionCertificateRequest(): string {
    return this.#remoteControl.certificateRequest;
  }

  override VMRCCreateEncryptionCertificateRequest(distinguishedName: string | null, keyLength: number): string {
    this.requireAccess("write");
    return this.#remoteControl.createCertificateRequest(distinguishedName, keyLength);
  }

  // ---

  #change(change: () => void): void {
    this.requireAccess("write");
    change();
  }

  /** Who changes the key that says who may do what needs the right to do that, also if a section around it goes. */
  #requireChange(key: string): void {
    const isAbout = isWithin(key, DESCRIPTOR_KEY) || isWithin(DESCRIPTOR_KEY, key);
    this.requireAccess(isAbout ? "changePermissions" : "write");
  }
}

function noKey(): ComError {
  return new ComError(E_POINTER, "There is no configuration key given.");
}

function isWithin(key: string, section: string): boolean {
  return key === section || key.startsWith(`${section}/`);
}

/** Twenty digits in four groups, as a Windows product ID has them, made from a name. */
function productIdOf(name: string): string {
  const hash = createHash("sha256").update(`vmcom ${name}`).digest();
  const digits = Array.from(hash.subarray(0, 20), (byte) => byte % 10).join("");
  return digits.replace(/^(.{5})(.{3})(.{7})/, "$1-$2-$3-");
}

function except(files: readonly string[], others: readonly string[]): string[] {
  const keys = new Set(others.map((file) => fileKey(file)));
  return files.filter((file) => !keys.has(fileKey(file)));
}
