// What failing calls throw.
//
//   node examples/winax/errors.cjs
var winax = require("vmcom/activex");

function attempt(what, run) {
  try {
    console.log(what + ": " + run());
  } catch (e) {
    console.log(what + ": " + e.message + " [" + [e.errno, e.code, e.source].join(", ") + "]");
  }
}

var server = new ActiveXObject("VirtualServer.Application");
var machine = server.FindVirtualMachine("fails") || server.CreateVirtualMachine("fails", "C:\\Virtual Machines");
var fso = new ActiveXObject("Scripting.FileSystemObject");

attempt("state", () => machine.TurnOff());
attempt("file", () => fso.DeleteFile("c:\\noexist.txt"));
attempt("class", () => new ActiveXObject("No.Such"));
attempt("nothing", () => new winax.Object());
attempt("find", () => (server.NoSuch = 1));
attempt("read only", () => (machine.State = 5));
attempt("type", () => (machine.Memory = "much"));
attempt("count", () => server.FindVirtualMachine());
attempt("index", () => server.VirtualMachines(99));
attempt("text", () => String(fso));
winax.release(fso);
attempt("released", () => fso.FileExists("c:\\x"));
server.DeleteVirtualMachine(machine);
