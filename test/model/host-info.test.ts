import { expect } from "chai";
import { arch, cpus, totalmem } from "node:os";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import { fixedHost } from "../../lib/host/fixed-host.js";
import type { HostHardware } from "../../lib/host/host-hardware.js";
import {
  vmSupportDriver_NetworkServices,
  vmSupportDriver_VirtualMachineMonitor,
} from "../../lib/generated/enumerations.js";
import { E_INVALIDARG, E_POINTER } from "../../lib/generated/hresults.js";
import type { IVMHostInfo } from "../../typings/IVMHostInfo.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { expectHresult } from "../support/com-error-of.js";

function serverOn(changes: Partial<HostHardware> = {}): IVMVirtualServer {
  return createVirtualServer({ clock: new VirtualClock({ autoAdvance: false }), host: fixedHost(changes) });
}

describe("IVMHostInfo", () => {
  let host: IVMHostInfo;

  beforeEach(() => {
    host = serverOn().HostInfo;
  });

  it("is the same object each time", () => {
    const server = serverOn();
    expect(server.HostInfo).to.equal(server.HostInfo);
  });

  it("tells the processors", () => {
    expect(host.LogicalProcessorCount).to.equal(4);
    expect(host.PhysicalProcessorCount).to.equal(2);
    expect(host.ProcessorSpeed).to.equal(2793);
    expect(host.ProcessorSpeedString).to.equal("2793");
    expect(host.ProcessorManufacturerString).to.equal("GenuineIntel");
    expect(host.ProcessorVersionString).to.equal("Intel(R) Xeon(TM) CPU 2.80GHz");
    expect(host.ProcessorFeaturesString).to.equal("fpu,mmx,sse,sse2,ht");
  });

  it("tells the instruction sets apart", () => {
    expect([host.MMX, host.SSE, host.SSE2, host.ThreeDNow]).to.deep.equal([true, true, true, false]);
    const old = serverOn({ processor: { ...fixedHost().processor, features: ["mmx", "3dnow"] } }).HostInfo;
    expect([old.MMX, old.SSE, old.SSE2, old.ThreeDNow]).to.deep.equal([true, false, false, true]);
  });

  it("tells the memory in MB, as numbers and as strings", () => {
    expect([host.Memory, host.MemoryAvail]).to.deep.equal([4096, 3072]);
    expect([host.MemoryTotalString, host.MemoryAvailString]).to.deep.equal(["4096", "3072"]);
  });

  it("tells the operating system", () => {
    expect(host.OperatingSystem).to.equal("Microsoft Windows Server 2003");
    expect([host.OSMajorVersion, host.OSMinorVersion]).to.deep.equal([5, 2]);
    expect([host.OSVersionString, host.OSServicePackString]).to.deep.equal(["5.2.3790", "Service Pack 1"]);
  });

  it("tells the network", () => {
    expect(host.NetworkAdapters).to.deep.equal(["Intel(R) PRO/1000 MT Network Connection"]);
    expect(host.NetworkAddresses).to.deep.equal(["192.168.1.10"]);
  });

  it("tells drives for media by the character codes of their letters", () => {
    expect(host.DVDDrives).to.deep.equal([68]);
    expect(host.FloppyDrives).to.deep.equal([65]);
  });

  it("tells serial ports in one string, five characters a port", () => {
    expect(host.SerialPorts).to.equal("COM1;COM2;");
    expect(serverOn({ serialPorts: [] }).HostInfo.SerialPorts).to.equal("");
  });

  it("tells the parallel port, an empty name if there is none", () => {
    expect(host.ParallelPort).to.equal("LPT1");
    expect(serverOn({ parallelPort: undefined }).HostInfo.ParallelPort).to.equal("");
  });

  it("tells sizes of the hard disks in MB, and which are mounted", () => {
    expect(host.HostDrives).to.deep.equal(["PhysicalDrive0", "PhysicalDrive1"]);
    expect(host.HostDrives.map((drive) => host.GetHostDriveSize(drive))).to.deep.equal([80_000, 120_000]);
    expect(host.HostDrives.map((drive) => host.IsHostDriveMounted(drive))).to.deep.equal([true, false]);
  });

  it("refuses a drive that there is not, with the code of each page", () => {
    expectHresult(E_POINTER, () => host.GetHostDriveSize("PhysicalDrive9"));
    expectHresult(E_INVALIDARG, () => host.IsHostDriveMounted("PhysicalDrive9"));
    expectHresult(E_INVALIDARG, () => host.IsHostDriveMounted(""));
  });

  it("tells the time by the server's clock", () => {
    const clock = new VirtualClock({ autoAdvance: false });
    const info = createVirtualServer({ clock }).HostInfo;
    const before = info.UTCTime.getTime();
    clock.advance(60_000);
    expect(info.UTCTime.getTime() - before).to.equal(60_000);
  });

  it("tells the truth of the host that this test runs on", () => {
    const real = createVirtualServer().HostInfo;
    expect(real.LogicalProcessorCount).to.equal(cpus().length);
    expect(real.Memory).to.equal(Math.floor(totalmem() / 2 ** 20));
    expect(real.MemoryAvail).to.be.within(1, real.Memory);
    if (arch() === "x64") expect([real.MMX, real.SSE, real.SSE2]).to.deep.equal([true, true, true]);
    expect(Math.abs(real.UTCTime.getTime() - Date.now())).to.be.below(60_000);
    for (const drive of real.HostDrives) expect(real.GetHostDriveSize(drive)).to.be.above(0);
  });
});

describe("IVMVirtualServer: limits that depend on the host", () => {
  const megabytes = (total: number, available: number): Partial<HostHardware> => ({
    memory: { total: total * 2 ** 20, available: available * 2 ** 20 },
  });

  it("lets a machine have 3712 MB at most on a large host", () => {
    const server = serverOn(megabytes(65_536, 32_768));
    expect(server.MinimumMemoryPerVM).to.equal(4);
    expect(server.MaximumMemoryPerVM).to.equal(3712);
    expect(server.SuggestedMaximumMemoryPerVM).to.equal(3712);
  });

  it("lets a machine have no more than the host has, and suggests to leave a sixteenth free", () => {
    const server = serverOn(megabytes(1024, 512));
    expect(server.MaximumMemoryPerVM).to.equal(1024);
    expect(server.SuggestedMaximumMemoryPerVM).to.equal(512 - 64);
  });

  it("suggests the minimum when nothing is left", () => {
    expect(serverOn(megabytes(1024, 32)).SuggestedMaximumMemoryPerVM).to.equal(4);
  });

  it("counts what a machine can have", () => {
    const server = serverOn();
    expect(server.MaximumFloppyDrivesPerVM).to.equal(2);
    expect(server.MaximumSerialPortsPerVM).to.equal(2);
    expect(server.MaximumParallelPortsPerVM).to.equal(1);
    expect(server.MaximumNetworkAdaptersPerVM).to.equal(4);
    expect(server.MaximumNumberOfIDEBuses).to.equal(2);
    expect(server.MaximumNumberOfSCSIControllers).to.equal(4);
  });

  it("takes other limits, but no nonsense", () => {
    const limits = { networkAdapters: 8, maximumMemory: 1000 };
    const server = createVirtualServer({ limits, host: fixedHost() });
    expect([server.MaximumNetworkAdaptersPerVM, server.MaximumMemoryPerVM]).to.deep.equal([8, 1000]);
    expectHresult(E_INVALIDARG, () => createVirtualServer({ limits: { maximumMemory: 3 } }));
    expectHresult(E_INVALIDARG, () => createVirtualServer({ limits: { serialPorts: 1.5 } }));
  });
});

describe("IVMSupportDriver", () => {
  const drivers = serverOn().SupportDrivers;

  it("there is one for the machines and one for the networks", () => {
    const types = [...drivers].map((driver) => driver.Type);
    expect(types).to.deep.equal([vmSupportDriver_VirtualMachineMonitor, vmSupportDriver_NetworkServices]);
    expect(drivers.Count).to.equal(2);
    expect(drivers.Item(2).Description).to.equal("Virtual Machine Network Services");
  });

  it("has the package's version, and no date as Microsoft has not signed it", () => {
    for (const driver of drivers) {
      expect(driver.Version).to.match(/^\d+\.\d+\.\d+\.0$/);
      expect(driver.Date).to.equal("");
      expect([driver.Manufacturer, driver.Provider]).to.deep.equal(["vmcom", "vmcom"]);
    }
  });
});
