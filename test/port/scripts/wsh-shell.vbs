Option Explicit
Dim sh, ex, rc, line, env, nw
Set sh = WScript.CreateObject("WScript.Shell")
rc = sh.Run("cmd /c exit 3", 0, True)
WScript.Echo "exit " & rc
Set ex = sh.Exec("cmd /c echo hello")
Do While ex.Status = 0
  WScript.Sleep 10
Loop
WScript.Echo ex.ExitCode, Trim(Replace(ex.StdOut.ReadAll, vbCrLf, ""))
Set env = sh.Environment("Process")
env("VSTEST") = "on"
WScript.Echo sh.ExpandEnvironmentStrings("<%VSTEST%>"), sh.ExpandEnvironmentStrings("%NOSUCHTHING%")
env.Remove "VSTEST"
WScript.Echo "[" & env("VSTEST") & "]"
sh.RegWrite "HKLM\Software\Admin\Installed", 1, "REG_DWORD"
sh.RegWrite "HKLM\Software\Admin\Path", "%SystemRoot%\x", "REG_EXPAND_SZ"
WScript.Echo sh.RegRead("HKLM\Software\Admin\Installed") = 1, sh.RegRead("HKLM\Software\Admin\Path")
sh.RegDelete "HKLM\Software\Admin\"
If Not RegExists("HKLM\Software\Admin\Installed") Then WScript.Echo "gone"
WScript.Echo sh.LogEvent(4, "script has run")
rc = sh.Popup("Go on?", 1, "Question", vbYesNo + vbQuestion)
WScript.Echo rc
Set nw = CreateObject("WScript.Network")
WScript.Echo Len(nw.ComputerName) > 0, Len(nw.UserName) > 0, nw.EnumNetworkDrives.Count
On Error Resume Next
nw.MapNetworkDrive "Z:", "\\server\share"
WScript.Echo Err.Number
Err.Clear
sh.Run "nosuchprogram.exe", 1, True
WScript.Echo Hex(Err.Number)

Function RegExists(key)
  Dim v
  On Error Resume Next
  v = sh.RegRead(key)
  RegExists = (Err.Number = 0)
  Err.Clear
End Function
