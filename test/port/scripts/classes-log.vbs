' A log class, as everybody had one
Option Explicit
Class CLog
  Private m_fso, m_ts, m_level, m_count
  Private m_lines()
  Public Prefix

  Private Sub Class_Initialize()
    Set m_fso = CreateObject("Scripting.FileSystemObject")
    m_level = 1 : m_count = 0
    ReDim m_lines(0)
    Prefix = "LOG"
  End Sub

  Public Property Get Level : Level = m_level : End Property
  Public Property Let Level(v)
    If v < 0 Or v > 3 Then Err.Raise vbObjectError + 100, "CLog", "bad level " & v
    m_level = v
  End Property

  Public Property Get Line(i) : Line = m_lines(i) : End Property
  Public Property Let Line(i, text) : m_lines(i) = text : End Property
  Public Property Set Stream(ts) : Set m_ts = ts : End Property
  Public Property Get Stream : Set Stream = m_ts : End Property
  Public Default Property Get Count : Count = m_count : End Property

  Public Function Write(level, text)
    Write = False
    If level > m_level Then Exit Function
    ReDim Preserve m_lines(m_count)
    m_lines(m_count) = Prefix & ": " & text
    m_count = m_count + 1
    If Not IsEmpty(m_ts) Then m_ts.WriteLine m_lines(m_count - 1)
    Write = True
  End Function
End Class

Dim log, i
Set log = New CLog
log.Level = 2
log.Write 1, "first"
If Not log.Write(3, "too much") Then WScript.Echo "left out"
log.Prefix = LCase(log.Prefix)
Call log.Write(2, "second")
log.Line(0) = UCase(log.Line(0))
Set log.Stream = WScript.StdOut
log.Write 0, "to the screen"
For i = 0 To log - 1
  WScript.Echo i & " " & log.Line(i)
Next
On Error Resume Next
log.Level = 7
WScript.Echo Err.Number - vbObjectError, Err.Source, Err.Description
log.Nothing1 = 3
WScript.Echo Err.Number, Err.Description
Err.Clear
WScript.Echo log & " lines", log.Count, TypeName(log.Stream), TypeName(log)
