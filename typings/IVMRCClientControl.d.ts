// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMRCState } from "./enumerations.js";

/**
 * The remote-control (VMRC) client as an ActiveX control: shows the screen of a machine and sends it keyboard and mouse
 * input. Events go to _IVMRCClientControlEvents.
 */
export interface IVMRCClientControl extends IDispatch {
  /**
   * Opens a dialog box with version and copyright.
   *
   * See IVMRCClientControl.AboutBox in the Virtual Server reference.
   */
  AboutBox(): void;

  /**
   * Shows the administrative screen of the control.
   *
   * See IVMRCClientControl.AdminDisplay in the Virtual Server reference.
   */
  AdminDisplay(): void;

  /**
   * Whether the administrator functions of the client are on.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.AdministratorMode in the Virtual Server reference.
   *
   * @returns true if on
   * @throws ComError E_INVALIDARG: null was passed
   */
  AdministratorMode: boolean;

  /**
   * Whether the control sets its own size.
   *
   * Always true; what is assigned has no effect.
   *
   * See IVMRCClientControl.AutoSize in the Virtual Server reference.
   *
   * @returns true
   * @throws ComError E_INVALIDARG: null was passed
   */
  AutoSize: boolean;

  /**
   * Connects to the VMRC server in ServerAddress and ServerPort.
   *
   * An existing connection is closed first.
   *
   * See IVMRCClientControl.Connect in the Virtual Server reference.
   */
  Connect(): void;

  /**
   * Closes the connection to the VMRC server.
   *
   * See IVMRCClientControl.Disconnect in the Virtual Server reference.
   */
  Disconnect(): void;

  /**
   * Whether the control reacts to input.
   *
   * See IVMRCClientControl.Enabled in the Virtual Server reference.
   *
   * @returns true if enabled
   * @throws ComError E_INVALIDARG: null was passed
   */
  Enabled: boolean;

  /**
   * Key that takes keyboard and mouse back from the guest.
   *
   * Key_RightAlt at first.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.HostKey in the Virtual Server reference.
   *
   * @returns key identifier
   * @throws ComError E_INVALIDARG: null was passed
   */
  HostKey: string;

  /**
   * Background color of the menu.
   *
   * Six hexadecimal digits as in HTML but without #: FF0000 is red.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.MenuBackColor in the Virtual Server reference.
   *
   * @returns color as rrggbb
   * @throws ComError E_INVALIDARG: null was passed
   */
  MenuBackColor: string;

  /**
   * Whether the menu is shown.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.MenuEnabled in the Virtual Server reference.
   *
   * @returns true if shown
   * @throws ComError E_INVALIDARG: null was passed
   */
  MenuEnabled: boolean;

  /**
   * Text color of the menu.
   *
   * Six hexadecimal digits as in HTML but without #: FF0000 is red.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.MenuFontColor in the Virtual Server reference.
   *
   * @returns color as rrggbb
   * @throws ComError E_INVALIDARG: null was passed
   */
  MenuFontColor: string;

  /**
   * Font of the menu.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.MenuFontFace in the Virtual Server reference.
   *
   * @returns font name
   * @throws ComError E_INVALIDARG: null was passed
   */
  MenuFontFace: string;

  /**
   * Font size of the menu.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.MenuFontSize in the Virtual Server reference.
   *
   * @returns size
   * @throws ComError E_INVALIDARG: null was passed
   */
  MenuFontSize: number;

  /**
   * Height of the menu.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.MenuHeight in the Virtual Server reference.
   *
   * @returns pixels
   * @throws ComError E_INVALIDARG: null was passed
   */
  MenuHeight: number;

  /**
   * How far the control has loaded.
   *
   * Uses the READYSTATE numbers common to ActiveX controls.
   *
   * See IVMRCClientControl.ReadyState in the Virtual Server reference.
   *
   * @returns 0 to 4, 4 is complete
   * @throws ComError E_INVALIDARG: null was passed
   */
  ReadyState: number;

  /**
   * Whether the screen is drawn with few colors.
   *
   * Saves traffic on slow networks. Takes effect with the next connection.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.ReducedColorsMode in the Virtual Server reference.
   *
   * @returns true if on
   * @throws ComError E_INVALIDARG: null was passed
   */
  ReducedColorsMode: boolean;

  /**
   * Draws the client window again.
   *
   * See IVMRCClientControl.Refresh in the Virtual Server reference.
   */
  Refresh(): void;

  /**
   * Plays a sequence of keys in the guest that has the focus.
   *
   * Parts are separated by commas. A key alone is pressed and let go. DOWN before a key only presses it, UP only lets
   * it go, HOLD waits 200 ms. Example for a capital M: DOWN,Key_LeftShift,Key_M,UP,Key_LeftShift
   *
   * See IVMRCClientControl.SendKeySequence in the Virtual Server reference.
   *
   * @param keySequence key identifiers and modifiers with commas between
   * @throws ComError E_INVALIDARG: null, an unknown key or a malformed sequence
   */
  SendKeySequence(keySequence: string): void;

  /**
   * Address of the VMRC server.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.ServerAddress in the Virtual Server reference.
   *
   * @returns DNS name or dotted address
   * @throws ComError E_INVALIDARG: null was passed
   */
  ServerAddress: string;

  /**
   * Height of the remote screen.
   *
   * See IVMRCClientControl.ServerDisplayHeight in the Virtual Server reference.
   *
   * @returns pixels
   * @throws ComError E_INVALIDARG: no place for the result
   */
  readonly ServerDisplayHeight: number;

  /**
   * Name of the machine to show.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.ServerDisplayName in the Virtual Server reference.
   *
   * @returns machine name
   * @throws ComError E_INVALIDARG: null was passed
   */
  ServerDisplayName: string;

  /**
   * Width of the remote screen.
   *
   * See IVMRCClientControl.ServerDisplayWidth in the Virtual Server reference.
   *
   * @returns pixels
   * @throws ComError E_INVALIDARG: no place for the result
   */
  readonly ServerDisplayWidth: number;

  /**
   * TCP port that the VMRC server listens on.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.ServerPort in the Virtual Server reference.
   *
   * @returns port number
   * @throws ComError E_INVALIDARG: null or a negative number
   */
  ServerPort: number;

  /**
   * Opens a view with details of the connection.
   *
   * See IVMRCClientControl.ShowConnectionInfo in the Virtual Server reference.
   */
  ShowConnectionInfo(): void;

  /**
   * Whether the picture is scaled to the size of the window.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.ShrinkEnabled in the Virtual Server reference.
   *
   * @returns true if scaled
   * @throws ComError E_INVALIDARG: null was passed
   */
  ShrinkEnabled: boolean;

  /**
   * State of the connection.
   *
   * See IVMRCClientControl.State in the Virtual Server reference.
   *
   * @returns connection state
   * @throws ComError E_INVALIDARG: no place for the result
   */
  readonly State: VMRCState;

  /**
   * Domain to sign in with.
   *
   * Write-only. Leave UserName, UserPassword and this one all empty to sign in as the current user.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.UserDomain in the Virtual Server reference.
   *
   * @returns domain name
   * @throws ComError E_INVALIDARG: null was passed
   */
  set UserDomain(value: string);

  /**
   * User name to sign in with.
   *
   * Write-only. Leave UserDomain, UserPassword and this one all empty to sign in as the current user.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.UserName in the Virtual Server reference.
   *
   * @returns account name
   * @throws ComError E_INVALIDARG: null was passed
   */
  set UserName(value: string);

  /**
   * Password to sign in with.
   *
   * Write-only, and held as plain text. Leave UserDomain, UserName and this one all empty to sign in as the current
   * user.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.UserPassword in the Virtual Server reference.
   *
   * @returns password
   * @throws ComError E_INVALIDARG: null was passed
   */
  set UserPassword(value: string);

  /**
   * Whether the client only watches.
   *
   * No keyboard or mouse input reaches the server while true.
   *
   * Succeeds with S_FALSE: cannot be changed now, nothing changes.
   *
   * See IVMRCClientControl.ViewOnlyMode in the Virtual Server reference.
   *
   * @returns true if on
   * @throws ComError E_INVALIDARG: null was passed
   */
  ViewOnlyMode: boolean;
}
