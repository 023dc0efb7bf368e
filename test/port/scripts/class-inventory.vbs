'*******************************************************************
'* File:    VMReport.vbs
'* Purpose: Inventory of virtual machines, object-style
'*******************************************************************
Option Explicit

Class VMInfo
    Private m_strName, m_lngMemory, m_blnRunning
    Private m_arrDisks()
    Private m_intDisks
    Public Tag
    Private Sub Class_Initialize()
        m_intDisks = 0 : ReDim m_arrDisks(0)
        m_strName = "(unnamed)"
        Tag = Empty
    End Sub
    Private Sub Class_Terminate
        'nothing to do
    End Sub
    Public Property Get Name : Name = m_strName : End Property
    Public Property Let Name(ByVal strValue)
        If Len(Trim(strValue)) = 0 Then
            Err.Raise vbObjectError + 513, "VMInfo", "Name may not be empty"
        End If
        m_strName = Trim(strValue)
    End Property
    Public Property Get Memory()
        Memory = m_lngMemory
    End Property
    Public Property Let Memory(v)
        m_lngMemory = CLng(v)
    End Property
    Public Property Get Disk(i)
        Disk = m_arrDisks(i)
    End Property
    Public Property Let Disk(i, strFile)
        If i > UBound(m_arrDisks) Then ReDim Preserve m_arrDisks(i)
        m_arrDisks(i) = strFile
        If i + 1 > m_intDisks Then m_intDisks = i + 1
    End Property
    Public Property Get DiskCount : DiskCount = m_intDisks : End Property
    Public Default Function ToString
        ToString = m_strName & " [" & m_lngMemory & " MB, " & m_intDisks & " disk(s)]"
    End Function
    Public Sub CopyTo(ByRef objOther)
        Set objOther = New VMInfo
        objOther.Name = m_strName
        objOther.Memory = m_lngMemory
        Dim i
        For i = 0 To m_intDisks - 1
            objOther.Disk(i) = m_arrDisks(i)
        Next
    End Sub
End Class

Class VMList
    Private m_dic
    Private Sub Class_Initialize
        Set m_dic = CreateObject("Scripting.Dictionary")
        m_dic.CompareMode = vbTextCompare
    End Sub
    Private Sub Class_Terminate
        Set m_dic = Nothing
    End Sub
    Public Function Add(strName)
        Dim o
        Set o = New VMInfo
        o.Name = strName
        m_dic.Add strName, o
        Set Add = o
    End Function
    Public Property Get Item(strName)
        If m_dic.Exists(strName) Then
            Set Item = m_dic(strName)
        Else
            Set Item = Nothing
        End If
    End Property
    Public Property Set Item(strName, objNew)
        Set m_dic(strName) = objNew
    End Property
    Public Property Get Items : Items = m_dic.Items : End Property
    Public Property Get Count : Count = m_dic.Count : End Property
End Class

Dim objVS, objVM, objConn, colList, objInfo, objCopy, i
Set objVS = CreateObject("VirtualServer.Application")
Set colList = New VMList
For Each objVM In objVS.VirtualMachines
    Set objInfo = colList.Add(objVM.Name)
    objInfo.Memory = objVM.Memory
    i = 0
    For Each objConn In objVM.HardDiskConnections
        objInfo.Disk(i) = objConn.HardDisk.File
        i = i + 1
    Next
Next
WScript.Echo "Machines: " & colList.Count
For Each objInfo In colList.Items
    WScript.Echo objInfo
    WScript.Echo objInfo.ToString()
    For i = 0 To objInfo.DiskCount - 1
        WScript.Echo vbTab & i & ": " & objInfo.Disk(i)
    Next
    objInfo.CopyTo objCopy
    objCopy.Tag = "copy of " & objInfo.Name
    WScript.Echo objCopy.Tag, objCopy.DiskCount
Next
If colList.Item("no such machine") Is Nothing Then WScript.Echo "not found"
Set colList.Item("COPY") = objCopy
WScript.Echo colList.Item("copy").Tag
On Error Resume Next
objCopy.Name = "   "
If Err.Number = vbObjectError + 513 Then
    WScript.Echo "Error " & Hex(Err.Number) & " from " & Err.Source & ": " & Err.Description
    Err.Clear
End If
WScript.Echo TypeName(colList), TypeName(objCopy), TypeName(objCopy.Tag), VarType(objCopy)
