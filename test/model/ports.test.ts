import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { IMPL, isComObject } from "../../lib/com/com-object.js";
import { createVirtualServer, restartVirtualServer } from "../../lib/create-virtual-server.js";
import {
  vmSerialPort_HostPort,
  vmSerialPort_NamedPipe,
  vmSerialPort_Null,
  vmSerialPort_TextFile,
  type VMSerialPortType,
} from "../../lib/generated/enumerations.js";
import * as hresults from "../../lib/generated/hresults.js";
import { VirtualServer } from "../../lib/model/virtual-server.js";
import type { IVMSerialPort } from "../../typings/IVMSerialPort.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { expectHresult } from "../support/com-error-of.js";

const FOLDER = "C:\\Virtual Machines";

function newServer(): IVMVirtualServer & Disposable {
  return createVirtualServer({ clock: new VirtualClock() });
}

function newMachine(server: IVMVirtualServer = newServer(), name = "web"): IVMVirtualMachine {
  return server.CreateVirtualMachine(name, FOLDER);
}

function settingsOf(port: IVMSerialPort | undefined): unknown {
  return [port?.Type, port?.Name, port?.ConnectImmediately];
}

/** Says a value in a machine's file that no interface would. */
function tamper(server: IVMVirtualServer, machine: IVMVirtualMachine, key: string, value: string | number): void {
  const model: unknown = isComObject(server) ? server[IMPL] : undefined;
  if (!(model instanceof VirtualServer)) throw new TypeError("not a server of ours");
  model.configurations.change(machine.File, (vmc) => vmc.set(key, value));
}

describe("The serial ports of a machine", () => {
  it("are two that lead nowhere, to begin with", () => {
    const ports = newMachine().SerialPorts;
    expect(Array.from(ports, settingsOf)).to.deep.equal([
      [vmSerialPort_Null, "", false],
      [vmSerialPort_Null, "", false],
    ]);
    expect(Array.from(ports, (port) => port._ID)).to.deep.equal([0, 1]);
  });

  it("are the same objects whoever asks", () => {
    const machine = newMachine();
    expect(machine.SerialPorts).to.equal(machine.SerialPorts);
    expect(machine.SerialPorts.Item(2)).to.equal([...machine.SerialPorts][1]);
  });

  const CONFIGURATIONS: readonly [type: VMSerialPortType, name: string, connect: boolean, kept: boolean][] = [
    [vmSerialPort_HostPort, "COM1", true, true],
    [vmSerialPort_HostPort, "COM12", false, false],
    [vmSerialPort_TextFile, "C:\\Serial Port.txt", true, false],
    [vmSerialPort_NamedPipe, "\\\\.\\pipe\\debug", true, false],
    [vmSerialPort_NamedPipe, "\\\\servername\\pipe\\pipename", false, false],
    [vmSerialPort_Null, "", true, false],
  ];
  for (const [type, name, connect, kept] of CONFIGURATIONS) {
    it(`keep type ${type}, '${name}' over a restart`, () => {
      const server = newServer();
      newMachine(server).SerialPorts.Item(2).Configure(type, name, connect);
      expect(settingsOf(server.FindVirtualMachine("web")?.SerialPorts.Item(2))).to.deep.equal([type, name, kept]);
      const again = restartVirtualServer(server).FindVirtualMachine("web");
      expect(settingsOf(again?.SerialPorts.Item(2))).to.deep.equal([type, name, kept]);
      expect(settingsOf(again?.SerialPorts.Item(1))).to.deep.equal([vmSerialPort_Null, "", false]);
    });
  }

  const REFUSED: readonly [type: number, name: string][] = [
    [-1, ""],
    [4, ""],
    [vmSerialPort_HostPort, ""],
    [vmSerialPort_HostPort, "LPT1"],
    [vmSerialPort_HostPort, "COM0"],
    [vmSerialPort_TextFile, ""],
    [vmSerialPort_TextFile, "port.txt"],
    [vmSerialPort_TextFile, "C:\\a|b.txt"],
    [vmSerialPort_NamedPipe, "C:\\pipe\\x"],
    [vmSerialPort_NamedPipe, "\\\\.\\pipe\\"],
  ];
  for (const [type, name] of REFUSED) {
    it(`do not take type ${type}, '${name}'`, () => {
      const port = newMachine().SerialPorts.Item(1);
      port.Configure(vmSerialPort_HostPort, "COM2", true);
      expectHresult(hresults.E_INVALIDARG, () => Reflect.apply(port.Configure, port, [type, name, false]));
      expect(settingsOf(port)).to.deep.equal([vmSerialPort_HostPort, "COM2", true]);
    });
  }

  it("may be set again to what they are set to", () => {
    const port = newMachine().SerialPorts.Item(1);
    port.Configure(vmSerialPort_HostPort, "COM1", false);
    port.Configure(vmSerialPort_HostPort, "com1", true);
    expect(port.ConnectImmediately).to.equal(true);
  });

  it("do not take the file of another port in another spelling", () => {
    const ports = newMachine().SerialPorts;
    ports.Item(1).Configure(vmSerialPort_TextFile, "C:\\logs\\serial.txt", false);
    expectHresult(hresults.VM_E_PREF_ILLEGAL_VALUE, () =>
      ports.Item(2).Configure(vmSerialPort_TextFile, "c:/logs//SERIAL.TXT", false),
    );
  });

  it("share what they lead to with another machine for as long as that is off", () => {
    const server = newServer();
    const mail = newMachine(server, "mail");
    mail.SerialPorts.Item(1).Configure(vmSerialPort_HostPort, "COM1", false);
    const port = newMachine(server).SerialPorts.Item(1);
    port.Configure(vmSerialPort_HostPort, "COM1", false);
    port.Configure(vmSerialPort_Null, "", false);
    mail.Startup().WaitForCompletion(-1);
    expectHresult(hresults.VM_E_PREF_ILLEGAL_VALUE, () => port.Configure(vmSerialPort_HostPort, "COM1", false));
  });

  it("of a damaged file lead nowhere", () => {
    const server = newServer();
    const machine = newMachine(server);
    tamper(server, machine, "hardware/super_io/serial_port[@id=0]/port_type", 77);
    tamper(server, machine, "hardware/super_io/serial_port[@id=1]/port_type", "COM1");
    expect(Array.from(machine.SerialPorts, (port) => port.Type)).to.deep.equal([vmSerialPort_Null, vmSerialPort_Null]);
  });
});

describe("The parallel port of a machine", () => {
  it("is one without a name, to begin with", () => {
    const ports = newMachine().ParallelPorts;
    expect(ports.Count).to.equal(1);
    expect(ports.Item(1)).to.equal(ports.Item(1));
    expect([ports.Item(1)._ID, ports.Item(1).Name]).to.deep.equal([0, ""]);
  });

  it("keeps its name over a restart, in capitals", () => {
    const server = newServer();
    const port = newMachine(server).ParallelPorts.Item(1);
    port.Name = "lpt1";
    expect(port.Name).to.equal("LPT1");
    expect(restartVirtualServer(server).FindVirtualMachine("web")?.ParallelPorts.Item(1).Name).to.equal("LPT1");
  });

  it("is attached to nothing again when its name is emptied", () => {
    const port = newMachine().ParallelPorts.Item(1);
    port.Name = "LPT2";
    port.Name = "";
    expect(port.Name).to.equal("");
  });

  for (const name of ["COM1", "LPT", "LPT0", "LPT10", "LPT1 "]) {
    it(`does not take '${name}'`, () => {
      const port = newMachine().ParallelPorts.Item(1);
      expectHresult(hresults.E_INVALIDARG, () => (port.Name = name));
      expect(port.Name).to.equal("");
    });
  }
});

describe("Other limits of ports", () => {
  it("give a machine as many ports, each of its own", () => {
    const server = createVirtualServer({ limits: { serialPorts: 3, parallelPorts: 2 } });
    const machine = newMachine(server);
    expect(machine.SerialPorts.Count).to.equal(3);
    machine.ParallelPorts.Item(2).Name = "LPT2";
    expect(Array.from(machine.ParallelPorts, (port) => port.Name)).to.deep.equal(["", "LPT2"]);
  });
});
