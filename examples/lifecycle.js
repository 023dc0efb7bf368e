// Takes a virtual machine through every row of the documented table of events, as an automation
// script of the time would: CreateObject, a sink for each of the two event interfaces, polling.
// Run it with: vmcom run examples/lifecycle.js

var vs = CreateObject("VirtualServer.Application");
var folder = "C:\\Virtual Machines";
var name = "lifecycle";

// The documentation's table: what each method generates, in order.
var documented = [
  ["Startup, no saved state", [vmVMState_TurningOn, vmVMState_Running]],
  ["Save", [vmVMState_Saving, vmVMState_TurningOff, vmVMState_DeleteMachine, vmVMState_TurnedOff]],
  ["Startup, restoring", [vmVMState_TurningOn, vmVMState_Restoring, vmVMState_Running]],
  ["Reset", [vmVMState_TurningOff, vmVMState_DeleteMachine, vmVMState_TurningOn, vmVMState_Running]],
  ["Pause", [vmVMState_Paused]],
  ["Resume", [vmVMState_Running]],
  ["TurnOff", [vmVMState_TurningOff, vmVMState_DeleteMachine, vmVMState_TurnedOff]],
];

var machineEvents = [];
var serverEvents = [];

function vs_OnVMStateChange(config, state) {
  if (config == name) serverEvents.push(state);
}

function vm_OnStateChange(state) {
  machineEvents.push(state);
}

// What an earlier run may have left behind.
var old = vs.FindVirtualMachine(name);
if (old != null) {
  if (old.State != vmVMState_TurnedOff && old.State != vmVMState_Saved) old.TurnOff().WaitForCompletion(-1);
  vs.DeleteVirtualMachine(old);
}

var vm = vs.CreateVirtualMachine(name, folder);
WScript.ConnectObject(vs, "vs_");
WScript.ConnectObject(vm, "vm_");

// Three ways to wait, all of them found in scripts of the time.
function poll(task) {
  do {
    WScript.Sleep(100);
  } while (!task.IsComplete);
}

function wait(task) {
  task.WaitForCompletion(-1);
}

function watchState(wanted) {
  while (vm.State != wanted) WScript.Sleep(50);
  WScript.Sleep(50); // The last event is on its way.
}

var steps = [
  function () { poll(vm.Startup()); },
  function () { wait(vm.Save()); },
  function () { vm.Startup(); watchState(vmVMState_Running); },
  function () { poll(vm.Reset()); },
  function () { vm.Pause(); WScript.Sleep(10); },
  function () { vm.Resume(); WScript.Sleep(10); },
  function () { vm.TurnOff(); watchState(vmVMState_TurnedOff); },
];

function label(state) {
  return state === undefined ? "-" : VMVMState[state].replace("vmVMState_", "");
}

function pad(text, width) {
  while (text.length < width) text += " ";
  return text;
}

function line(a, b, c) {
  WScript.Echo("    " + pad(a, 18) + pad(b, 18) + c);
}

var different = 0;
for (var row = 0; row < documented.length; row++) {
  var wanted = documented[row][1];
  machineEvents = [];
  serverEvents = [];
  steps[row]();
  WScript.Echo(pad(documented[row][0], 40) + "State: " + label(vm.State));
  line("documented", "machine's sink", "server's sink");
  var count = Math.max(wanted.length, machineEvents.length, serverEvents.length);
  for (var i = 0; i < count; i++) {
    var same = machineEvents[i] == wanted[i] && serverEvents[i] == wanted[i];
    if (!same) different++;
    line(label(wanted[i]), label(machineEvents[i]), label(serverEvents[i]) + (same ? "" : "   <- DIFFERENT"));
  }
  WScript.Echo("");
}

WScript.DisconnectObject(vm);
WScript.DisconnectObject(vs);
vs.DeleteVirtualMachine(vm);

WScript.Echo(different == 0 ? "All seven methods generate the documented events." : different + " events differ.");
WScript.Quit(different == 0 ? 0 : 1);
