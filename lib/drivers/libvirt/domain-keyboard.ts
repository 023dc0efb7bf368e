import type { KeyboardDevice } from "../../machine/devices.js";
import { BREAK_KEY, ScanCodeReader } from "../../model/scan-codes.js";
import type { LibvirtHost } from "./libvirt-host.js";

/** How long keys are held, in ms: long enough for any guest to see them. */
const HOLD_TIME = 20;

/** Linux counts most keys as scan codes of set 1 do, up to this one. */
const LAST_SAME = 0x53;

/** The others, by their scan codes. */
const EVDEV: ReadonlyMap<number, number> = new Map([
  [0x56, 86],
  [0x57, 87],
  [0x58, 88],
  [0x70, 93],
  [0x73, 89],
  [0x79, 92],
  [0x7b, 94],
  [0x7d, 124],
  [0xe01c, 96],
  [0xe01d, 97],
  [0xe035, 98],
  [0xe037, 99],
  [0xe038, 100],
  [0xe047, 102],
  [0xe048, 103],
  [0xe049, 104],
  [0xe04b, 105],
  [0xe04d, 106],
  [0xe04f, 107],
  [0xe050, 108],
  [0xe051, 109],
  [0xe052, 110],
  [0xe053, 111],
  [0xe05b, 125],
  [0xe05c, 126],
  [0xe05d, 127],
  [0xe05e, 116],
  [0xe05f, 142],
  [0xe063, 143],
  [BREAK_KEY, 119],
]);

/** Linux's code for a key; undefined for one that Linux has none for. */
export function evdevCode(scanCode: number): number | undefined {
  return scanCode >= 1 && scanCode <= LAST_SAME ? scanCode : EVDEV.get(scanCode);
}

/**
 * The keyboard of a machine on a host. libvirt presses keys together and lets them go again, so what is sent are chords: a
 * key goes out when it comes up, with all that are down at that moment.
 */
export class DomainKeyboard implements KeyboardDevice {
  readonly #host: LibvirtHost;
  readonly #uuid: string;
  readonly #reader = new ScanCodeReader();
  readonly #down = new Set<number>();
  /** Keys that have gone out since they went down: their coming up is nothing new. */
  readonly #sent = new Set<number>();

  constructor(host: LibvirtHost, uuid: string) {
    this.#host = host;
    this.#uuid = uuid;
  }

  send(codes: readonly number[]): void {
    for (const byte of codes) {
      const change = this.#reader.read(byte);
      if (change === undefined) continue;
      if (change.down) this.#down.add(change.code);
      // It comes up by itself.
      if (!change.down || change.code === BREAK_KEY) this.#up(change.code);
    }
  }

  isDown(code: number): boolean {
    return this.#down.has(code);
  }

  #up(code: number): void {
    if (this.#down.has(code) && !this.#sent.has(code)) this.#sendDown();
    this.#down.delete(code);
    this.#sent.delete(code);
  }

  #sendDown(): void {
    const keys = [...this.#down].flatMap((code) => evdevCode(code) ?? []);
    for (const code of this.#down) this.#sent.add(code);
    if (keys.length === 0) return;
    this.#host.ask(
      (connection, answer) => connection.sendKeys(this.#uuid, keys, HOLD_TIME, answer),
      // Nobody waits for what is typed, and a machine that is gone hears nothing.
      () => undefined,
    );
  }
}
