// Properties with parameters: read, assigned to, and without those that are optional.
//
//   node examples/winax/parameters.cjs
require("vmcom/activex");

var dictionary = new ActiveXObject("Scripting.Dictionary");
dictionary.Add("one", 1);
// V8 has no `dictionary.Item("two") = 2`.
dictionary.Item("two", 2);
dictionary.item["three"] = 3;
console.log(dictionary.Count, dictionary("one"), dictionary.Item("two"), dictionary.ITEM["three"]);
console.log(dictionary.Keys().join(), dictionary.Exists("four"));

var shell = new ActiveXObject("WScript.Shell");
var environment = shell.Environment("PROCESS");
environment.Item("VMCOM_EXAMPLE", "set");
console.log(environment("VMCOM_EXAMPLE"), shell.Environment.Item === undefined);
console.log(shell.ExpandEnvironmentStrings("%VMCOM_EXAMPLE%"), process.env.VMCOM_EXAMPLE);

// A property is its value; a method without parentheses is something to be called, or what it returns.
var server = new ActiveXObject("VirtualServer.Application");
console.log(typeof server.Version, typeof server.FindVirtualMachine, server.FindVirtualMachine.__id);
console.log(String(dictionary.Count), dictionary.Keys.valueOf().length);
