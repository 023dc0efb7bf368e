// lifecycle.js
//
// Takes a virtual machine through every row of the documented table of events, as an automation
// script of the time would: a sink for each of the two event interfaces, polling, waiting.
//
//   vmcom run examples/lifecycle.js
//   npm start                            with a monitor beside it, see start.wsf

var vs = new ActiveXObject("VirtualServer.Application");
var folder = "C:\\Virtual Machines";
var name = "lifecycle";

var stateNames = ["Invalid", "TurnedOff", "Saved", "TurningOn", "Restoring", "Running", "Paused", "Saving",
                  "TurningOff", "MergingDrives", "DeleteMachine"];

// The documentation's table: what each method generates, in order.
var documented = [
  ["Startup, no saved state", [vmVMState_TurningOn, vmVMState_Running]],
  ["Save", [vmVMState_Saving, vmVMState_TurningOff, vmVMState_DeleteMachine, vmVMState_TurnedOff]],
  ["Startup, restoring", [vmVMState_TurningOn, vmVMState_Restoring, vmVMState_Running]],
  ["Reset", [vmVMState_TurningOff, vmVMState_DeleteMachine, vmVMState_TurningOn, vmVMState_Running]],
  ["Pause", [vmVMState_Paused]],
  ["Resume", [vmVMState_Running]],
  ["TurnOff", [vmVMState_TurningOff, vmVMState_DeleteMachine, vmVMState_TurnedOff]]
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
  function () { vm.TurnOff(); watchState(vmVMState_TurnedOff); }
];

function label(state) {
  return state === undefined ? "-" : stateNames[state];
}

function labels(states) {
  var texts = [], i;
  for (i = 0; i < states.length; i++) texts.push(label(states[i]));
  return texts.join(", ");
}

var different = 0;
for (var row = 0; row < documented.length; row++) {
  var wanted = labels(documented[row][1]);
  machineEvents = [];
  serverEvents = [];
  steps[row]();
  WScript.Echo(documented[row][0] + " leads to " + label(vm.State) + " by: " + wanted);
  if (labels(machineEvents) != wanted || labels(serverEvents) != wanted) {
    different++;
    WScript.Echo("  DIFFERENT: the machine's sink has heard " + labels(machineEvents) +
                 ", the server's " + labels(serverEvents));
  }
}

WScript.DisconnectObject(vm);
WScript.DisconnectObject(vs);
vs.DeleteVirtualMachine(vm);

WScript.Echo(different == 0 ? "All seven methods generate the documented events." : different + " methods differ.");
WScript.Quit(different == 0 ? 0 : 1);
