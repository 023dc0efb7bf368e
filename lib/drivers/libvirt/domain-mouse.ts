import { vmMouseButton_Left, vmMouseButton_Right, type VMMouseButton } from "../../generated/enumerations.js";
import type { DisplayDevice, MouseDevice } from "../../machine/devices.js";
import type { LibvirtHost } from "./libvirt-host.js";

/** The emulator counts positions on a screen of any size up to this. */
const SCALE = 0x7fff;

/** Pixels of the wheel to one step of it. */
const WHEEL_STEP = 120;

/** More steps than this of the wheel at once are nobody's wish. */
const MOST_STEPS = 100;

type InputEvent =
  | { readonly type: "rel" | "abs"; readonly data: { readonly axis: "x" | "y"; readonly value: number } }
  | { readonly type: "btn"; readonly data: { readonly down: boolean; readonly button: string } };

/** The mouse of a machine on a host, through the emulator's monitor: libvirt itself has no call for it. */
export class DomainMouse implements MouseDevice {
  readonly #host: LibvirtHost;
  readonly #uuid: string;
  readonly #display: () => Pick<DisplayDevice, "width" | "height">;
  readonly #down = new Set<VMMouseButton>();
  #x = 0;
  #y = 0;

  constructor(host: LibvirtHost, uuid: string, display: () => Pick<DisplayDevice, "width" | "height">) {
    this.#host = host;
    this.#uuid = uuid;
    this.#display = display;
  }

  get x(): number {
    return this.#x;
  }

  get y(): number {
    return this.#y;
  }

  move(right: number, down: number): void {
    this.#goTo(this.#x + right, this.#y + down);
    this.#send([
      { type: "rel", data: { axis: "x", value: right } },
      { type: "rel", data: { axis: "y", value: down } },
    ]);
  }

  moveTo(x: number, y: number): void {
    this.#goTo(x, y);
    const { width, height } = this.#display();
    this.#send([
      { type: "abs", data: { axis: "x", value: scaled(this.#x, width) } },
      { type: "abs", data: { axis: "y", value: scaled(this.#y, height) } },
    ]);
  }

  scroll(distance: number): void {
    const steps = Math.min(MOST_STEPS, Math.max(1, Math.round(Math.abs(distance) / WHEEL_STEP)));
    if (distance === 0) return;
    const button = distance > 0 ? "wheel-up" : "wheel-down";
    for (let step = 0; step < steps; step++) {
      this.#send([{ type: "btn", data: { down: true, button } }]);
      this.#send([{ type: "btn", data: { down: false, button } }]);
    }
  }

  setButton(button: VMMouseButton, down: boolean): void {
    if (down) this.#down.add(button);
    else this.#down.delete(button);
    this.#send([{ type: "btn", data: { down, button: nameOf(button) } }]);
  }

  isDown(button: VMMouseButton): boolean {
    return this.#down.has(button);
  }

  #goTo(x: number, y: number): void {
    const { width, height } = this.#display();
    this.#x = Math.min(Math.max(x, 0), width - 1);
    this.#y = Math.min(Math.max(y, 0), height - 1);
  }

  #send(events: readonly InputEvent[]): void {
    const command = JSON.stringify({ execute: "input-send-event", arguments: { events } });
    this.#host.ask<string>(
      (connection, answer) => connection.monitorCommand(this.#uuid, command, answer),
      () => undefined,
    );
  }
}

function scaled(position: number, size: number): number {
  return Math.round((position * SCALE) / Math.max(1, size - 1));
}

function nameOf(button: VMMouseButton): string {
  if (button === vmMouseButton_Left) return "left";
  return button === vmMouseButton_Right ? "right" : "middle";
}
