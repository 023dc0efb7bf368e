' A class with properties.
Option Explicit
Class Counter
  Private m_count, m_name
  Public Step
  Private Sub Class_Initialize
    m_count = 0 : Step = 1
  End Sub
  Public Property Get Count
    Count = m_count
  End Property
  Public Property Let Name(value)
    m_name = UCase(value)
  End Property
  Public Property Get Name
    Name = m_name
  End Property
  Public Default Function Increment(by)
    m_count = m_count + by * Step
    Increment = m_count
  End Function
  Public Sub Reset
    m_count = 0
  End Sub
End Class
Dim c, d
Set c = New Counter
Set d = c
c.Name = "main"
c.Step = 2
WScript.Echo c(3), c.Increment(1), d.Count, c.Name, TypeName(c), c Is d
d.Reset
WScript.Echo c.Count
With c
  .Step = 5
  .Increment 1
  WScript.Echo .Count & " " & .Name
End With
