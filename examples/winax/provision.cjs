// A machine with a disk, an adapter on a network, and limits.
//
//   node examples/winax/provision.cjs
const winax = require("vmcom/activex");
const vmDriveBusType_IDE = 0;

const server = new winax.Object("VirtualServer.Application");
const machine = server.CreateVirtualMachine("provisioned", "C:\\Virtual Machines");
machine.Memory = 256;
machine.Notes = "made by a program";

const disk = "C:\\Virtual Machines\\provisioned.vhd";
server.CreateDynamicVirtualHardDisk(disk, 1024).WaitForCompletion(-1);
const connection = machine.AddHardDiskConnection(disk, vmDriveBusType_IDE, 0, 0);
console.log(connection.BusType, connection.BusNumber, connection.DeviceNumber);
console.log(machine.HardDiskConnections.Count, machine.HardDiskConnections(1).HardDisk.File);

const network = server.CreateVirtualNetwork("lab", "C:\\Virtual Networks");
const adapter = machine.AddNetworkAdapter();
adapter.AttachToVirtualNetwork(network);
console.log(adapter.virtualNetwork.Name, machine.NetworkAdapters(2).VirtualNetwork.name);

console.log(machine.memory, machine.notes, machine.__id);
adapter.DetachFromVirtualNetwork();
server.UnregisterVirtualNetwork(network);
server.DeleteVirtualMachine(machine);
console.log(winax.release(machine, server, connection), winax.release(machine));
