/**
 * One simulated machine: when it is on and for how long, its guest, and the devices that callers look at and type into.
 * Screen, keyboard and mouse are made when somebody asks for them.
 */
import type { ComError } from "../com/com-error.js";
import { E_DISK_FULL } from "../generated/hresults.js";
import type { DisplayDevice, GuestSystem, MachineCounters } from "../machine/devices.js";
import type { DriverEvents, DriverOperation, NetworkTraffic } from "../machine/driver.js";
import { SimulatedDisks } from "./simulated-disks.js";
import { SimulatedDisplay } from "./simulated-display.js";
import { SimulatedGuest, type GuestSurroundings } from "./simulated-guest.js";
import { SimulatedKeyboard, SimulatedMouse } from "./simulated-input.js";
import { SimulatedLoad } from "./simulated-load.js";
import { decodeState, encodeState, type Size, type SimulatedState } from "./simulated-state.js";
import { TextScreen } from "./simulated-text.js";

/** A guest writes an entry of its log so often, in ms. */
const LOG_PERIOD = 10_000;

/** Seconds of a history. */
const HISTORY = 60;

const FIRST_SIZE: Size = [800, 600];

const NO_TRAFFIC: NetworkTraffic = { bytesSent: 0, bytesReceived: 0 };

const PROMPT = "C:\\>";

interface Devices {
  readonly screen: TextScreen;
  readonly display: SimulatedDisplay;
  readonly keyboard: SimulatedKeyboard;
  readonly mouse: SimulatedMouse;
}

export class SimulatedMachine {
  readonly #in: GuestSurroundings;
  readonly #guest: SimulatedGuest;
  #power: "off" | "starting" | "on" = "off";
  /** The machine goes on from here when it is restored. */
  #isSaved = false;
  /** Whether it was running, not paused, when it began to be saved. */
  #ranBeforeSave = false;
  #turnedOnAt = 0;
  #desktop = FIRST_SIZE;
  #devices: Devices | undefined;
  #disks: SimulatedDisks | undefined;
  #load: SimulatedLoad | undefined;
  /** What had gone over the network when the machine was turned on or restored. */
  #trafficBefore = NO_TRAFFIC;
  #outside: DriverEvents | undefined;
  /** Somebody else has the keyboard for himself. */
  keyboardTaken = false;
  /** A machine without a display has no screen that could be looked at. */
  hasDisplay = true;

  constructor(surroundings: GuestSurroundings) {
    this.#in = surroundings;
    this.#guest = new SimulatedGuest(surroundings);
  }

  // --- operations

  begins(operation: DriverOperation): void {
    if (operation === "powerOn" || operation === "reset") {
      this.#turnOff();
      this.#power = "starting";
    } else if (operation === "save") {
      this.#beginSave();
    }
  }

  ends(operation: DriverOperation): void {
    const { time } = this.#in;
    switch (operation) {
      case "powerOn":
      case "reset":
        return this.#turnOn();
      case "restore":
        return this.#goOn();
      case "pause":
        return time.stop();
      case "resume":
        return time.start();
      case "save":
        this.#isSaved = true;
        return;
      case "powerOff":
        if (this.#isSaved) this.#power = "off";
        else this.#turnOff();
        return this.#disks?.close();
      case "discardSavedState":
        return this.#turnOff();
    }
  }

  /** An operation has failed, or was cancelled. */
  fails(operation: DriverOperation): void {
    if (operation === "powerOn" || operation === "reset") this.#turnOff();
    else if (operation === "save") this.abandonSave();
  }

  /** The state that was saved could not be kept: the machine goes on as it was. */
  abandonSave(): void {
    this.#isSaved = false;
    if (this.#ranBeforeSave) this.#in.time.start();
    this.#ranBeforeSave = false;
  }

  /** The machine is gone; nothing more happens in it. */
  dispose(): void {
    this.#turnOff();
    this.#disks?.close();
  }

  #turnOff(): void {
    this.#power = "off";
    this.#isSaved = this.#ranBeforeSave = false;
    this.#devices = undefined;
    this.#guest.stop();
    this.#in.time.reset();
  }

  #turnOn(): void {
    const { apartment, time } = this.#in;
    this.#power = "on";
    this.#devices = undefined;
    this.#turnedOnAt = apartment.clock.epoch + apartment.now();
    time.start();
    this.#useHardware();
    if (this.#disks?.isUsed) {
      this.#writing((disks) => disks.logBoot(this.date));
      this.#keepLog();
    }
    this.#guest.load();
  }

  #goOn(): void {
    // A driver that has never seen the machine, and was given no state, can only begin.
    if (!this.#isSaved) return this.#turnOn();
    this.#power = "on";
    this.#isSaved = this.#ranBeforeSave = false;
    this.#useHardware();
    this.#in.time.start();
    if (this.#disks?.isUsed) this.#keepLog();
  }

  #beginSave(): void {
    const { time } = this.#in;
    this.#writing((disks) => disks.logEntry(this.date, time.elapsed));
    this.#ranBeforeSave = time.runs;
    time.stop();
  }

  // --- disks

  /** Takes the disks into use; what is read, written and sent counts from now on. */
  #useHardware(): void {
    this.#trafficBefore = this.#traffic;
    const { hardware } = this.#in;
    if (hardware === undefined || hardware.disks().length === 0) return this.#disks?.close();
    this.#disks ??= new SimulatedDisks(() => hardware.disks());
    this.#disks.open();
  }

  #keepLog(): void {
    const { time } = this.#in;
    time.after(LOG_PERIOD, () => {
      this.#keepLog();
      this.#writing((disks) => disks.logEntry(this.date, time.elapsed));
    });
  }

  #writing(write: (disks: SimulatedDisks) => void): void {
    if (!this.#disks?.isUsed) return;
    try {
      write(this.#disks);
    } catch (error) {
      if ((error as Partial<ComError>).hresult !== E_DISK_FULL) throw error;
      this.#in.events.diskSpace("out");
    }
  }

  // --- what a session offers

  get guest(): GuestSystem | undefined {
    return this.#power === "on" ? this.#guest : undefined;
  }

  get display(): DisplayDevice | undefined {
    return this.hasDisplay && (this.#power !== "off" || this.#isSaved) ? this.#made.display : undefined;
  }

  get keyboard(): SimulatedKeyboard | undefined {
    return this.#power === "on" ? this.#made.keyboard : undefined;
  }

  get mouse(): SimulatedMouse | undefined {
    return this.#power === "on" ? this.#made.mouse : undefined;
  }

  get counters(): MachineCounters | undefined {
    if (this.#power !== "on") return undefined;
    return {
      upTime: this.#in.time.elapsed,
      cpuHistory: () => this.#cpuHistory(),
      diskBytesRead: this.#disks?.bytesRead ?? 0,
      diskBytesWritten: this.#disks?.bytesWritten ?? 0,
      networkBytesReceived: this.#traffic.bytesReceived - this.#trafficBefore.bytesReceived,
      networkBytesSent: this.#traffic.bytesSent - this.#trafficBefore.bytesSent,
    };
  }

  get #traffic(): NetworkTraffic {
    return this.#in.hardware?.networkTraffic() ?? NO_TRAFFIC;
  }

  #cpuHistory(): number[] {
    const { apartment, description, time } = this.#in;
    const load = (this.#load ??= new SimulatedLoad(description.id));
    const last = Math.floor(apartment.now() / 1000);
    const age = Math.floor(time.elapsed / 1000);
    return Array.from({ length: HISTORY }, (_, index) => {
      const ago = HISTORY - 1 - index;
      const second = last - ago;
      return time.ranDuring(second * 1000, second * 1000 + 1000) ? load.at(second, Math.max(0, age - ago)) : 0;
    });
  }

  // --- screen and input

  get #made(): Devices {
    return (this.#devices ??= this.#makeDevices());
  }

  #makeDevices(): Devices {
    const screen = new TextScreen();
    screen.write(PROMPT);
    const mouse = new SimulatedMouse(() => display);
    const display: SimulatedDisplay = new SimulatedDisplay({
      desktop: () => this.#shown,
      rows: () => this.#rows,
      date: () => this.date,
      pointer: mouse,
      resize: (width, height) => this.#resize(width, height),
    });
    const keyboard = new SimulatedKeyboard(
      (character) => this.#type(character),
      () => this.keyboardTaken,
    );
    return { screen, display, keyboard, mouse };
  }

  /** The size of the desktop; undefined while the guest shows text. */
  get #shown(): { readonly width: number; readonly height: number } | undefined {
    if (!this.#guest.hasBooted || !this.#in.options.desktop) return undefined;
    const [width, height] = this.#desktop;
    return { width, height };
  }

  #resize(width: number, height: number): boolean {
    if (this.#shown === undefined || this.#guest.additionsVersion === undefined) return false;
    this.#desktop = [width, height];
    const { mouse } = this.#made;
    mouse.moveTo(mouse.x, mouse.y);
    return true;
  }

  /** The console's text; before the guest has booted, what the BIOS shows. */
  get #rows(): readonly string[] {
    if (this.#guest.hasBooted) return this.#made.screen.rows;
    const { description, options } = this.#in;
    const starting = this.#power === "on" ? [`Starting ${options.osName} ...`] : [];
    return ["vmcom simulated BIOS", "", description.name, description.id, "", "Press DEL to enter Setup", ...starting];
  }

  #type(character: string): void {
    if (!this.#guest.hasBooted || !this.#in.time.runs) return;
    const { screen } = this.#made;
    if (character === "\n") screen.write(`\n${PROMPT}`);
    else if (character !== "\b" || (screen.rows.at(-1) ?? "").length > PROMPT.length) screen.write(character);
  }

  /** The guest's clock: the host's, or one that stands still when the guest does. */
  get date(): Date {
    const { apartment, hardware, time } = this.#in;
    const isSynchronized = (hardware?.hostTimeSync() ?? true) && this.#guest.additionsVersion !== undefined;
    return isSynchronized && time.runs ? apartment.date() : new Date(this.#turnedOnAt + time.elapsed);
  }

  // --- for whoever plays guest and host

  /** The text on the screen, by lines; none if the machine shows nothing. */
  get screenText(): readonly string[] {
    return this.display === undefined ? [] : this.#rows;
  }

  /** Installs or removes Additions. */
  install(version: string | null): void {
    this.#guest.install(version);
  }

  stopHeartbeat(): void {
    this.#guest.stopHeartbeat();
  }

  /** The machine's events, for someone else to call: what they mean for the machine happens too. */
  get outside(): DriverEvents {
    return (this.#outside ??= this.#makeOutside());
  }

  #makeOutside(): DriverEvents {
    const { events } = this.#in;
    return {
      ...events,
      heartbeat: () => {
        this.#guest.resumeHeartbeat();
        events.heartbeat();
      },
      heartbeatStopped: () => {
        this.#guest.loseHeartbeat();
        events.heartbeatStopped();
      },
      guestReset: () => {
        if (this.#in.time.runs) this.#restart();
        events.guestReset();
      },
      hostPowerOff: () => {
        if (this.#power === "on" && !this.#isSaved) this.#turnOff();
        this.#disks?.close();
        events.hostPowerOff();
      },
    };
  }

  /** The guest begins anew without the driver having been asked. */
  #restart(): void {
    this.#turnOff();
    this.#turnOn();
  }

  // --- saved and restored

  state(): Uint8Array {
    const { screen, mouse } = this.#made;
    const state: SimulatedState = {
      upTime: this.#in.time.elapsed,
      turnedOnAt: this.#turnedOnAt,
      guest: this.#guest.state(),
      desktop: this.#desktop,
      rows: screen.rows,
      pointer: [mouse.x, mouse.y],
    };
    return encodeState(state);
  }

  restoreState(bytes: Uint8Array): void {
    const state = decodeState(bytes);
    this.#turnOff();
    this.#turnedOnAt = state.turnedOnAt;
    this.#desktop = state.desktop;
    this.#in.time.reset(state.upTime);
    this.#guest.restore(state.guest);
    const { screen, mouse } = this.#made;
    screen.restore(state.rows);
    mouse.moveTo(...state.pointer);
    this.#isSaved = true;
  }
}
