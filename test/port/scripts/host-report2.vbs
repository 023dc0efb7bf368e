Option Explicit
Const COL = 24
Dim hi, vs, a, i, s
Set vs = CreateObject("VirtualServer.Application")
Set hi = vs.HostInfo
Out "Processors", hi.PhysicalProcessorCount & "/" & hi.LogicalProcessorCount
Out "Speed", FormatNumber(hi.ProcessorSpeed / 1000, 1) & " GHz"
Out "Memory", hi.Memory & " MB, " & Round(hi.MemoryAvail / hi.Memory * 100) & "% free"
Out "System", hi.OperatingSystem & " " & hi.OSMajorVersion & "." & hi.OSMinorVersion
Out "SSE2", hi.SSE2
a = hi.NetworkAdapters
If IsArray(a) Then
  For i = LBound(a) To UBound(a)
    Out "Adapter " & i + 1, a(i)
  Next
End If
For Each s In hi.HostDrives
  Out "Drive", s
Next
Out "Version", vs.Version & " up " & (vs.UpTime >= 0)
Out "UTC", IsDate(hi.UTCTime)
Out "Paths", Join(vs.SearchPaths, ";")
Out "Drivers", vs.SupportDrivers.Count
Sub Out(label, value)
  If Len(label) < COL Then label = label & String(COL - Len(label), ".")
  WScript.Echo label & " " & value
End Sub
