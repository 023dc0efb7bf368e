// cpu-graph.js
//
// Draws the processor load of the last minute of every running machine.
//
//   vmcom run examples/cpu-graph.js [machine ...]     without a name: all that run

var vs = new ActiveXObject("VirtualServer.Application");
var wanted = {}, any = WScript.Arguments.length == 0, i;
for (i = 0; i < WScript.Arguments.length; i++) wanted[WScript.Arguments(i).toLowerCase()] = true;

for (var e = new Enumerator(vs.VirtualMachines); !e.atEnd(); e.moveNext()) {
    var vm = e.item();
    if (!any && !wanted[vm.Name.toLowerCase()]) continue;
    if (!any && vm.State != vmVMState_Running) {
        vm.Startup().WaitForCompletion(-1);
        WScript.Sleep(90 * 1000);
    }
    if (vm.State == vmVMState_Running) graph(vm);
    else WScript.Echo(vm.Name + " does not run.");
}

function graph(vm) {
    // A SAFEARRAY, which only VBArray can read.
    var history = new VBArray(vm.Accountant.CPUUtilizationHistory).toArray();
    var rows = 5, row, i, line, peak = 0;
    for (i in history) peak = Math.max(peak, history[i]);

    WScript.Echo(vm.Name + ": " + history.length + " samples, up for " + vm.Accountant.UpTime + " s");
    for (row = rows; row > 0; row--) {
        line = "";
        for (i = 0; i < history.length; i++) line += history[i] > (row - 1) * 20 ? "#" : " ";
        WScript.Echo(pad(row * 20, 4) + "% |" + line.replace(/ +$/, ""));
    }
    WScript.Echo("      +" + new Array(61).join("-"));
    WScript.Echo("      " + (peak > 0 && peak <= 100 ? "Peak of the minute between 1 and 100 %" : "No load"));
}

function pad(value, width) {
    var text = String(value);
    while (text.length < width) text = " " + text;
    return text;
}
