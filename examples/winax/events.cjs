// Events by connection points, as in winax's example of Excel. The interval that lets events in does no harm; events
// arrive without it as well.
//
//   node examples/winax/events.cjs
var winax = require("vmcom/activex");
var interval = setInterval(function () {
  winax.peekAndDispatchMessages();
}, 50);

var server = new ActiveXObject("VirtualServer.Application");
var machine = server.FindVirtualMachine("heard") || server.CreateVirtualMachine("heard", "C:\\Virtual Machines");

var points = winax.getConnectionPoints(machine);
var point = points[0];
console.log("Events: " + point.getMethods().join(", "));

var cookie = point.advise({
  OnStateChange: function (state) {
    console.log("OnStateChange " + state);
  },
  OnRequestShutdown: function () {
    return false;
  },
});

var serverPoint = winax.getConnectionPoints(server)[0];
var serverCookie = serverPoint.advise({
  OnVMStateChange: function (name, state) {
    console.log("OnVMStateChange " + name + " " + state);
  },
});

machine.Startup();

setTimeout(function waiting() {
  if (machine.State !== 5) return setTimeout(waiting, 20);
  clearInterval(interval);
  machine.TurnOff().WaitForCompletion(-1);
  point.unadvise(cookie);
  serverPoint.unadvise(serverCookie);
  server.DeleteVirtualMachine(machine);
  winax.release(server, machine);
}, 20);
