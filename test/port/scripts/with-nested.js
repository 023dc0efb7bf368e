with (WScript) {
  Echo("Hello", ScriptName.length > 0);
  StdOut.WriteLine("line");
  if (Arguments.length > 3) Quit(9);
}
var vs = new ActiveXObject("VirtualServer.Application");
with (vs.FindVirtualMachine("SQL01")) {
  for (var i = 1; i <= HardDiskConnections.Count; i++) {
    with (HardDiskConnections(i)) {
      WScript.Echo(Name + " " + BusNumber + ":" + DeviceNumber + " " + HardDisk.File);
    }
  }
  Memory += 64;
  Memory -= 32;
  Notes = Notes + "!";
  var st = State;
  if (State == vmVMState_TurnedOff && Memory > 100) { WScript.Echo(Memory, Notes, st); }
}
with (new Date(2006, 5, 4, 3, 2, 1)) WScript.Echo(getFullYear() + "/" + (getMonth() + 1) + "/" + getDate());
var o = { n: 1, f: function () { return this.n; }, inner: { n: 5 } };
with (o) { n++; WScript.Echo(f(), n, inner.n); function g() { return 1; } }
var s = "";
with (o.inner) { s += n; n *= 2; var q = n; }
WScript.Echo(s, o.inner.n, q);
