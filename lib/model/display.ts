import { ComError } from "../com/com-error.js";
import { VMDisplayImplementation } from "../generated/implementations.js";
import type { VMDisplayVideoMode } from "../generated/enumerations.js";
import {
  E_INVALIDARG,
  VM_E_ADDITIONS_FEATURE_NOT_AVAIL,
  VM_E_NO_DISPLAY,
  VM_E_VM_UNKNOWN,
} from "../generated/hresults.js";
import type { DisplayDevice } from "../machine/devices.js";
import { darkThumbnail } from "../machine/thumbnail.js";
import type { VirtualMachineCore } from "./virtual-machine-core.js";

/** The sizes that a display can have, in pixels. */
const WIDTHS = { least: 640, most: 1600 } as const;
const HEIGHTS = { least: 480, most: 1200 } as const;
const STEP = 8;

/** What a machine shows. */
export class Display extends VMDisplayImplementation {
  readonly #machine: VirtualMachineCore;

  constructor(machine: VirtualMachineCore) {
    super();
    this.#machine = machine;
  }

  override get Width(): number {
    return this.#device.width;
  }

  override get Height(): number {
    return this.#device.height;
  }

  override get VideoMode(): VMDisplayVideoMode {
    return this.#device.videoMode;
  }

  override SetDimensions(width: number, height: number): void {
    if (!fits(width, WIDTHS) || !fits(height, HEIGHTS)) {
      throw new ComError(
        E_INVALIDARG,
        `A display has 640 x 480 to 1600 x 1200 pixels, in multiples of ${STEP}; ${width} x ${height} is no such size.`,
      );
    }
    const device = this.#device;
    if (this.#machine.driverSession?.guest?.additionsVersion !== undefined && device.resize(width, height)) return;
    throw new ComError(
      VM_E_ADDITIONS_FEATURE_NOT_AVAIL,
      "The guest cannot change the size of its display: that takes Additions, and a guest that shows graphics.",
    );
  }

  /** Dark while the machine shows nothing; what was on the screen while it is saved. */
  override get Thumbnail(): number[] {
    this.#machine.assertKnown();
    return Array.from(this.#machine.driverSession?.display?.thumbnail() ?? darkThumbnail());
  }

  override _GenerateThumbnail(): number[] {
    return this.Thumbnail;
  }

  get #device(): DisplayDevice {
    const machine = this.#machine;
    machine.assertKnown();
    // The documented code for a machine that does not run, here and nowhere else.
    if (!machine.isOn) throw new ComError(VM_E_VM_UNKNOWN, "The virtual machine is not running.");
    const device = machine.driverSession?.display;
    if (device === undefined) throw new ComError(VM_E_NO_DISPLAY, "The virtual machine has no display.");
    return device;
  }
}

function fits(pixels: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return pixels >= least && pixels <= most && pixels % STEP === 0;
}
