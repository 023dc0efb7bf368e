Option Explicit
Class Machine
  Public Name, Memory
  Private m_tags
  Private Sub Class_Initialize : Set m_tags = CreateObject("Scripting.Dictionary") : End Sub
  Private Sub Class_Terminate : WScript.Echo "bye " & Name : End Sub
  Public Function Init(n, mem)
    Name = n : Memory = mem
    Set Init = Me
  End Function
  Public Property Get Tag(key)
    If m_tags.Exists(key) Then Tag = m_tags(key) Else Tag = ""
  End Property
  Public Property Let Tag(key, v)
    m_tags(key) = v
  End Property
  Public Default Function ToString : ToString = Name & "/" & Memory : End Function
End Class
Class Machines
  Private m_items, m_count
  Private Sub Class_Initialize : m_items = Array() : m_count = 0 : End Sub
  Public Function Add(n, mem)
    ReDim Preserve m_items(m_count)
    Set m_items(m_count) = (New Machine).Init(n, mem)
    Set Add = m_items(m_count)
    m_count = m_count + 1
  End Function
  Public Property Get Item(i) : Set Item = m_items(i) : End Property
  Public Property Get Count : Count = m_count : End Property
  Public Property Get Total
    Dim each_
    Total = 0
    For Each each_ In m_items : Total = Total + each_.Memory : Next
  End Property
End Class
Dim ms, m, i
Set ms = New Machines
Set m = ms.Add("A", 128)
m.Tag("owner") = "me"
Call ms.Add("B", 256)
WScript.Echo ms.Count, ms.Total, ms.Item(0), ms.Item(1).ToString(), m.Tag("owner") & m.Tag("none")
For i = 0 To ms.Count - 1 : WScript.Echo "item " & ms.Item(i) : Next
Set m = Nothing
Set ms = Nothing
WScript.Echo "done"
