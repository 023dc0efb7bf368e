// Objects that run already, and objects by their names.
//
//   node examples/winax/activate.cjs
var winax = require("vmcom/activex");

var first = new winax.Object("VirtualServer.Application");
var running = winax.Object("VirtualServer.Application", { activate: true });
var name = first.FindVirtualMachine("shared") === null ? "made" : "found";
first.CreateVirtualMachine("shared", "C:\\Virtual Machines");
console.log(name, running.FindVirtualMachine("shared").Name);

// One without type information: whatever it has is called, or has a value.
var untyped = new winax.Object("VirtualServer.Application", { type: false, async: false });
console.log(typeof untyped.Version, untyped.Version.valueOf() === first.Version, untyped.__type);
console.log(first instanceof winax.Object, typeof first, first.__type.length > 50);
first.DeleteVirtualMachine(running.FindVirtualMachine("shared"));
console.log(winax.release(first, running, untyped));
