' The shell's environment and registry.
Option Explicit
Dim sh, env
Set sh = CreateObject("WScript.Shell")
sh.RegWrite "HKCU\Software\Test\Value", "hello"
WScript.Echo sh.RegRead("HKCU\Software\Test\Value")
sh.RegWrite "HKCU\Software\Test\Number", 42, "REG_DWORD"
WScript.Echo sh.RegRead("HKCU\Software\Test\Number") + 1
On Error Resume Next
WScript.Echo sh.RegRead("HKCU\Software\Test\None")
WScript.Echo Hex(Err.Number)
Err.Clear
sh.RegDelete "HKCU\Software\Test\Value"
Set env = sh.Environment("PROCESS")
env("PORT_TEST") = "yes"
WScript.Echo env("PORT_TEST"), sh.ExpandEnvironmentStrings("%PORT_TEST%")
