// Arguments, by every way in which scripts read them.
//
//   vmcom nodewscript examples/winax/nodewscript-arguments.js one /two:2
WScript.Echo("Same count: " + (WScript.Arguments.length == WScript.Arguments.Count()));
objArgs = WScript.Arguments;
for (i = 0; i < objArgs.length; i++) {
  WScript.Echo(objArgs(i) + " " + objArgs.item(i) + " " + objArgs[i]);
}
WScript.Echo(objArgs.Named.Item("two"), objArgs.Unnamed.Count());
WScript.Echo(WScript.ScriptName, WScript.Version);
