// Constructors and prototypes.
function Machine(name, memory) {
  this.name = name;
  this.memory = memory || 128;
}
Machine.prototype.describe = function () {
  return this.name + " (" + this.memory + ")";
};
Machine.count = 0;
var list = [new Machine("a"), new Machine("b", 256)];
list.sort(function (x, y) {
  return y.memory - x.memory;
});
for (var i in list) {
  Machine.count++;
  WScript.Echo(list[i].describe());
}
WScript.Echo(Machine.count, typeof list, list instanceof Array);
switch (list.length) {
  case 2:
    WScript.Echo("two");
    break;
  default:
    WScript.Echo("other");
}
implicit = 5;
WScript.Echo(implicit + 1, parseInt("12px"), "abc".substr(1, 1), /b+/.test("abbb"));
