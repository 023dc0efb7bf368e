// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMMouseButton } from "./enumerations.js";

/**
 * The mouse of a machine: move it and press its buttons. Positions are absolute or relative, see
 * UsingAbsoluteCoordinates. Get it from IVMVirtualMachine.Mouse.
 */
export interface IVMMouse extends IDispatch {
  /**
   * Whether a button is down in the guest.
   *
   * See IVMMouse.GetButton in the Virtual Server reference.
   *
   * @param buttonIndex which button
   * @returns true if it is down
   * @throws ComError E_INVALIDARG: no such button
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up
   */
  GetButton(buttonIndex: VMMouseButton): boolean;

  /**
   * Presses a button or lets it go.
   *
   * See IVMMouse.SetButton in the Virtual Server reference.
   *
   * @param buttonIndex which button
   * @param down true to press, false to let go
   * @throws ComError E_INVALIDARG: no such button
   * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up or not active
   */
  SetButton(buttonIndex: VMMouseButton, down: boolean): void;

  /**
   * Presses a button and lets it go.
   *
   * See IVMMouse.Click in the Virtual Server reference.
   *
   * @param buttonIndex which button
   * @throws ComError E_INVALIDARG: no such button
   * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up or not active
   */
  Click(buttonIndex: VMMouseButton): void;

  /**
   * Position of the mouse from the left, or a step sideways.
   *
   * With absolute coordinates, the x position to read or set. With relative ones, assigning moves the mouse by that
   * many pixels and reading fails.
   *
   * See IVMMouse.HorizontalPosition in the Virtual Server reference.
   *
   * @returns pixels
   * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: absolute positions need Additions in the guest
   * @throws ComError VM_E_USING_RELATIVE_COORDINATES: read while UsingAbsoluteCoordinates is false
   * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up or not active
   */
  HorizontalPosition: number;

  /**
   * Position of the mouse from the top, or a step up or down.
   *
   * With absolute coordinates, the y position to read or set. With relative ones, assigning moves the mouse by that
   * many pixels and reading fails.
   *
   * See IVMMouse.VerticalPosition in the Virtual Server reference.
   *
   * @returns pixels
   * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: absolute positions need Additions in the guest
   * @throws ComError VM_E_USING_RELATIVE_COORDINATES: read while UsingAbsoluteCoordinates is false
   * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up or not active
   */
  VerticalPosition: number;

  /**
   * Turns the scroll wheel by a number of steps.
   *
   * Write-only, and only with relative coordinates.
   *
   * See IVMMouse.ScrollWheelPosition in the Virtual Server reference.
   *
   * @returns step along the z axis, in pixels
   * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up or not active
   * @throws ComError VM_E_USING_ABSOLUTE_COORDINATES: UsingAbsoluteCoordinates is true
   */
  set ScrollWheelPosition(value: number);

  /**
   * Whether positions are absolute or steps.
   *
   * False at first. Every mouse object has its own setting. True needs Additions in the guest.
   *
   * See IVMMouse.UsingAbsoluteCoordinates in the Virtual Server reference.
   *
   * @returns true for absolute, false for relative coordinates
   * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: true was assigned, and the guest has no Additions
   */
  UsingAbsoluteCoordinates: boolean;
}
