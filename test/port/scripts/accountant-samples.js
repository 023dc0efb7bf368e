// who uses the processor; sorted
function Sample(vm) { this.vm = vm; this.name = vm.Name; this.when = new Date(); }
Sample.prototype.since = function (earlier) { return (this.when - earlier.when) / 1000; };
Sample.compare = function (a, b) { return a.name < b.name ? 1 : a.name > b.name ? -1 : 0 };
var vs = new ActiveXObject("VirtualServer.Application"), samples = [], i, vm;
for (i = 1; i <= 3; i++) { vm = vs.CreateVirtualMachine("m" + i, "C:\\VMs\\m" + i); vm.Startup().WaitForCompletion(-1); samples.push(new Sample(vm)); }
WScript.Sleep(5000);
samples.sort(Sample.compare);
for (i = 0; i < samples.length; i++) with_sample(samples[i]);
function with_sample(s) {
  var a = s.vm.Accountant, cpu = a.CPUUtilization, hist = a.CPUUtilizationHistory;
  WScript.Echo(s.name, typeof cpu, s.vm.GuestOS ? "guest" : "no guest", new Sample(s.vm).since(s) >= 5);
  try { var h = new VBArray(hist).toArray(); WScript.Echo(h.length, h.length == 0 || h[0] >= 0); } catch (e) { WScript.Echo(e.number & 0xffff); }
}
var now = new Date(), took = new Date() - now;
if (new Date() - now > 600000) WScript.Echo("slow");
WScript.Echo(took < 1000, (Math.abs(-5.5) + "").split("."), parseInt(7.9), parseInt(1000 / 7), isNaN(parseInt("x")), isNaN("" + i), Math.max(i, "7"));
var d = new ActiveXObject("Scripting.Dictionary"), words = "a b a c b a".split(" ");
for (i in words) { if (!d.Exists(words[i])) d.Add(words[i], 0); d(words[i]) += 1; d.Item(words[i])++; }
for (var e = new Enumerator(d); !e.atEnd(); e.moveNext()) WScript.Echo(e.item() + " " + d(e.item()));
d("f") = function (x) { return x.split(/,/); }; WScript.Echo(typeof d("f"));
for (i = samples.length; i--; ) samples[i].vm.TurnOff().WaitForCompletion(-1);
var set = vs.VirtualMachines; for (i = set.Count; i > 0; i--) vs.DeleteVirtualMachine(set.Item(i));
WScript.Echo(vs.VirtualMachines.Count);
if (!Array.prototype.map2) Array.prototype.map2 = function (f) { var r = []; for (var i = 0; i < this.length; i++) r.push(f(this[i], i)); return r; };
WScript.Echo(["x", "y"].map2(function (s, n) { return s.toUpperCase() + n; }).join(), "a-b".split("-").map2(function (s) { return s + s; }));
var undef; WScript.Echo(undef == null, typeof undef == "undefined" ? "u" : "d", undef === void 0);
label1: { WScript.Echo("in"); if (samples.length) break label1; WScript.Echo("not here"); }
WScript.StdErr.WriteLine("done: " + new Array(5).join("="));
