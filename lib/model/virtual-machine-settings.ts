import { ComError } from "../com/com-error.js";
import { findInvalidCharacter } from "../files/xml-text.js";
import type { PreferenceValue } from "../files/preference-value.js";
import { Vmc } from "../files/vmc.js";
import {
  E_ACCESSDENIED,
  E_FAIL,
  E_INVALIDARG,
  E_POINTER,
  VM_E_OUT_OF_RESOURCE,
  VM_E_PREF_NOT_FOUND,
  VM_E_PREF_UNLOADABLE_ACTIVATION,
  VM_E_PREF_VM_ACTIVE,
  VM_E_VM_RUNNING,
} from "../generated/hresults.js";
import {
  vmAutoStart_Always,
  vmAutoStart_IfRunningAtQuit,
  vmAutoStart_Never,
  vmShutdownAction_Save,
  vmShutdownAction_Shutdown,
  vmShutdownAction_TurnOff,
  vmVMState_DeleteMachine,
  vmVMState_TurnedOff,
  type VMAutoStartType,
  type VMShutdownAction,
} from "../generated/enumerations.js";
import { Activation, noActivation } from "./activation.js";
import {
  BASE_BOARD_SERIAL_NUMBER,
  BIOS_GUID,
  BIOS_SERIAL_NUMBER,
  biosGuid,
  biosNumber,
  CHASSIS_ASSET_TAG,
  CHASSIS_SERIAL_NUMBER,
  hasBiosSettings,
  makeUpBiosSettings,
  readBiosGuid,
} from "./bios-settings.js";
import { maximumMemoryOn } from "./limits.js";
import { keyPathOf, preferenceOf } from "./preference-variant.js";
import type { Security } from "./security.js";
import { VirtualMachineCore } from "./virtual-machine-core.js";
import { DESCRIPTOR_KEY } from "./virtual-server-security.js";

const RAM_SIZE = "hardware/memory/ram_size";
const NOTES = "settings/notes";
const ACCOUNT_NAME = "settings/account/name";
const RUN_AS_DEFINED_ACCOUNT = "settings/account/run_as_defined";
export const AUTO_START = "settings/startup/automatic/type";
export const AUTO_START_DELAY = "settings/startup/automatic/delay";
const SHUTDOWN_ACTION = "settings/shutdown/quit/action";

const AUTO_START_TYPES = [vmAutoStart_Never, vmAutoStart_Always, vmAutoStart_IfRunningAtQuit];
const SHUTDOWN_ACTIONS = [vmShutdownAction_Save, vmShutdownAction_TurnOff, vmShutdownAction_Shutdown];

const LONGEST_NOTES = 40_000;
const MEGABYTE = 2 ** 20;

/** Sections with what a guest has under its feet: SetConfigurationValue leaves them alone while one runs or is saved. */
const FIXED_WHILE_ACTIVE = ["hardware", "settings/undo_drives", "settings/configuration/saved_state"];

/** What is known of a machine that has been started. */
export interface Startup {
  activation: Activation | undefined;
  /** Whether the host has room for it. */
  fits: boolean;
  hasBiosSettings: boolean;
}

/** IVMVirtualMachine: what its configuration says of it as a whole. */
export abstract class VirtualMachineSettings extends VirtualMachineCore {
  // --- hardware

  /** In MB. The configuration may say more than Memory takes: then the machine does not start. */
  override get Memory(): number {
    this.assertKnown();
    const megabytes = this.setting(RAM_SIZE);
    if (typeof megabytes === "number" && megabytes <= 0x7fff_ffff) return megabytes;
    throw new ComError(VM_E_PREF_NOT_FOUND, `The configuration has no memory size '${RAM_SIZE}'.`);
  }

  override set Memory(megabytes: number) {
    this.assertKnown();
    const { host, limits } = this.server;
    const least = limits.minimumMemory;
    const most = maximumMemoryOn(host.memory, limits);
    if (megabytes < least || megabytes > most) {
      throw new ComError(E_INVALIDARG, `A virtual machine has ${least} to ${most} MB of memory, not ${megabytes}.`);
    }
    this.#assertInactive();
    if (this.setting(RAM_SIZE) === undefined) {
      throw new ComError(VM_E_PREF_NOT_FOUND, `The configuration has no memory size '${RAM_SIZE}'.`);
    }
    this.changeSetting(RAM_SIZE, megabytes);
  }

  override get BIOSGUID(): string {
    this.assertKnown();
    return readBiosGuid(this.setting(BIOS_GUID));
  }

  override set BIOSGUID(guid: string | null) {
    this.assertKnown();
    this.changeSetting(BIOS_GUID, biosGuid(guid));
  }

  override get BIOSSerialNumber(): string {
    return this.#biosNumber(BIOS_SERIAL_NUMBER);
  }

  override set BIOSSerialNumber(text: string | null) {
    this.#setBiosNumber(BIOS_SERIAL_NUMBER, text);
  }

  override get BaseBoardSerialNumber(): string {
    return this.#biosNumber(BASE_BOARD_SERIAL_NUMBER);
  }

  override set BaseBoardSerialNumber(text: string | null) {
    this.#setBiosNumber(BASE_BOARD_SERIAL_NUMBER, text);
  }

  override get ChassisAssetTag(): string {
    return this.#biosNumber(CHASSIS_ASSET_TAG);
  }

  override set ChassisAssetTag(text: string | null) {
    this.#setBiosNumber(CHASSIS_ASSET_TAG, text);
  }

  override get ChassisSerialNumber(): string {
    return this.#biosNumber(CHASSIS_SERIAL_NUMBER);
  }

  override set ChassisSerialNumber(text: string | null) {
    this.#setBiosNumber(CHASSIS_SERIAL_NUMBER, text);
  }

  override get HasMMX(): boolean {
    return this.#processorHas("mmx");
  }

  override get HasSSE(): boolean {
    return this.#processorHas("sse");
  }

  override get HasSSE2(): boolean {
    return this.#processorHas("sse2");
  }

  override get Has3DNow(): boolean {
    return this.#processorHas("3dnow");
  }

  /** The host's: a guest runs on the processor that there is. */
  override get ProcessorSpeed(): number {
    this.assertKnown();
    return Math.round(this.server.host.processor.megahertz);
  }

  // --- notes, account, start and end

  override get Notes(): string {
    this.assertKnown();
    return this.textSetting(NOTES);
  }

  override set Notes(notes: string | null) {
    this.assertKnown();
    if (notes === null) throw new ComError(E_POINTER, "There are no notes given; an empty text removes them.");
    if (notes.length > LONGEST_NOTES) {
      throw new ComError(E_INVALIDARG, `Notes have up to ${LONGEST_NOTES} characters, not ${notes.length}.`);
    }
    if (findInvalidCharacter(notes) >= 0) {
      throw new ComError(E_INVALIDARG, "A character is in the notes that a configuration cannot hold.");
    }
    this.changeSetting(NOTES, notes);
  }

  override get AccountName(): string {
    this.assertKnown();
    return this.textSetting(ACCOUNT_NAME);
  }

  /**
   * The account has to exist. There is no way to ask whether the password is right; it is neither kept nor
   * used, as the process's own account is what machines run under here.
   */
  override SetAccountNameAndPassword(accountName: string | null, accountPassword: string | null): void {
    this.assertKnown();
    const name = accountName ?? "";
    if (name === "" || !this.server.knowsAccount(name)) {
      throw new ComError(E_ACCESSDENIED, `There is no account '${name.slice(0, 80)}'.`);
    }
    // An account without a password cannot log on as a service.
    if (accountPassword === null || accountPassword === "") {
      throw new ComError(E_ACCESSDENIED, `The account '${name}' needs its password.`);
    }
    this.changeSetting(ACCOUNT_NAME, name);
  }

  override get RunAsDefinedAccount(): boolean {
    this.assertKnown();
    return this.flagSetting(RUN_AS_DEFINED_ACCOUNT, false);
  }

  override set RunAsDefinedAccount(enabled: boolean) {
    this.assertKnown();
    this.changeSetting(RUN_AS_DEFINED_ACCOUNT, enabled);
  }

  override get AutoStartAtLaunch(): VMAutoStartType {
    this.assertKnown();
    return this.#oneOf(AUTO_START_TYPES, AUTO_START, vmAutoStart_IfRunningAtQuit);
  }

  override set AutoStartAtLaunch(type: VMAutoStartType) {
    this.assertKnown();
    if (!AUTO_START_TYPES.includes(type)) {
      throw new ComError(E_INVALIDARG, `${type} is not a VMAutoStartType.`);
    }
    if (type !== vmAutoStart_Never && !this.RunAsDefinedAccount) {
      throw new ComError(E_FAIL, "RunAsDefinedAccount must be true for a virtual machine that starts by itself.");
    }
    this.changeSetting(AUTO_START, type);
  }

  override get AutoStartAtLaunchDelay(): number {
    this.assertKnown();
    const seconds = this.numberSetting(AUTO_START_DELAY, 0);
    return seconds <= 0x7fff_ffff ? seconds : 0;
  }

  override set AutoStartAtLaunchDelay(seconds: number) {
    this.assertKnown();
    if (seconds < 0) throw new ComError(E_POINTER, `A virtual machine cannot start after ${seconds} seconds.`);
    this.changeSetting(AUTO_START_DELAY, seconds);
  }

  override get ShutdownActionOnQuit(): VMShutdownAction {
    this.assertKnown();
    return this.#oneOf(SHUTDOWN_ACTIONS, SHUTDOWN_ACTION, vmShutdownAction_Save);
  }

  override set ShutdownActionOnQuit(action: VMShutdownAction) {
    this.assertKnown();
    if (!SHUTDOWN_ACTIONS.includes(action)) {
      throw new ComError(E_POINTER, `${action} is not a VMShutdownAction.`);
    }
    this.changeSetting(SHUTDOWN_ACTION, action);
  }

  override get Security(): Security {
    this.assertKnown();
    return this.server.securityOf(this);
  }

  // --- values by their keys

  override GetConfigurationValue(configurationKey: string | null): PreferenceValue {
    this.assertKnown();
    return this.configuration.get(keyPathOf(configurationKey));
  }

  override SetConfigurationValue(configurationKey: string | null, configurationValue: unknown): void {
    this.assertKnown();
    const keyPath = keyPathOf(configurationKey);
    const value = preferenceOf(configurationValue);
    this.#assertChangeable(keyPath);
    this.changeSetting(keyPath, value);
  }

  override RemoveConfigurationValue(configurationKey: string | null): void {
    this.assertKnown();
    const keyPath = keyPathOf(configurationKey);
    this.#assertChangeable(keyPath);
    this.changeConfiguration((configuration) => configuration.remove(keyPath));
  }

  override GetActivationValue(activationKey: string | null): PreferenceValue {
    this.assertKnown();
    const keyPath = keyPathOf(activationKey);
    this.#assertActivated();
    return (this.made?.startup?.activation ?? new Activation()).get(this.configuration, keyPath);
  }

  override SetActivationValue(activationKey: string | null, activationValue: unknown): void {
    this.assertKnown();
    const keyPath = keyPathOf(activationKey);
    const value = preferenceOf(activationValue);
    this.#assertActivated();
    this.#activation().set(this.configuration, keyPath, value);
  }

  override RemoveActivationValue(activationKey: string | null): void {
    this.assertKnown();
    const keyPath = keyPathOf(activationKey);
    this.#assertActivated();
    this.#activation().remove(this.configuration, keyPath);
  }

  // --- the machine's life

  /** Before a machine that may start does so. @throws ComError VM_E_OUT_OF_RESOURCE if the host has not got its memory */
  protected assertFitsHost(): void {
    if (this.made?.startup?.fits === true) return;
    const megabytes = this.numberSetting(RAM_SIZE, 0);
    const available = Math.floor(this.server.host.memory.total / MEGABYTE);
    if (megabytes > available) {
      throw new ComError(
        VM_E_OUT_OF_RESOURCE,
        `The virtual machine needs ${megabytes} MB of memory; the host has ${available} MB.`,
      );
    }
    this.#startupFacts().fits = true;
  }

  /** When the machine runs that was off or saved: at its first start it gets what its BIOS says of it. */
  protected machineStarted(): void {
    if (this.made?.startup?.hasBiosSettings === true) return;
    try {
      if (!hasBiosSettings(this.configuration)) {
        this.changeConfiguration(makeUpBiosSettings);
        // They belong to what it has been started with.
        this.#startupFacts().activation = undefined;
      }
      this.#startupFacts().hasBiosSettings = true;
    } catch (error) {
      // A disk that is full stops no machine; the next start makes up for it.
      if (!(error instanceof ComError)) throw error;
    }
  }

  /** When the machine enters vmVMState_DeleteMachine: what it was started with is gone. */
  protected sessionEnded(): void {
    if (this.made?.startup !== undefined) this.made.startup.activation = undefined;
  }

  /** What a saved state keeps of the activation; empty if it is what the configuration says. */
  protected activationBytes(): Uint8Array {
    return this.made?.startup?.activation?.bytes ?? new Uint8Array();
  }

  /** @throws ComError VM_E_PREF_UNLOADABLE_ACTIVATION if the bytes are no configuration */
  protected restoreActivation(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    try {
      Vmc.parse(bytes);
    } catch (cause) {
      throw new ComError(VM_E_PREF_UNLOADABLE_ACTIVATION, undefined, { cause });
    }
    this.#startupFacts().activation = new Activation(Uint8Array.from(bytes));
  }

  protected override configurationChanging(configuration: Vmc): void {
    if (this.#isActivated) this.#activation().keep(configuration);
    const startup = this.made?.startup;
    if (startup === undefined) return;
    startup.fits = false;
    startup.hasBiosSettings = false;
  }

  get #isActivated(): boolean {
    return this.isOn && this.state !== vmVMState_DeleteMachine;
  }

  #assertActivated(): void {
    if (!this.#isActivated) throw noActivation();
  }

  #activation(): Activation {
    return (this.#startupFacts().activation ??= new Activation());
  }

  #startupFacts(): Startup {
    return (this.parts.startup ??= { activation: undefined, fits: false, hasBiosSettings: false });
  }

  #assertInactive(): void {
    if (this.state !== vmVMState_TurnedOff) throw new ComError(VM_E_PREF_VM_ACTIVE);
  }

  #assertChangeable(keyPath: string): void {
    if (overlap(DESCRIPTOR_KEY, keyPath)) this.server.requireAccess("changePermissions", this);
    if (FIXED_WHILE_ACTIVE.some((section) => overlap(section, keyPath))) this.#assertInactive();
  }

  /** A setting that is one of an enumeration's values; what somebody else has written there may be none. */
  #oneOf<T extends number>(values: readonly T[], keyPath: string, otherwise: T): T {
    const said = this.setting(keyPath);
    return values.find((value) => value === said) ?? otherwise;
  }

  #processorHas(feature: string): boolean {
    this.assertKnown();
    return this.server.host.processor.features.includes(feature);
  }

  #biosNumber(keyPath: string): string {
    this.assertKnown();
    return this.textSetting(keyPath);
  }

  #setBiosNumber(keyPath: string, text: string | null): void {
    this.assertKnown();
    const number = biosNumber(text);
    if (this.isOn) {
      throw new ComError(VM_E_VM_RUNNING, "This cannot be changed while the virtual machine is running.");
    }
    this.changeSetting(keyPath, number);
  }
}

/** Whether one of two key paths is, or is in, the other. */
function overlap(one: string, other: string): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}
