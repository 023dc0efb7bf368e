/** Serial and parallel ports. */
import type { IVMSerialPort } from "../../../typings/IVMSerialPort.js";
import { vmSerialPort_HostPort, vmSerialPort_Null } from "../../generated/enumerations.js";
import type { Clauses, Provoke } from "./clause.js";
import { badIndex, unknownMachines } from "./common-clauses.js";

function firstSerialPort(use: (port: IVMSerialPort) => unknown): Provoke {
  return (world) => {
    const port = world.machine().SerialPorts.Item(1);
    return () => use(port);
  };
}

export const serialPortClauses: Clauses = {
  ...unknownMachines("IVMSerialPort", (machine) => machine.SerialPorts.Item(1), {
    Configure: (port) => port.Configure(vmSerialPort_Null, "", false),
    ConnectImmediately: (port) => port.ConnectImmediately,
    Name: (port) => port.Name,
    Type: (port) => port.Type,
  }),
  "IVMSerialPort.Configure:E_POINTER": firstSerialPort((port) =>
    // As a NULL BSTR arrives from callers without types.
    Reflect.apply(port.Configure, port, [vmSerialPort_HostPort, null, false]),
  ),
  "IVMSerialPort.Configure:E_INVALIDARG": firstSerialPort((port) =>
    Reflect.apply(port.Configure, port, [99, "COM1", false]),
  ),
  "IVMSerialPort.Configure:VM_E_PREF_ILLEGAL_VALUE": (world) => {
    const ports = world.machine().SerialPorts;
    ports.Item(1).Configure(vmSerialPort_HostPort, "COM1", false);
    const second = ports.Item(2);
    return () => second.Configure(vmSerialPort_HostPort, "COM1", false);
  },
  "IVMSerialPortCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.machine().SerialPorts),
  ...unknownMachines("IVMSerialPortCollection", (machine) => machine.SerialPorts, { Item: (ports) => ports.Item(1) }),
};

export const parallelPortClauses: Clauses = {
  ...unknownMachines("IVMParallelPort", (machine) => machine.ParallelPorts.Item(1), { Name: (port) => port.Name }),
  "IVMParallelPort.Name:E_INVALIDARG": (world) => {
    const port = world.machine().ParallelPorts.Item(1);
    return () => {
      port.Name = "COM1";
    };
  },
  "IVMParallelPortCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.machine().ParallelPorts),
  ...unknownMachines("IVMParallelPortCollection", (machine) => machine.ParallelPorts, {
    Count: (ports) => ports.Count,
    Item: (ports) => ports.Item(1),
  }),
};

export const machinePortClauses: Clauses = unknownMachines("IVMVirtualMachine", (machine) => machine, {
  SerialPorts: (machine) => machine.SerialPorts,
  ParallelPorts: (machine) => machine.ParallelPorts,
});
