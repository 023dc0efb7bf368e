Option Explicit
' ReadIni / WriteIni - the classic
Const ForReading   = 1
Const ForWriting   = 2
Const ForAppending = 8
Dim objFSO : Set objFSO = CreateObject("Scripting.FileSystemObject")
Dim strIni : strIni = "C:\Config\farm.ini"
If Not objFSO.FolderExists("C:\Config") Then objFSO.CreateFolder("C:\Config")
Dim objFile
Set objFile = objFSO.OpenTextFile( strIni, ForWriting, True )
With objFile
   .WriteLine "; farm settings"
   .WriteLine "[General]"
   .WriteLine "Memory = 256"
   .WriteLine "Path=C:\Virtual Machines"
   .WriteLine ""
   .WriteLine "[Machines]"
   .WriteLine "Count=2"
   .WriteLine "1 = WEB01"
   .Write "2=SQL01" & vbCrLf
   .WriteBlankLines 1
   .Close
End With
WScript.Echo "[" & ReadIni(strIni, "General", "Memory") & "]"
WScript.Echo "[" & ReadIni(strIni, "GENERAL", "path") & "]"
WScript.Echo "[" & ReadIni(strIni, "General", "Nope") & "]"
Dim i
For i = 1 To CInt(ReadIni(strIni, "Machines", "Count"))
  WScript.Echo i, ReadIni(strIni, "Machines", CStr(i))
Next
WriteIni strIni, "General", "Memory", "512"
WriteIni strIni, "General", "Owner", "LAB"
WriteIni strIni, "New Section", "Key", "Value"
WScript.Echo ReadIni(strIni, "General", "Memory") * 2
Dim strAll
strAll = objFSO.OpenTextFile(strIni, ForReading).ReadAll
WScript.Echo Replace(strAll, vbCrLf, "|")
WScript.Echo ReadIni("C:\Config\nofile.ini", "a", "b")

Function ReadIni( myFilePath, mySection, myKey )
    Dim intEqualPos
    Dim objFSO, objIniFile
    Dim strFilePath, strKey, strLeftString, strLine, strSection

    Set objFSO = CreateObject( "Scripting.FileSystemObject" )

    ReadIni     = ""
    strFilePath = Trim( myFilePath )
    strSection  = Trim( mySection )
    strKey      = Trim( myKey )

    If objFSO.FileExists( strFilePath ) Then
        Set objIniFile = objFSO.OpenTextFile( strFilePath, ForReading, False )
        Do While objIniFile.AtEndOfStream = False
            strLine = Trim( objIniFile.ReadLine )
            If LCase( strLine ) = "[" & LCase( strSection ) & "]" Then
                strLine = Trim( objIniFile.ReadLine )
                Do While Left( strLine, 1 ) <> "["
                    intEqualPos = InStr( 1, strLine, "=", 1 )
                    If intEqualPos > 0 Then
                        strLeftString = Trim( Left( strLine, intEqualPos - 1 ) )
                        If LCase( strLeftString ) = LCase( strKey ) Then
                            ReadIni = Trim( Mid( strLine, intEqualPos + 1 ) )
                            If ReadIni = "" Then
                                ReadIni = " "
                            End If
                            Exit Do
                        End If
                    End If
                    If objIniFile.AtEndOfStream Then Exit Do
                    strLine = Trim( objIniFile.ReadLine )
                Loop
            Exit Do
            End If
        Loop
        objIniFile.Close
    Else
        WScript.Echo strFilePath & " doesn't exists. Exiting..."
        Wscript.Quit 1
    End If
End Function

Sub WriteIni( myFilePath, mySection, myKey, myValue )
    Dim blnInSection, blnKeyExists, blnSectionExists, blnWritten
    Dim intEqualPos
    Dim objFSO, objNewIni, objOrgIni, wshShell
    Dim strFilePath, strFolderPath, strKey, strLeftString
    Dim strLine, strSection, strTempDir, strTempFile, strValue

    strFilePath = Trim( myFilePath )
    strSection  = Trim( mySection )
    strKey      = Trim( myKey )
    strValue    = Trim( myValue )

    Set objFSO   = CreateObject( "Scripting.FileSystemObject" )
    Set wshShell = CreateObject( "WScript.Shell" )

    strTempDir  = "C:\Config"
    strTempFile = objFSO.BuildPath( strTempDir, "temp.tmp" )

    Set objOrgIni = objFSO.OpenTextFile( strFilePath, ForReading, True )
    Set objNewIni = objFSO.CreateTextFile( strTempFile, False, False )

    blnInSection     = False
    blnSectionExists = False
    blnKeyExists     = ( ReadIni( strFilePath, strSection, strKey ) <> "" )
    blnWritten       = False

    strFolderPath = Mid( strFilePath, 1, InStrRev( strFilePath, "\" ) )
    If Not objFSO.FolderExists ( strFolderPath ) Then
        WScript.Echo "Error: WriteIni failed, folder path (" _
                   & strFolderPath & ") to ini file " _
                   & strFilePath & " not found!"
        Set objOrgIni = Nothing
        Set objNewIni = Nothing
        Set objFSO    = Nothing
        WScript.Quit 1
    End If

    While objOrgIni.AtEndOfStream = False
        strLine = Trim( objOrgIni.ReadLine )
        If blnWritten = False Then
            If LCase( strLine ) = "[" & LCase( strSection ) & "]" Then
                blnSectionExists = True
                blnInSection = True
            ElseIf InStr( strLine, "[" ) = 1 Then
                blnInSection = False
            End If
        End If

        If blnInSection Then
            If blnKeyExists Then
                intEqualPos = InStr( 1, strLine, "=", vbTextCompare )
                If intEqualPos > 0 Then
                    strLeftString = Trim( Left( strLine, intEqualPos - 1 ) )
                    If LCase( strLeftString ) = LCase( strKey ) Then
                        If strValue <> "<DELETE_THIS_VALUE>" Then
                            objNewIni.WriteLine strKey & "=" & strValue
                        End If
                        blnWritten   = True
                        blnInSection = False
                    End If
                End If
                If Not blnWritten Then
                    objNewIni.WriteLine strLine
                End If
            Else
                objNewIni.WriteLine strLine
                objNewIni.WriteLine strKey & "=" & strValue
                blnWritten   = True
                blnInSection = False
            End If
        Else
            objNewIni.WriteLine strLine
        End If
    Wend

    If blnSectionExists = False Then
        objNewIni.WriteLine
        objNewIni.WriteLine "[" & strSection & "]"
            objNewIni.WriteLine strKey & "=" & strValue
    End If

    objOrgIni.Close
    objNewIni.Close
    objFSO.DeleteFile strFilePath, True
    objFSO.MoveFile strTempFile, strFilePath
    Set objOrgIni = Nothing
    Set objNewIni = Nothing
    Set objFSO    = Nothing
    Set wshShell  = Nothing
End Sub
