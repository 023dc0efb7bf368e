// Machines and their adapters, by every way in which winax reads a collection.
//
//   node examples/winax/inventory.cjs        winax: require("winax") in the second line
require("vmcom/activex");

var server = new ActiveXObject("VirtualServer.Application");
var folder = "C:\\Virtual Machines";
["web", "mail", "files"].forEach(function (name) {
  if (server.FindVirtualMachine(name) === null) server.CreateVirtualMachine(name, folder);
});

var machines = server.VirtualMachines;
console.log("Machines: " + machines.Count);

for (var i = 1; i <= machines.Count; i++) {
  // As a method of the collection, as the collection itself, and as an array.
  var first = machines.Item(i).Name;
  var second = machines(i).name;
  var third = machines[i].NAME;
  var fourth = machines.Item[i].Name;
  console.log("> " + first, first === second, second === third, third === fourth);
}

for (var machine of server.virtualmachines) {
  console.log(machine.Name + ": " + machine.Memory + " MB, adapters: " + machine.NetworkAdapters.Count);
}
console.log("No such member:", server.Machines, server.VirtualMachines["web"]);
