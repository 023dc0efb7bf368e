' Everything with strings
s = "The quick brown fox"
q = Chr(34)
WScript.Echo q & s & q, Len(s), InStr(s, "q"), InStr(5, s, "O", 1), InStrRev(s, "o"), Mid(s, 5, 5), Left(s, 3) & "..." & Right(s, 3)
WScript.Echo StrReverse("abc") & Space(3) & String(3, "*") & String(2, 65), LCase("ABC") & UCase("abc"), Trim("  a  ") & "|" & LTrim("  b") & "|" & RTrim("c  ") & "|"
WScript.Echo Replace("a-b-c", "-", "+", 1, 1), Replace("aAa", "a", "x", 1, -1, vbTextCompare), Join(Split("1 2 3"), "+"), UBound(Split("", ","))
WScript.Echo StrComp("a", "B"), StrComp("a", "A", 1), Asc("A"), AscW("B"), Chr(67), ChrW(68), Hex(255), Oct(8), &HFF, &O17, &H80070005, &HFFFF, &H8000&
a = Split("x=1;y=2;z", ";")
For Each p In a
  kv = Split(p, "=")
  If UBound(kv) = 1 Then WScript.Echo kv(0) & " is " & kv(1) Else WScript.Echo kv(0) & " has nothing"
Next
WScript.Echo Join(Filter(Array("DC01", "SQL01", "WEB01", "web02"), "web", True, 1), ","), Join(Filter(a, "=", False))
WScript.Echo FormatNumber(1234567.891, 2), FormatNumber(0.5, 1, 0), FormatPercent(0.256), FormatCurrency(-12.5), FormatNumber(-5, 0, , True)
WScript.Echo PadLeft("7", 3, "0"), PadRight("ab", 5, ".") & "|", Escape("a b&c"), Unescape("%41%u0042")
WScript.Echo "tab" & vbTab & "tab", "null" & Null & "null", "empty" & Empty & "empty", "" & True & 1.5 & -0.25 & 1E+20 & 1/3
WScript.Echo 3 & 4, "3" + "4", "3" + 4, 3 + "4" * "2", "10" > "9", 10 > "9", "abc" < "abd"
Function PadLeft(t, n, c) : PadLeft = Right(String(n, c) & t, n) : End Function
Function PadRight(t, n, c)
PadRight = Left(t & String(n, c), n)
End Function
