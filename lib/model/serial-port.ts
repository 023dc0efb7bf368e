import { ComError } from "../com/com-error.js";
import { ignoringComErrors } from "../com/ignoring.js";
import { fileKey } from "../files/windows-path.js";
import { E_INVALIDARG, E_POINTER, VM_E_PREF_ILLEGAL_VALUE } from "../generated/hresults.js";
import {
  VMSerialPortType,
  vmSerialPort_HostPort,
  vmSerialPort_NamedPipe,
  vmSerialPort_Null,
  vmSerialPort_TextFile,
} from "../generated/enumerations.js";
import { IVMSerialPortCollectionImplementation, VMSerialPortImplementation } from "../generated/implementations.js";
import { elementAt } from "./collection.js";
import type { VirtualMachinePorts } from "./virtual-machine-ports.js";

const HOST_PORT = /^com[1-9]\d{0,2}$/i;
const NAMED_PIPE = /^\\\\[^\\/]+\\pipe\\[^\\][^\\/]{0,199}$/i;

/** A serial port of a machine. What it is set to is in the machine's configuration. */
export class SerialPort extends VMSerialPortImplementation {
  readonly #machine: VirtualMachinePorts;
  readonly #id: number;

  constructor(machine: VirtualMachinePorts, id: number) {
    super();
    this.#machine = machine;
    this.#id = id;
  }

  override get _ID(): number {
    return this.#id;
  }

  override get Type(): VMSerialPortType {
    this.#machine.assertKnown();
    const type = this.#machine.numberSetting(this.#key("port_type"), vmSerialPort_Null);
    return isType(type) ? type : vmSerialPort_Null;
  }

  override get Name(): string {
    this.#machine.assertKnown();
    return this.#machine.textSetting(this.#key("port_name"));
  }

  override get ConnectImmediately(): boolean {
    this.#machine.assertKnown();
    return this.#machine.flagSetting(this.#key("connect_immediately"), false);
  }

  override Configure(type: VMSerialPortType, name: string | null, connectImmediately: boolean): void {
    this.#machine.assertKnown();
    if (name === null) throw new ComError(E_POINTER, "There is no name of a port given.");
    if (!isType(type)) throw new ComError(E_INVALIDARG, `${String(type)} is not a VMSerialPortType.`);
    const target = targetOf(type, name);
    if (target !== undefined) this.#assertUnused(target, name);
    this.#machine.changeConfiguration((configuration) => {
      configuration.set(this.#key("port_type"), type);
      configuration.set(this.#key("port_name"), name);
      configuration.set(this.#key("connect_immediately"), connectImmediately && type === vmSerialPort_HostPort);
    });
  }

  /** What it leads to on the host, the same text for the same thing; undefined for nothing. */
  get target(): string | undefined {
    // A configuration that nobody could have made this way leads nowhere.
    return ignoringComErrors(() => targetOf(this.Type, this.Name));
  }

  /** What a port leads to belongs to it: no other port of the machine, nor of one that is on, may have it. */
  #assertUnused(target: string, name: string): void {
    const machines = this.#machine.server.machines().filter((each) => each.isOn && each !== this.#machine);
    const ports = [this.#machine, ...machines].flatMap((machine) => machine.serialPorts());
    if (!ports.some((port) => port !== this && port.target === target)) return;
    throw new ComError(VM_E_PREF_ILLEGAL_VALUE, `'${name}' is already in use by another serial port.`);
  }

  #key(name: string): string {
    return `hardware/super_io/serial_port[@id=${this.#id}]/${name}`;
  }
}

/** The serial ports of a machine. */
export class SerialPortCollection extends IVMSerialPortCollectionImplementation {
  readonly #machine: VirtualMachinePorts;

  constructor(machine: VirtualMachinePorts) {
    super();
    this.#machine = machine;
  }

  override get Count(): number {
    return this.snapshot().length;
  }

  override Item(index: number): SerialPort {
    return elementAt(this.snapshot(), index);
  }

  override snapshot(): readonly SerialPort[] {
    this.#machine.assertKnown();
    return this.#machine.serialPorts();
  }
}

function isType(type: number): type is VMSerialPortType {
  return Number.isInteger(type) && type in VMSerialPortType;
}

/** @throws ComError E_INVALIDARG for a name that nothing of the type can have */
function targetOf(type: VMSerialPortType, name: string): string | undefined {
  switch (type) {
    case vmSerialPort_HostPort:
      if (HOST_PORT.test(name)) return name.toLowerCase();
      throw invalidName(name, "a serial port of the host, such as COM1");
    case vmSerialPort_TextFile:
      return keyOfFile(name);
    case vmSerialPort_NamedPipe:
      if (NAMED_PIPE.test(name)) return name.toLowerCase();
      throw invalidName(name, "a named pipe, such as \\\\.\\pipe\\name");
    default:
      return undefined;
  }
}

function keyOfFile(name: string): string {
  try {
    return fileKey(name);
  } catch (cause) {
    if (cause instanceof ComError) throw invalidName(name, "the full path of a file", cause);
    throw cause;
  }
}

function invalidName(name: string, what: string, cause?: ComError): ComError {
  return new ComError(E_INVALIDARG, `'${name.slice(0, 80)}' is not ${what}.`, { cause });
}
