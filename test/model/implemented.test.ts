/** Every documented member of every class has an implementation; what is E_NOTIMPL is so by the documentation. */
import { expect } from "chai";
import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { IMPL, Implementation, isComObject, tableOf, wrap, type ComObject } from "../../lib/com/com-object.js";
import type { DispatchTable } from "../../lib/com/dispatch-table.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import { dispatchTables } from "../../lib/generated/dispatch-tables.js";
import { E_NOTIMPL } from "../../lib/generated/hresults.js";
import { vmAccessRights_Allowed, vmDriveBusType_IDE } from "../../lib/generated/enumerations.js";
import { RCClientControl } from "../../lib/model/rc-client-control.js";
import { comErrorOf } from "../files/com-error-of.js";

/** An object of every class, by the name of its table. */
function objects(): Map<string, ComObject> {
  const clock = new VirtualClock();
  const server = createVirtualServer({ clock });
  const machine = server.CreateVirtualMachine("web", "C:\\Machines");
  server.CreateDynamicVirtualHardDisk("C:\\Machines\\web.vhd", 16).WaitForCompletion(-1);
  const connection = machine.AddHardDiskConnection("C:\\Machines\\web.vhd", vmDriveBusType_IDE, 0, 0);
  machine.AddSCSIController();
  const network = server.CreateVirtualNetwork("lan", "C:\\Networks");
  const security = server.Security;
  const entry = security.FindEntry("Administrators", vmAccessRights_Allowed);
  const task = machine.Startup();
  task.WaitForCompletion(-1);
  const made: unknown[] = [
    ...[server, server.HostInfo, server.SupportDrivers, server.SupportDrivers.Item(1), server.VirtualMachines],
    ...[server.Tasks, server.VirtualNetworks, server.VMRCAuthenticators, server.VMRCAuthenticator, task, machine],
    ...[machine.Accountant, machine.GuestOS, machine.Display, machine.Keyboard, machine.Mouse, connection],
    ...[connection.HardDisk, machine.HardDiskConnections, machine.SCSIControllers, machine.SCSIControllers.Item(1)],
    ...[machine.DVDROMDrives, machine.DVDROMDrives.Item(1), machine.FloppyDrives, machine.FloppyDrives.Item(1)],
    ...[machine.SerialPorts, machine.SerialPorts.Item(1), machine.ParallelPorts, machine.ParallelPorts.Item(1)],
    ...[machine.NetworkAdapters, machine.NetworkAdapters.Item(1), network, network.DHCPVirtualNetworkServer],
    ...[security, security.AccessRights, entry, wrap(new RCClientControl(new Apartment(clock)))],
  ];
  return new Map(made.filter(isComObject).map((object) => [tableOf(object).name, object]));
}

/** Members whose implementation is still the one that throws E_NOTIMPL, which the generated bases have. */
function missingIn(table: DispatchTable, object: ComObject): string[] {
  const names = table.members.map(({ name }) => (name === "_NewEnum" ? "snapshot" : name));
  return names.filter((name) => {
    let holder: object = object[IMPL];
    while (!Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder) as object;
    // The bases are the layer right above Implementation.
    return Object.getPrototypeOf(holder) === Implementation.prototype;
  });
}

/** The documentation's own: IVMGuestOS.ExecuteCommand is said to be not implemented. */
const NOT_IMPLEMENTED: Readonly<Record<string, readonly string[]>> = { VMGuestOS: ["ExecuteCommand"] };

describe("The model", () => {
  const all = objects();

  it("has a class for every class of the type library", () => {
    expect([...all.keys()].sort()).to.deep.equal(Object.keys(dispatchTables).sort());
  });

  for (const [name, table] of Object.entries(dispatchTables)) {
    it(`implements every member of ${name}`, () => {
      const object = all.get(name);
      expect(object && missingIn(table, object)).to.deep.equal(NOT_IMPLEMENTED[name] ?? []);
    });
  }

  it("says E_NOTIMPL where the documentation does: ExecuteCommand", () => {
    const guest = all.get("VMGuestOS") as unknown as { ExecuteCommand(...args: unknown[]): unknown };
    const count = dispatchTables["VMGuestOS"]?.members.find(({ name }) => name === "ExecuteCommand")?.parameters.length;
    const error = comErrorOf(() => guest.ExecuteCommand(...Array.from({ length: count ?? 0 }, () => "dir")));
    expect(error.hresult).to.equal(E_NOTIMPL);
  });
});
