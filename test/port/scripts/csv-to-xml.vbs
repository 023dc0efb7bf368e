' Reads a CSV with quotes, validates, reports per line, writes an XML result file
Option Explicit
Const ForReading = 1
Const CSV = "C:\Data\vms.csv"
Const XMLOUT = "C:\Data\result.xml"
Dim fso : Set fso = CreateObject("Scripting.FileSystemObject")
Dim header, rows, r, problems, nOk, nBad, re, colIndex, c
Prepare
rows = ReadCsv(CSV)
header = rows(0)
Set colIndex = CreateObject("Scripting.Dictionary")
For c = 0 To UBound(header)
	colIndex(LCase(Trim(header(c)))) = c
Next
Set re = New RegExp
re.Pattern = "^[A-Z][\w\- ]{1,14}$"
re.IgnoreCase = True
nOk = 0 : nBad = 0
Dim xml : Set xml = fso.CreateTextFile(XMLOUT, True)
xml.WriteLine "<?xml version=""1.0""?>"
xml.WriteLine "<result>"
For r = 1 To UBound(rows)
	problems = Check(rows(r))
	If problems = "" Then
		nOk = nOk + 1
		xml.WriteLine "  <row n=""" & r & """ ok=""1"" name=""" & XmlEsc(Field(rows(r), "name")) & """ />"
	Else
		nBad = nBad + 1
		WScript.Echo "line " & (r + 1) & ":" & problems
		xml.WriteLine "  <row n=""" & r & """ ok=""0"">" & XmlEsc(Trim(problems)) & "</row>"
	End If
Next
xml.WriteLine "</result>"
xml.Close
WScript.Echo nOk & " ok, " & nBad & " bad"
With fso.OpenTextFile(XMLOUT, ForReading)
	Do Until .AtEndOfStream
		WScript.Echo Right("00" & .Line, 2) & " " & .ReadLine
	Loop
	.Close
End With
WScript.Quit -(nBad > 0)

Sub Prepare()
	Dim f
	If Not fso.FolderExists("C:\Data") Then fso.CreateFolder("C:\Data")
	Set f = fso.CreateTextFile(CSV, True)
	f.WriteLine "Name,Memory,Disk GB,Notes"
	f.WriteLine "VM-A,128,4,""first, with comma"""
	f.WriteLine "VM-B,abc,4,plain"
	f.WriteLine """VM """"C"""""",256,0,""say """"hi"""""""
	f.WriteLine "9bad,64,2"
	f.WriteLine ""
	f.WriteLine "VM-D,3601,40.5,<tag> & more"
	f.Write "VM-E,512,10,last without newline"
	f.Close
End Sub

Function ReadCsv(path)
	Dim ts, lines(), n, s
	n = 0
	Set ts = fso.OpenTextFile(path, ForReading)
	While Not ts.AtEndOfStream
		s = ts.ReadLine
		If Len(Trim(s)) > 0 Then
			ReDim Preserve lines(n)
			lines(n) = ParseLine(s)
			n = n + 1
		End If
	Wend
	ts.Close
	ReadCsv = lines
End Function

Function ParseLine(s)
	Dim out(), n, i, ch, inQuotes, cur
	n = -1 : cur = "" : inQuotes = False
	i = 1
	Do While i <= Len(s)
		ch = Mid(s, i, 1)
		If inQuotes Then
			If ch = """" Then
				If Mid(s, i + 1, 1) = """" Then
					cur = cur & ch
					i = i + 1
				Else
					inQuotes = False
				End If
			Else
				cur = cur & ch
			End If
		Else
			Select Case ch
				Case """"
					inQuotes = True
				Case ","
					n = n + 1
					ReDim Preserve out(n)
					out(n) = cur
					cur = ""
				Case Else
					cur = cur & ch
			End Select
		End If
		i = i + 1
	Loop
	n = n + 1
	ReDim Preserve out(n)
	out(n) = cur
	ParseLine = out
End Function

Function Field(row, name)
	Field = ""
	If colIndex.Exists(name) Then
		If colIndex(name) <= UBound(row) Then Field = Trim(row(colIndex(name)))
	End If
End Function

Function Check(row)
	Dim v, p
	p = ""
	If UBound(row) <> UBound(header) Then p = p & " [" & UBound(row) + 1 & " columns]"
	If Not re.Test(Field(row, "name")) Then p = p & " [name '" & Field(row, "name") & "']"
	v = Field(row, "memory")
	If Not IsNumeric(v) Then
		p = p & " [memory]"
	ElseIf v < 32 Or v > 3600 Then
		p = p & " [memory range " & v & "]"
	ElseIf CLng(v) Mod 2 <> 0 Then
		p = p & " [memory odd]"
	End If
	v = Field(row, "disk gb")
	If IsNumeric(v) Then
		If CDbl(v) <= 0 Then p = p & " [disk]"
		If CDbl(v) <> Int(v) Then p = p & " [disk fraction]"
	End If
	Check = p
End Function

Function XmlEsc(ByVal s)
	s = Replace(s, "&", "&amp;") : s = Replace(s, "<", "&lt;") : s = Replace(s, ">", "&gt;")
	XmlEsc = Replace(s, """", "&quot;")
End Function
