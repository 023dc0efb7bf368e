/** Members that no other test has to do with, so that each is shown once. */
import { probes } from "./probe.js";

probes(
  "Seldom used members in VBScript",
  `
  > Set wmi = GetObject("winmgmts:") : Set system = wmi.InstancesOf("Win32_OperatingSystem").ItemIndex(0)
  > Set qualifier = system.Properties_("Name").Qualifiers_("key")
  qualifier.Name => BSTR key
  qualifier.IsLocal => BOOL True
  qualifier.PropagatesToInstance => BOOL True
  qualifier.PropagatesToSubclass => BOOL True
  qualifier.IsOverridable => BOOL True
  qualifier.IsAmended => BOOL False
  system.Qualifiers_.Item("provider").Name => BSTR provider
  system.Properties_("Name").Origin => BSTR Win32_OperatingSystem
  wmi.Get("Win32_LogicalDisk.DeviceID='C:'").Path_.IsSingleton => BOOL False
  wmi.Security_.AuthenticationLevel => I4 6
  > wmi.Security_.AuthenticationLevel = 4
  wmi.Security_.AuthenticationLevel => I4 4
  > Set link = CreateObject("WScript.Shell").CreateShortcut("C:\\\\a.lnk") : link.TargetPath = "C:\\\\b.txt"
  > link.RelativePath = "C:\\\\" : link.Save
  Outcome("x = link.RelativePath") => BSTR 438 Microsoft VBScript runtime error: Object doesn't support this property or method
  ScriptEngineBuildVersion > 0 => BOOL True
`,
);
