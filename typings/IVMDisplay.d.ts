// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMDisplayVideoMode } from "./enumerations.js";

/** The screen of a machine: size, video mode and a small picture. Get it from IVMVirtualMachine.Display. */
export interface IVMDisplay extends IDispatch {
  /**
   * Changes the size of the screen.
   *
   * From 640 x 480 to 1600 x 1200, both sides multiples of 8. Needs Additions in the guest that support it.
   *
   * See IVMDisplay.SetDimensions in the Virtual Server reference.
   *
   * @param displayPixelWidth pixels, 640 to 1600, multiple of 8
   * @param displayPixelHeight pixels, 480 to 1200, multiple of 8
   * @throws ComError E_INVALIDARG: a side is out of range or no multiple of 8
   * @throws ComError VM_E_VM_UNKNOWN: the machine is unknown or not running
   * @throws ComError VM_E_NO_DISPLAY: the machine has no usable display
   * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: the Additions in the guest cannot do it
   */
  SetDimensions(displayPixelWidth: number, displayPixelHeight: number): void;

  /**
   * Width of the screen.
   *
   * See IVMDisplay.Width in the Virtual Server reference.
   *
   * @returns pixels
   * @throws ComError VM_E_VM_UNKNOWN: the machine is unknown or not running
   * @throws ComError VM_E_NO_DISPLAY: the machine has no usable display
   */
  readonly Width: number;

  /**
   * Height of the screen.
   *
   * See IVMDisplay.Height in the Virtual Server reference.
   *
   * @returns pixels
   * @throws ComError VM_E_VM_UNKNOWN: the machine is unknown or not running
   * @throws ComError VM_E_NO_DISPLAY: the machine has no usable display
   */
  readonly Height: number;

  /**
   * Video mode the guest is in: text, CGA, VGA or SVGA.
   *
   * See IVMDisplay.VideoMode in the Virtual Server reference.
   *
   * @returns video mode
   * @throws ComError VM_E_VM_UNKNOWN: the machine is unknown or not running
   * @throws ComError VM_E_NO_DISPLAY: the machine has no usable display
   */
  readonly VideoMode: VMDisplayVideoMode;

  /**
   * Gives the thumbnail of the screen as raw pixels.
   *
   * Hidden from scripts; cheaper than Thumbnail. 64 by 48 pixels, row by row from the top left. In each 32-bit pixel
   * blue is the highest byte, then green, then red.
   *
   * See IVMDisplay._GenerateThumbnail in the Virtual Server reference.
   *
   * @returns 3072 unsigned 32-bit pixels
   */
  _GenerateThumbnail(): number[];

  /**
   * Small picture of the screen, for scripts.
   *
   * 64 by 48 pixels of 32 bits, row by row from the top left.
   *
   * See IVMDisplay.Thumbnail in the Virtual Server reference.
   *
   * @returns array of 3072 unsigned numbers, one a pixel
   */
  readonly Thumbnail: number[];
}
