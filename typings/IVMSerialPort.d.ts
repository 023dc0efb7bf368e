// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMSerialPortType } from "./enumerations.js";

/**
 * A serial port of a machine, tied to a host port, a text file, a named pipe or nothing. Get one from
 * IVMVirtualMachine.SerialPorts.
 */
export interface IVMSerialPort extends IDispatch {
  /**
   * Ties the port to something on the host.
   *
   * See IVMSerialPort.Configure in the Virtual Server reference.
   *
   * @param portType what to tie the port to
   * @param portName COM1, C:\SerialPort.txt or \\server\pipe\name, to match portType
   * @param connectImmediately true to open a host port as the machine starts; ignored for other types
   * @throws ComError E_POINTER: portName is null
   * @throws ComError E_INVALIDARG: unknown port type
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_PREF_ILLEGAL_VALUE: another port uses that name already
   */
  Configure(portType: VMSerialPortType, portName: string, connectImmediately: boolean): void;

  /**
   * Internal ID of the port, hidden from scripts.
   *
   * See IVMSerialPort._ID in the Virtual Server reference.
   *
   * @returns a number
   */
  readonly _ID: number;

  /**
   * What the port is tied to: host port, text file, pipe or nothing.
   *
   * See IVMSerialPort.Type in the Virtual Server reference.
   *
   * @returns kind of port
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly Type: VMSerialPortType;

  /**
   * What the port is tied to.
   *
   * A host port (COM1), a file path or a pipe path, depending on Type.
   *
   * See IVMSerialPort.Name in the Virtual Server reference.
   *
   * @returns name or path
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly Name: string;

  /**
   * Whether a host port is opened at start, before any modem command.
   *
   * Means something only for vmSerialPort_HostPort.
   *
   * See IVMSerialPort.ConnectImmediately in the Virtual Server reference.
   *
   * @returns true if opened at once
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly ConnectImmediately: boolean;
}
