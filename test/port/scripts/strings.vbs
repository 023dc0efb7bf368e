' String functions.
Dim s, parts, i
s = "The quick brown fox"
WScript.Echo Len(s), UCase(s), LCase(s)
WScript.Echo Left(s, 3) & "|" & Right(s, 3) & "|" & Mid(s, 5, 5)
WScript.Echo InStr(s, "quick"), InStr(1, s, "QUICK", vbTextCompare), InStrRev(s, "o")
WScript.Echo Replace(s, "quick", "slow")
parts = Split(s, " ")
For i = 0 To UBound(parts)
  WScript.Echo i & "=" & parts(i)
Next
WScript.Echo Join(parts, "-"), StrReverse("abc"), String(5, "*"), Space(3) & "x"
WScript.Echo Trim("  a b  ") & "|", Asc("A"), Chr(66), StrComp("a", "A", 1)
WScript.Echo "Path: " & "C:\Temp" & "\" & "file.txt" & vbCrLf & "second line"
WScript.Echo "quote "" inside"
