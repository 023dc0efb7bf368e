import type { Apartment } from "../apartment/apartment.js";
import type { Work } from "../apartment/work-queue.js";
import { ComError } from "../com/com-error.js";
import { wrap } from "../com/com-object.js";
import { ConnectionPoint } from "../com/connection-point.js";
import { succeedWithFalse } from "../com/success-code.js";
import { _IVMRCClientControlEventsTable } from "../generated/dispatch-tables.js";
import {
  vmrcState_Connecting,
  vmrcState_ConnectionFailed,
  vmrcState_NotConnected,
  type VMRCState,
} from "../generated/enumerations.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import { VMRCClientControlImplementation } from "../generated/implementations.js";
import { eventIndex } from "./event-index.js";
import { parseKey, parseKeySequence } from "./key-sequence.js";
import { guardedSinkErrorHandler, type SinkErrorHandler } from "../com/sink-errors.js";

const ON_STATE_CHANGED = eventIndex(_IVMRCClientControlEventsTable, "OnStateChanged");

/** Of every ActiveX control: uninitialized, loading, loaded, interactive, complete. */
const READY_STATE_COMPLETE = 4;

const HIGHEST_PORT = 65_535;
const HIGHEST_LONG = 0x7fff_ffff;
const COLOR = /^[0-9a-f]{6}$/i;

/** What can be changed as long as no connection is being made. */
interface ClientSettings {
  administratorMode: boolean;
  hostKey: string;
  menuBackColor: string;
  menuEnabled: boolean;
  menuFontColor: string;
  menuFontFace: string;
  menuFontSize: number;
  menuHeight: number;
  reducedColorsMode: boolean;
  serverAddress: string;
  serverDisplayName: string;
  serverPort: number;
  shrinkEnabled: boolean;
  viewOnlyMode: boolean;
}

/**
 * IVMRCClientControl: the control that shows a machine's display in a window. This one has no window and
 * connects to nothing: each connection that is asked for fails, and the state and the event say so.
 */
export class RCClientControl extends VMRCClientControlImplementation {
  readonly apartment: Apartment;
  readonly #onSinkError: SinkErrorHandler;
  readonly #settings: ClientSettings = {
    administratorMode: false,
    hostKey: "Key_RightAlt",
    menuBackColor: "C0C0C0",
    menuEnabled: true,
    menuFontColor: "000000",
    menuFontFace: "Tahoma",
    menuFontSize: 8,
    menuHeight: 20,
    reducedColorsMode: false,
    serverAddress: "",
    serverDisplayName: "",
    serverPort: 5900,
    shrinkEnabled: false,
    viewOnlyMode: false,
  };
  #enabled = true;
  #readyState = READY_STATE_COMPLETE;
  #state: VMRCState = vmrcState_NotConnected;
  /** The end of the connection that is being made. */
  #attempt: Work | undefined;
  #point: ConnectionPoint | undefined;

  constructor(apartment: Apartment, onSinkError?: SinkErrorHandler) {
    super();
    this.apartment = apartment;
    this.#onSinkError = guardedSinkErrorHandler(onSinkError);
  }

  override outgoing(): ConnectionPoint {
    const source = { container: wrap(this), onSinkError: this.#onSinkError };
    return (this.#point ??= new ConnectionPoint(source, _IVMRCClientControlEventsTable));
  }

  // --- the connection

  override get State(): VMRCState {
    if (this.#state === vmrcState_Connecting) this.apartment.noteIdlePoll();
    return this.#state;
  }

  /** Fails as soon as the apartment has its turn; until then the connection is being made. */
  override Connect(): void {
    this.#attempt?.cancel();
    this.#enter(vmrcState_Connecting);
    this.#attempt = this.apartment.schedule(0, () => this.#enter(vmrcState_ConnectionFailed));
  }

  override Disconnect(): void {
    this.#attempt?.cancel();
    this.#enter(vmrcState_NotConnected);
  }

  #enter(state: VMRCState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.apartment.raise(this.#point, ON_STATE_CHANGED, state);
  }

  /** The keys are checked; there is nobody to send them to. */
  override SendKeySequence(keys: string | null): void {
    parseKeySequence(given(keys));
  }

  override get ServerAddress(): string {
    return this.#settings.serverAddress;
  }

  override set ServerAddress(address: string | null) {
    this.#put("serverAddress", given(address));
  }

  override get ServerPort(): number {
    return this.#settings.serverPort;
  }

  override set ServerPort(port: number) {
    this.#put("serverPort", upTo(HIGHEST_PORT, port));
  }

  override get ServerDisplayName(): string {
    return this.#settings.serverDisplayName;
  }

  override set ServerDisplayName(name: string | null) {
    this.#put("serverDisplayName", given(name));
  }

  /** There is no display without a connection. */
  override get ServerDisplayWidth(): number {
    return 0;
  }

  override get ServerDisplayHeight(): number {
    return 0;
  }

  // --- credentials: they can only be put, nobody is there to check them, and so they are not kept

  override set UserName(name: string | null) {
    given(name);
    this.#refuses();
  }

  override set UserDomain(domain: string | null) {
    given(domain);
    this.#refuses();
  }

  override set UserPassword(password: string | null) {
    given(password);
    this.#refuses();
  }

  // --- what it looks like and lets its user do

  override get AdministratorMode(): boolean {
    return this.#settings.administratorMode;
  }

  override set AdministratorMode(on: boolean) {
    this.#put("administratorMode", on);
  }

  override get ViewOnlyMode(): boolean {
    return this.#settings.viewOnlyMode;
  }

  override set ViewOnlyMode(on: boolean) {
    this.#put("viewOnlyMode", on);
  }

  override get ReducedColorsMode(): boolean {
    return this.#settings.reducedColorsMode;
  }

  override set ReducedColorsMode(on: boolean) {
    this.#put("reducedColorsMode", on);
  }

  override get ShrinkEnabled(): boolean {
    return this.#settings.shrinkEnabled;
  }

  override set ShrinkEnabled(on: boolean) {
    this.#put("shrinkEnabled", on);
  }

  override get HostKey(): string {
    return this.#settings.hostKey;
  }

  override set HostKey(key: string | null) {
    parseKey(given(key));
    this.#put("hostKey", given(key));
  }

  override get MenuEnabled(): boolean {
    return this.#settings.menuEnabled;
  }

  override set MenuEnabled(on: boolean) {
    this.#put("menuEnabled", on);
  }

  override get MenuBackColor(): string {
    return this.#settings.menuBackColor;
  }

  override set MenuBackColor(color: string | null) {
    this.#put("menuBackColor", colorOf(color));
  }

  override get MenuFontColor(): string {
    return this.#settings.menuFontColor;
  }

  override set MenuFontColor(color: string | null) {
    this.#put("menuFontColor", colorOf(color));
  }

  override get MenuFontFace(): string {
    return this.#settings.menuFontFace;
  }

  override set MenuFontFace(face: string | null) {
    this.#put("menuFontFace", given(face));
  }

  override get MenuFontSize(): number {
    return this.#settings.menuFontSize;
  }

  override set MenuFontSize(size: number) {
    this.#put("menuFontSize", upTo(HIGHEST_LONG, size));
  }

  override get MenuHeight(): number {
    return this.#settings.menuHeight;
  }

  override set MenuHeight(pixels: number) {
    this.#put("menuHeight", upTo(HIGHEST_LONG, pixels));
  }

  /** The page has the control ignore what is put: it always determines its own size. */
  override get AutoSize(): boolean {
    return true;
  }

  override set AutoSize(_on: boolean) {
    // As the page says.
  }

  override get Enabled(): boolean {
    return this.#enabled;
  }

  override set Enabled(enabled: boolean) {
    this.#enabled = enabled;
  }

  override get ReadyState(): number {
    return this.#readyState;
  }

  override set ReadyState(state: number) {
    this.#readyState = upTo(READY_STATE_COMPLETE, state);
  }

  // --- what would show in the window

  override AboutBox(): void {
    // There is no window.
  }

  override AdminDisplay(): void {
    // There is no window.
  }

  override Refresh(): void {
    // There is no window.
  }

  override ShowConnectionInfo(): void {
    // There is no window.
  }

  #put<K extends keyof ClientSettings>(name: K, value: ClientSettings[K]): void {
    if (!this.#refuses()) this.#settings[name] = value;
  }

  /** While a connection is being made nothing changes, and the put succeeds with S_FALSE. */
  #refuses(): boolean {
    const refuses = this.#state === vmrcState_Connecting;
    if (refuses) succeedWithFalse();
    return refuses;
  }
}

/** On these pages NULL is E_INVALIDARG, where all others have E_POINTER. */
function given(text: string | null): string {
  if (text === null) throw new ComError(E_INVALIDARG, "There is no text given.");
  return text;
}

function colorOf(text: string | null): string {
  const color = given(text);
  if (COLOR.test(color)) return color;
  throw new ComError(E_INVALIDARG, `'${color.slice(0, 80)}' is no color: six hexadecimal digits, rrggbb.`);
}

function upTo(highest: number, value: number): number {
  if (value >= 0 && value <= highest) return value;
  throw new ComError(E_INVALIDARG, `${value} is not from 0 to ${highest}.`);
}
