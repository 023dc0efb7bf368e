/** What a server keeps about remote control (VMRC). Nothing listens on the port: the values are for scripts. */
import { ComError } from "../com/com-error.js";
import type { PreferenceValue } from "../files/preference-value.js";
import type { ServerOptions } from "../files/server-options.js";
import { E_FAIL, E_INVALIDARG, E_POINTER } from "../generated/hresults.js";
import { vmVMRCAuthentication_Kerberos, type VMRCAuthenticationType } from "../generated/enumerations.js";
import type { HostHardware } from "../host/host-hardware.js";
import { RCAuthenticatorCollection } from "./rc-authenticator-collection.js";
import { rcAuthenticators, type RCAuthenticator } from "./rc-authenticator.js";
import { createCertificateRequest, isRequestFor } from "./vmrc-certificate-request.js";
import { certificateOf, VMRCKeys } from "./vmrc-keys.js";
import { fromPem } from "./vmrc-pem.js";

const SECTION = "settings/remote_control";
const ENABLED = `${SECTION}/enabled`;
/** Where the options keep VMRCAdminAddress. */
export const ADMIN_ADDRESS_KEY = `${SECTION}/admin_address`;
const ADMIN_PORT = `${SECTION}/admin_port`;
const X_RESOLUTION = `${SECTION}/x_resolution`;
const Y_RESOLUTION = `${SECTION}/y_resolution`;
const AUTHENTICATOR = `${SECTION}/authenticator`;
const IDLE_ENABLED = `${SECTION}/idle_timeout/enabled`;
const IDLE_SECONDS = `${SECTION}/idle_timeout/seconds`;
const CERTIFICATE = `${SECTION}/certificate`;
const CERTIFICATE_REQUEST = `${SECTION}/certificate_request`;

const LOOPBACK = "127.0.0.1";
const DEFAULT_PORT = 5900;
const HIGHEST_PORT = 65_535;
const DEFAULT_RESOLUTION = { x: 800, y: 600 };
const HIGHEST_RESOLUTION = 65_535;
const DEFAULT_IDLE_SECONDS = 15 * 60;
const LONGEST_IDLE_SECONDS = 24 * 60 * 60;

export class RemoteControlSettings {
  readonly #options: ServerOptions;
  readonly #host: HostHardware;
  readonly #keys: VMRCKeys;
  readonly #authenticators = rcAuthenticators();
  readonly authenticators = new RCAuthenticatorCollection(this.#authenticators);

  constructor(options: ServerOptions, host: HostHardware) {
    this.#options = options;
    this.#host = host;
    this.#keys = new VMRCKeys(options);
  }

  get enabled(): boolean {
    return this.#flag(ENABLED);
  }

  set enabled(enabled: boolean) {
    this.#options.setValue(ENABLED, enabled);
  }

  /** "" for all addresses of the host. @throws ComError E_FAIL if what is kept is none */
  get adminAddress(): string {
    const address = this.#value(ADMIN_ADDRESS_KEY) ?? "";
    if (typeof address === "string") return address;
    throw new ComError(E_FAIL, `What is kept as '${ADMIN_ADDRESS_KEY}' is no address.`);
  }

  set adminAddress(address: string | null) {
    if (address === null) throw new ComError(E_POINTER, "There is no address given.");
    if (address !== "" && address !== LOOPBACK && !this.#host.networkAddresses.includes(address)) {
      throw new ComError(E_INVALIDARG, `'${address.slice(0, 80)}' is no TCP/IP address of this host.`);
    }
    this.#options.setValue(ADMIN_ADDRESS_KEY, address);
  }

  get adminPort(): number {
    return this.#number(ADMIN_PORT, DEFAULT_PORT);
  }

  set adminPort(port: number) {
    this.#putNumber(ADMIN_PORT, port, HIGHEST_PORT);
  }

  get xResolution(): number {
    return this.#number(X_RESOLUTION, DEFAULT_RESOLUTION.x);
  }

  set xResolution(pixels: number) {
    this.#putNumber(X_RESOLUTION, pixels, HIGHEST_RESOLUTION);
  }

  get yResolution(): number {
    return this.#number(Y_RESOLUTION, DEFAULT_RESOLUTION.y);
  }

  set yResolution(pixels: number) {
    this.#putNumber(Y_RESOLUTION, pixels, HIGHEST_RESOLUTION);
  }

  get idleTimeoutEnabled(): boolean {
    return this.#flag(IDLE_ENABLED);
  }

  set idleTimeoutEnabled(enabled: boolean) {
    this.#options.setValue(IDLE_ENABLED, enabled);
  }

  /** In seconds, 1 to 86400. */
  get idleTimeout(): number {
    return this.#number(IDLE_SECONDS, DEFAULT_IDLE_SECONDS);
  }

  set idleTimeout(seconds: number) {
    this.#putNumber(IDLE_SECONDS, seconds, LONGEST_IDLE_SECONDS);
  }

  get authenticator(): RCAuthenticator {
    const kept = this.#value(AUTHENTICATOR);
    return this.#authenticatorOf(kept) ?? this.#authenticators[0];
  }

  /** @throws ComError E_INVALIDARG for one that this host does not have */
  putAuthenticator(type: VMRCAuthenticationType): void {
    if (this.#authenticatorOf(type) === undefined) {
      throw new ComError(E_INVALIDARG, "Virtual Server does not have this authentication method.");
    }
    if (type === vmVMRCAuthentication_Kerberos && !this.#host.isInDomain) {
      throw new ComError(E_INVALIDARG, "Kerberos needs a domain, and this host belongs to none.");
    }
    this.#options.setValue(AUTHENTICATOR, type);
  }

  get certificate(): string {
    return this.#text(CERTIFICATE);
  }

  /** "" for none. @throws ComError E_INVALIDARG if it is no certificate of a key that this host has made */
  set certificate(text: string | null) {
    if (text === null) throw new ComError(E_POINTER, "There is no certificate given.");
    if (text === "") {
      this.#options.setValue(CERTIFICATE, "");
      return;
    }
    const key = this.#keyOf(text);
    if (key === undefined) {
      throw new ComError(E_INVALIDARG, "This is no certificate for a key that this host has made a request with.");
    }
    const isAnswer = isRequestFor(key, this.certificateRequest);
    this.#options.change((values) => {
      values.set(CERTIFICATE, text);
      if (isAnswer) values.remove(CERTIFICATE_REQUEST);
    });
    // Last, so that there is never a certificate without its key.
    if (isAnswer) this.#keys.keep([key]);
  }

  /** "" if none is pending. */
  get certificateRequest(): string {
    return this.#text(CERTIFICATE_REQUEST);
  }

  /** Makes a request, which takes the place of one that is pending. @throws ComError E_POINTER, E_INVALIDARG */
  createCertificateRequest(distinguishedName: string | null, keyLength: number): string {
    if (distinguishedName === null) throw new ComError(E_POINTER, "There is no distinguished name given.");
    const { request, privateKey } = createCertificateRequest(distinguishedName, keyLength);
    // The key first, as a request without its key would be answered for nothing.
    this.#keys.keep([this.#keyOf(this.certificate), privateKey]);
    this.#options.setValue(CERTIFICATE_REQUEST, request);
    return request;
  }

  #keyOf(certificate: string): ReturnType<VMRCKeys["keyFor"]> {
    const bytes = fromPem("CERTIFICATE", certificate);
    const parsed = bytes && certificateOf(bytes);
    return parsed && this.#keys.keyFor(parsed);
  }

  #authenticatorOf(type: PreferenceValue | undefined): RCAuthenticator | undefined {
    return this.#authenticators.find((each) => each.Type === type);
  }

  #value(keyPath: string): PreferenceValue | undefined {
    return this.#options.findValue(keyPath);
  }

  #text(keyPath: string): string {
    const value = this.#value(keyPath);
    return typeof value === "string" ? value : "";
  }

  #flag(keyPath: string): boolean {
    return this.#value(keyPath) === true;
  }

  #number(keyPath: string, otherwise: number): number {
    const value = this.#value(keyPath);
    return typeof value === "number" ? value : otherwise;
  }

  #putNumber(keyPath: string, value: number, highest: number): void {
    if (value < 1 || value > highest) throw new ComError(E_INVALIDARG, `${value} is not from 1 to ${highest}.`);
    this.#options.setValue(keyPath, value);
  }
}
