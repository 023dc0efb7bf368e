// eval and new Function
var x = 10;
var r = eval("x * 2 + 1");
WScript.Echo(r);
eval("var made = 'by eval';");
WScript.Echo(made);
var add = new Function("a", "b", "return a + b;");
WScript.Echo(add(2, 3));
function calc(expr) { var local = 5; return eval(expr); }
WScript.Echo(calc("local + x"));
var props = "Name,Memory,Notes,State".split(",");
var vs = new ActiveXObject("VirtualServer.Application");
var vm = vs.FindVirtualMachine("DC01");
for (var i = 0; i < props.length; i++) {
  WScript.Echo(props[i] + ": " + eval("vm." + props[i]));
}
for (i = 0; i < props.length; i++) WScript.Echo(vm[props[i]]);
var json = eval("({a: 1, b: [1,2,3]})");
WScript.Echo(json.b.length);
