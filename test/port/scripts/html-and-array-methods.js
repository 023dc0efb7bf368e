// Texts in elements of HTML, and arrays whose methods JScript has otherwise.
var names = ["web", "db"];
var rows = [];
for (var i = 0; i < names.length; i++) {
  rows.push(names[i].bold() + ("n" + i).fontcolor(names[i].length > 2 ? "red" : "green".toUpperCase()));
}
WScript.Echo(rows.join("\n").fixed());
WScript.Echo("see".link("http://" + names[0].sub()), "note".anchor("n1").big().italics());

var list = [1, 2, 3, 4];
list.splice(2);
WScript.Echo(list.length, list.unshift(0), list.join());
list.unshift(-1);
var removed = list.splice(1, 2);
WScript.Echo(list, removed);

function Chain() {
  this.links = [];
}
Chain.prototype.link = function (other) {
  this.links.push(other);
  return this;
};
WScript.Echo(new Chain().link("a").link("b").links);
