// class-like wrapper with error handling and event sink
function VServer(host) {
  this.host = host || "";
  this.vs = null;
  this.errors = [];
}
VServer.prototype = {
  connect: function () {
    try {
      this.vs = this.host == "" ? new ActiveXObject("VirtualServer.Application") : new ActiveXObject("VirtualServer.Application", this.host);
      return true;
    } catch (e) {
      this.errors.push(e);
      return false;
    }
  },
  each: function (fn, thisObj) {
    for (var e = new Enumerator(this.vs.VirtualMachines); !e.atEnd(); e.moveNext()) {
      if (fn.call(thisObj || this, e.item()) === false) break;
    }
  },
  find: function (name) {
    var result = null;
    this.each(function (vm) { if (vm.Name == name) { result = vm; return false; } });
    return result;
  }
};
VServer.prototype.start = function (name) {
  var vm = this.find(name);
  if (!vm) throw new Error(1001, "No machine " + name);
  if (vm.State != 1) return false;
  var task = vm.Startup();
  while (!task.IsComplete()) WScript.Sleep(100);
  return task.Result == 0;
};
var srv = new VServer();
if (!srv.connect()) { WScript.Echo(srv.errors[0].description); WScript.Quit(1); }
WScript.Echo(srv.start("DC01"), srv.start("DC01"));
try { srv.start("XX"); } catch (e) { WScript.Echo((e.number & 0xFFFF) + ": " + e.message); }
srv.each(function (vm) { this.count = (this.count || 0) + 1; WScript.Echo(this.count + " " + vm.Name()); });
srv.find("DC01").TurnOff().WaitForCompletion(-1);
var bad = new VServer("nohost");
WScript.Echo(bad.connect(), bad.errors.length);
