// library-of-job.js: helpers for jobs in either language
var COLUMN = 18;
var counters = { calls: 0, errors: 0 };
function pad(s, n) {
    s = String(s);
    while (s.length < n) s += " ";
    return s;
}
function row(a, b) {
    counters.calls++;
    return pad(a, COLUMN) + ": " + b;
}
function hex(n) {
    if (n < 0) n += 0x100000000;
    return "0x" + n.toString(16).toUpperCase();
}
function Machine(vm) {
    this.vm = vm;
    this.name = vm.Name;
}
Machine.prototype.describe = function () {
    return this.name + " (" + this.vm.Memory + " MB, state " + this.vm.State + ")";
};
function makeMachine(vm) { return new Machine(vm); }
function sortedNames(machines) {
    var a = [];
    for (var e = new Enumerator(machines); !e.atEnd(); e.moveNext()) a.push(e.item().Name);
    a.sort();
    return a.join(",");
}
