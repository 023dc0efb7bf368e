/**
 * What a driver may offer of a machine that is on: its guest, its screen, its input devices, what it uses. All of it
 * is optional; for what a driver has not got, callers get the documented code.
 */
import type { VMDisplayVideoMode, VMMouseButton } from "../../typings/enumerations.js";

/** What a guest with Additions has told of itself. The machine keeps it for when it is off. */
export interface GuestReport {
  /** The version of the Additions; "" if there are none any more. */
  readonly additionsVersion: string;
  /** The full name of the operating system. */
  readonly osName: string;
  readonly computerName: string;
}

/** The operating system in a machine, as far as Additions make it known. */
export interface GuestSystem {
  /** The version of the Additions that run; undefined while there are none, or the guest has not booted. */
  readonly additionsVersion: string | undefined;
  /** Undefined if it is not known. So are `computerName` and `heartbeatPercentage`. */
  readonly osName: string | undefined;
  readonly computerName: string | undefined;
  /** Whether the guest shuts down when it is asked to. */
  readonly canShutdown: boolean;
  /** How many of the heartbeats of the last minute have come, 0 to 100. */
  readonly heartbeatPercentage: number | undefined;
  /** A value of the guest's Parameters key; undefined if there is none of that name. Letter case does not matter. */
  getParameter(name: string): string | undefined;
  setParameter(name: string, value: string): void;
  /** Begins to install the Additions; they report when they are there. Absent if the driver cannot. */
  installAdditions?(): void;
}

/** What a machine shows. */
export interface DisplayDevice {
  /** In pixels, as is `height`. */
  readonly width: number;
  readonly height: number;
  readonly videoMode: VMDisplayVideoMode;
  /** 64 x 48 pixels as `pixel` in thumbnail.ts makes them. */
  thumbnail(): Uint32Array;
  /** Asks the guest for another size; false if it cannot change it. */
  resize(width: number, height: number): boolean;
}

/** The keyboard plug of a machine: the same object for as long as the machine is on. */
export interface KeyboardDevice {
  /** What the keyboard sends: scan codes of set 1. */
  send(codes: readonly number[]): void;
  /** Whether a key is down, by its scan code: 0x1E, with a prefix 0xE048. */
  isDown(code: number): boolean;
  /** Takes the keyboard for ourselves; false if somebody else has it. Absent if the driver knows no others. */
  acquire?(): boolean;
  release?(): void;
}

/** The mouse plug of a machine. Positions are pixels of the guest's screen. */
export interface MouseDevice {
  readonly x: number;
  readonly y: number;
  move(right: number, down: number): void;
  moveTo(x: number, y: number): void;
  scroll(distance: number): void;
  setButton(button: VMMouseButton, down: boolean): void;
  isDown(button: VMMouseButton): boolean;
}

/** What a machine has used. Bytes count from when it was turned on, reset or restored. */
export interface MachineCounters {
  /** Milliseconds that it has been running since it was turned on or reset; not while paused or saved. */
  readonly upTime: number;
  /** Percentages, one for each of the last 60 seconds, the newest last. */
  cpuHistory(): readonly number[];
  readonly diskBytesRead: number;
  readonly diskBytesWritten: number;
  readonly networkBytesReceived: number;
  readonly networkBytesSent: number;
}
