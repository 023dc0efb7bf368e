// delete & recreate; undo disks; error numbers table
var HR = { 0xA0040206: "not running", 0x80070057: "bad argument", 0x80004005: "failed" };
function hr(e) { return e.number < 0 ? e.number + 4294967296 : e.number; }
function attempt(what, fn) {
  try { var r = fn(); WScript.Echo(what + " ok" + (r === undefined ? "" : " " + r)); return r; }
  catch (e) { WScript.Echo(what + " failed: " + (HR[hr(e)] || "0x" + hr(e).toString(16).toUpperCase()) + " " + e.description); return null; }
}
var vs = new ActiveXObject("VirtualServer.Application");
var vm = attempt("create", function () { return vs.CreateVirtualMachine("TMP1", "C:\\Virtual Machines\\TMP1"); });
attempt("create again", function () { return vs.CreateVirtualMachine("TMP1", "C:\\Virtual Machines\\TMP1"); });
attempt("memory", function () { vm.Memory = 5000000; });
attempt("pause", function () { vm.Pause(); });
attempt("resume", function () { vm.Resume(); });
attempt("turn off", function () { vm.TurnOff(); });
attempt("discard", function () { vm.DiscardUndoDisks(); });
attempt("undoable", function () { vm.Undoable = true; return vm.Undoable; });
attempt("merge", function () { return vm.MergeUndoDisks(); });
attempt("disk", function () { return vm.AddHardDiskConnection("C:\\nix.vhd", 0, 0, 0); });
attempt("dvd", function () { return vm.AddDVDROMDrive(0, 0, 1).BusNumber; });
attempt("scsi", function () { return vm.AddSCSIController().SCSIID; });
attempt("name", function () { vm.Name = "TMP2"; return vm.Name; });
attempt("network", function () { vm.NetworkAdapters(1).AttachToVirtualNetwork(vs.FindVirtualNetwork("nope")); });
attempt("adapter", function () { return vm.NetworkAdapters(7); });
attempt("config", function () { return vm.GetConfigurationValue("no/such"); });
attempt("unregister", function () { vs.UnregisterVirtualMachine(vm); });
attempt("register", function () { return vs.RegisterVirtualMachine("", "C:\\Virtual Machines\\TMP1\\TMP2.vmc").Name; });
attempt("delete", function () { vs.DeleteVirtualMachine(vs.FindVirtualMachine("TMP2")); });
attempt("after", function () { return vm.Name; });
attempt("missing member", function () { return vm.Nope(); });
attempt("bad type", function () { vm.Undoable = "maybe"; });
