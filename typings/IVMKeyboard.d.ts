// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";

/** The keyboard of a machine: type text or send single keys to the guest. Get it from IVMVirtualMachine.Keyboard. */
export interface IVMKeyboard extends IDispatch {
  /**
   * Presses a key and keeps it down.
   *
   * ReleaseKey lets it go again.
   *
   * See IVMKeyboard.PressKey in the Virtual Server reference.
   *
   * @param key key identifier, like Key_Space or KeyPad_1
   * @throws ComError E_POINTER: null was passed
   * @throws ComError E_INVALIDARG: the text is empty or names an unknown key
   */
  PressKey(key: string): void;

  /**
   * Lets a pressed key go.
   *
   * See IVMKeyboard.ReleaseKey in the Virtual Server reference.
   *
   * @param key key identifier, like Key_Space or KeyPad_1
   * @throws ComError E_POINTER: null was passed
   * @throws ComError E_INVALIDARG: the text is empty or names an unknown key
   */
  ReleaseKey(key: string): void;

  /**
   * Presses a key and lets it go.
   *
   * See IVMKeyboard.PressAndReleaseKey in the Virtual Server reference.
   *
   * @param key key identifier, like Key_Space or KeyPad_1
   * @throws ComError E_POINTER: null was passed
   * @throws ComError E_INVALIDARG: the text is empty or names an unknown key
   */
  PressAndReleaseKey(key: string): void;

  /**
   * Whether a key is down in the guest.
   *
   * See IVMKeyboard.IsPressed in the Virtual Server reference.
   *
   * @param key key identifier, like Key_Space or KeyPad_1
   * @returns true if it is down
   * @throws ComError E_POINTER: null was passed
   * @throws ComError E_INVALIDARG: the text is empty or names an unknown key
   */
  IsPressed(key: string): boolean;

  /**
   * Types a text into the guest.
   *
   * For keys without a character use TypeKeySequence.
   *
   * See IVMKeyboard.TypeAsciiText in the Virtual Server reference.
   *
   * @param text ASCII characters to type
   * @throws ComError E_POINTER: null was passed
   * @throws ComError E_INVALIDARG: the text is empty or has a character no key stands for
   */
  TypeAsciiText(text: string): void;

  /**
   * Plays a sequence of keys on a US 101-key keyboard.
   *
   * Parts are separated by commas. A key alone is pressed and let go. DOWN before a key only presses it, UP only lets
   * it go, HOLD waits 200 ms. Example for a capital M: DOWN,Key_LeftShift,Key_M,UP,Key_LeftShift
   *
   * See IVMKeyboard.TypeKeySequence in the Virtual Server reference.
   *
   * @param keySequence key identifiers and modifiers with commas between
   * @throws ComError E_POINTER: null was passed
   * @throws ComError E_INVALIDARG: the text is empty or names an unknown key
   */
  TypeKeySequence(keySequence: string): void;

  /**
   * Reserves the keyboard for this object, or releases it.
   *
   * While one process holds it, key input from all others is ignored.
   *
   * Succeeds with S_FALSE: that mode is set already, nothing changes.
   *
   * See IVMKeyboard.HasExclusiveAccess in the Virtual Server reference.
   *
   * @returns true while this object holds the keyboard
   * @throws ComError VM_E_SET_EXCLUSIVE_MODE_FAIL: the machine is not running, or another process holds the keyboard
   */
  HasExclusiveAccess: boolean;
}
