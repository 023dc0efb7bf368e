Class Box
  Private m_d, m_v, m_a
  Public Field
  Private Sub Class_Initialize
    Set m_d = CreateObject("Scripting.Dictionary")
    m_d("a") = 1
    m_a = Array(1, 2, 3)
    Field = Array(4, 5)
  End Sub
  Public Property Get Stats
    Set Stats = m_d
  End Property
  Public Property Get Arr
    Arr = m_a
  End Property
  Public Property Get Both
    Both = m_a
  End Property
  Public Property Let Both(v)
    m_a = v
  End Property
  Public Property Get Mixed
    If IsObject(m_v) Then Set Mixed = m_v Else Mixed = m_v
  End Property
  Public Property Let Mixed(v)
    m_v = v
  End Property
  Public Property Set Mixed(v)
    Set m_v = v
  End Property
  Public Function Fn
    Fn = m_a
  End Function
  Public Sub Inner
    On Error Resume Next
    WScript.Echo "in", Stats("a")
    Tell
    WScript.Echo "in", Arr(1)
    Tell
    WScript.Echo "me", Me.Arr(1)
    Tell
    WScript.Echo "fn", Fn(1)
    Tell
    Arr(1) = 3
    Tell
    Both(1) = 3
    Tell
  End Sub
End Class
Sub Tell
  If Err.Number Then WScript.Echo "  ", Err.Number, Err.Description
  Err.Clear
End Sub
Set b = New Box
b.Inner
On Error Resume Next
WScript.Echo b.Stats("a")
Tell
WScript.Echo b.Stats()("a")
Tell
WScript.Echo b.Stats.Item("a")
Tell
WScript.Echo b.Arr(1)
Tell
WScript.Echo b.Both(1)
Tell
WScript.Echo b.Field(1)
Tell
b.Field(1) = 7
Tell
WScript.Echo b.Field(1)
Tell
b.Both(1) = 7
Tell
b.Arr(1) = 7
Tell
b.Stats("x") = 7
Tell
b.Mixed = 1
WScript.Echo b.Mixed(1)
Tell
Set b.Mixed = b.Stats
WScript.Echo b.Mixed("a")
Tell
b.Mixed("q") = 1
Tell
Set b.Mixed("q") = b
Tell
WScript.Echo b.Fn(1)
Tell
WScript.Echo b.Fn()(1)
Tell
With b
  WScript.Echo .Stats("a")
  Tell
End With
