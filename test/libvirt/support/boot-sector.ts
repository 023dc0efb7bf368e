/**
 * Guests of 512 bytes, assembled here: what a BIOS loads from a disk and jumps to, in real mode. Port numbers are those of
 * QEMU's "pc" machine.
 */

/** What a guest does once it has said `HELLO` on its first serial port. */
export type GuestKind =
  /** Nothing. */
  | "idle"
  /** Idles, and powers off when it is asked to by ACPI. */
  | "obedient"
  /** Powers off by itself. */
  | "power-off"
  /** Resets itself once, through the chip set; then it idles. */
  | "reset"
  /** Resets itself once, as keyboards' controllers do; then it idles. */
  | "keyboard-reset"
  /** Faults three times over, once; then it idles. */
  | "triple-fault"
  /** Sets off a watchdog of the model ib700, and never calms it. */
  | "watchdog"
  /** Writes to its second disk. */
  | "writing";

/** What each guest writes to its first serial port when it runs. */
export const HELLO = "V";

const SIZE = 512;
const SIGNATURE = [0x55, 0xaa];

const SERIAL = 0x3f8;
const CMOS_INDEX = 0x70;
const KEYBOARD_CONTROLLER = 0x64;
const RESET_CONTROL = 0xcf9;
/** Of the watchdog: what is written there says when it barks. */
const WATCHDOG_START = 0x443;
const IN_TWO_SECONDS = 0x0e;
/** Of the chip set's power management, where the BIOS puts it. */
const PM_STATUS = 0x600;
const PM_ENABLE = 0x602;
const PM_CONTROL = 0x604;
const POWER_BUTTON = 0x0100;
const SLEEP_ENABLE = 0x2000;

/** A byte of the clock's memory that nobody uses; it survives a reset, and a new machine has 0 in it. */
const SCRATCH = 0x50;
const HAS_BEEN_HERE = 0xa5;

const low = (word: number): number => word & 0xff;
const high = (word: number): number => word >> 8;

/** mov dx, port; mov al, value; out dx, al */
const outByte = (port: number, value: number): number[] => [0xba, low(port), high(port), 0xb0, value, 0xee];

/** mov dx, port; mov ax, value; out dx, ax */
const outWord = (port: number, value: number): number[] => [
  ...[0xba, low(port), high(port)],
  ...[0xb8, low(value), high(value)],
  0xef,
];

/** sti; again: hlt; jmp again */
const IDLE = [0xfb, 0xf4, 0xeb, 0xfd];

const POWER_OFF = outWord(PM_CONTROL, SLEEP_ENABLE);

/** Looks at the power button whenever the timer, or anything else, interrupts the rest. */
const OBEY = [
  ...[0xba, low(PM_STATUS), high(PM_STATUS)], // mov dx, PM_STATUS
  0xfb, // sti
  0xf4, // again: hlt
  0xed, // in ax, dx
  ...[0xf6, 0xc4, high(POWER_BUTTON)], // test ah, 1
  ...[0x74, 0xf9], // jz again
  ...POWER_OFF,
];

/** What is done the first time the guest runs, and not after the reset that comes of it. */
function once(code: readonly number[]): number[] {
  const leave = [
    ...[0xb0, HAS_BEEN_HERE, 0xe6, CMOS_INDEX + 1], // mov al, HAS_BEEN_HERE; out 71h, al
    ...code,
  ];
  return [
    ...[0xb0, SCRATCH, 0xe6, CMOS_INDEX], // mov al, SCRATCH; out 70h, al
    ...[0xe4, CMOS_INDEX + 1], // in al, 71h
    ...[0x3c, HAS_BEEN_HERE], // cmp al, HAS_BEEN_HERE
    ...[0x74, leave.length], // je behind it
    ...leave,
  ];
}

/** An interrupt without a table of interrupts: lidt of one that has no entries; int 3 */
const TRIPLE_FAULT = [
  ...[0x31, 0xc0, 0x8e, 0xd8], // xor ax, ax; mov ds, ax
  ...[0xc7, 0x06, 0x00, 0x06, 0x00, 0x00], // mov word [0600h], 0
  ...[0x0f, 0x01, 0x1e, 0x00, 0x06], // lidt [0600h]: no entry is inside the limit
  0xcc, // int 3
];

/** By the BIOS: the first sector but one of the second disk. */
const WRITE = [
  ...[0xb8, 0x01, 0x03], // mov ax, 0301h: write one sector
  ...[0xb9, 0x02, 0x00], // mov cx, 2: of cylinder 0
  ...[0xba, 0x81, 0x00], // mov dx, 81h: head 0
  ...[0xbb, 0x00, 0x7c], // mov bx, 7C00h
  ...[0xcd, 0x13], // int 13h
];

/** What a guest does before it says that it runs. */
const PREPARATION: Partial<Record<GuestKind, readonly number[]>> = {
  // Nobody is to press the button before it is looked at.
  obedient: outWord(PM_ENABLE, POWER_BUTTON),
};

const CODE: Readonly<Record<GuestKind, readonly number[]>> = {
  idle: [],
  obedient: OBEY,
  "power-off": POWER_OFF,
  reset: once(outByte(RESET_CONTROL, 0x06)),
  "keyboard-reset": once(outByte(KEYBOARD_CONTROLLER, 0xfe)),
  "triple-fault": once(TRIPLE_FAULT),
  watchdog: outByte(WATCHDOG_START, IN_TWO_SECONDS),
  writing: WRITE,
};

/** The boot sector of such a guest: a whole disk, as far as a BIOS cares. */
export function bootSector(kind: GuestKind): Uint8Array {
  const code = [...(PREPARATION[kind] ?? []), ...outByte(SERIAL, HELLO.charCodeAt(0)), ...CODE[kind], ...IDLE];
  const sector = new Uint8Array(SIZE);
  sector.set(code);
  sector.set(SIGNATURE, SIZE - SIGNATURE.length);
  return sector;
}
