' Operators: precedence, and results with their types.
Option Explicit
Dim n, b, u, i, l, s, d, c, t, e, o
n = Null : b = True : u = CByte(7) : i = 7 : l = CLng(7) : s = CSng(7) : d = 7.0 : c = CCur(7) : t = CDate(7) : o = "7"

eq 1 + 2 * 3, 7 : eq (1 + 2) * 3, 9 : eq 8 - 4 - 2, 2 : eq 2 ^ 3 ^ 2, 64 : eq 2 * 3 ^ 2, 18 : eq -2 ^ 2, 4 : eq 2 ^ -1, 0.5
eq 7 \ 2 * 3, 1 : eq 7 Mod 4 * 2, 7 : eq 7 Mod 2 \ 2, 0 : eq 12 / 3 \ 2, 2 : eq 1 + 7 Mod 4, 4 : eq 2 + 3 & 4 + 5, "59"
eq 1 & 2 = "12", True : eq 1 = 1 = True, True : eq 3 > 2 > 1, False : eq Not 1 = 2, True : eq Not True And False, False
eq True Or False And False, True : eq True Xor True Or True, False : eq True Eqv False Xor True, True : eq False Imp False Eqv True, True
eq - - 1, 1 : eq +-+-1, 1 : eq Not Not True, True : eq 5 - -3, 8 : eq 5--3, 8 : eq 2 * -3, -6 : eq -i + i, 0 : eq -"3", -3
eq 1&2, "12" : eq "a"&i&"b", "a7b" : eq i&l, "77" : eq "a" &Hex(255), "aFF"

' Literals
eq typed(&hFF), "I2 255" : eq typed(&HFFFF), "I2 -1" : eq typed(&hFFFF&), "I4 65535" : eq typed(&h10000), "I4 65536" : eq typed(&hFFFFFFFF), "I2 -1"
eq typed(&o17), "I2 15" : eq typed(&17), "I2 15" : eq typed(&o177777), "I2 -1" : eq typed(&O200000), "I4 65536"
eq typed(32767), "I2 32767" : eq typed(32768), "I4 32768" : eq typed(2147483648), "R8 2147483648" : eq typed(-32768), "I4 -32768"
eq typed(1.), "R8 1" : eq typed(.5), "R8 0.5" : eq typed(1e2), "R8 100" : eq typed(1.5E-2), "R8 0.015" : eq typed(1e+2), "R8 100" : eq typed(00012), "I2 12"
eq typed("a""b"), "BSTR a""b" : eq Len(""""""), 2 : eq typed(#1/2/2003#), "DATE 1/2/2003" : eq typed(#2003-01-02#), "DATE 1/2/2003"
eq #1:30:00 PM# = TimeSerial(13, 30, 0), True : eq #2 Jan 2003 1:30 pm# = DateSerial(2003, 1, 2) + TimeSerial(13, 30, 0), True

' Sums
eq typed(i + i), "I2 14" : eq typed(u + u), "UI1 14" : eq typed(u + i), "I2 14" : eq typed(i + l), "I4 14" : eq typed(s + i), "R4 14"
eq typed(s + l), "R8 14" : eq typed(d + s), "R8 14" : eq typed(c + i), "CY 14" : eq typed(t + i), "DATE 1/13/1900" : eq typed(b + b), "I2 -2"
eq typed(b + i), "I2 6" : eq typed(e + e), "I2 0" : eq typed(e + i), "I2 7" : eq typed(e + o), "BSTR 7" : eq typed(o + o), "BSTR 77" : eq typed(o + i), "R8 14"
eq typed(n + i), "NULL" : eq typed(i + n), "NULL" : eq typed(n + o), "NULL" : eq typed("a" + "b"), "BSTR ab" : eq typed(e + "x"), "BSTR x"
eq typed(32767 + 1), "I4 32768" : eq typed(CLng(2147483647) + 1), "R8 2147483648" : eq typed(CByte(255) + CByte(1)), "I2 256"
eq typed(i - i), "I2 0" : eq typed(CByte(0) - u), "I2 -7" : eq typed(t - t), "R8 0" : eq typed(t - i), "DATE 12/30/1899" : eq typed(o - o), "R8 0" : eq typed(e - o), "R8 -7"
eq typed(-i), "I2 -7" : eq typed(-u), "I2 -7" : eq typed(-b), "I2 1" : eq typed(-e), "I2 0" : eq typed(-n), "NULL" : eq typed(-o), "R8 -7" : eq typed(-c), "CY -7"
eq typed(-l), "I4 -7" : eq typed(-s), "R4 -7" : eq TypeName(+o), "String" : eq TypeName(+b), "Boolean"
' Products
eq typed(i * i), "I2 49" : eq typed(200 * 200), "I4 40000" : eq typed(l * 1000000000), "R8 7000000000" : eq typed(u * u), "UI1 49" : eq typed(CByte(200) * u), "I2 1400"
eq typed(c * c), "CY 49" : eq typed(c * d), "R8 49" : eq typed(t * 2), "R8 14" : eq typed(o * o), "R8 49" : eq typed(b * b), "I2 1" : eq typed(n * 0), "NULL"
eq typed(i / i), "R8 1" : eq typed(s / s), "R4 1" : eq typed(c / c), "R8 1" : eq typed(o / i), "R8 1" : eq typed(1 / 4), "R8 0.25"
eq typed(7 \ 2), "I2 3" : eq typed(-7 \ 2), "I2 -3" : eq typed(2.5 \ 1), "I4 2" : eq typed(3.5 \ 1), "I4 4" : eq typed(u \ u), "UI1 1" : eq typed(l \ 2), "I4 3" : eq typed("9" \ 2), "I4 4"
eq typed(7 Mod 3), "I2 1" : eq typed(-7 Mod 3), "I2 -1" : eq typed(7 Mod -3), "I2 1" : eq typed(19 Mod 6.7), "I4 5" : eq typed(l Mod 4), "I4 3" : eq typed(b Mod 2), "I2 -1"
eq typed(2 ^ 2), "R8 4" : eq typed(e ^ 0), "R8 1" : eq typed((-8) ^ 3), "R8 -512" : eq typed(n ^ 2), "NULL" : eq typed(True ^ 2), "R8 1"
eq typed(i & n), "BSTR 7" : eq typed(n & n), "NULL" : eq typed(e & e), "BSTR " : eq typed(1.5 & True), "BSTR 1.5True"

' Comparisons
eq typed(i = l), "BOOL true" : eq typed(i = n), "NULL" : eq typed(n <> n), "NULL" : eq i =< 7, True : eq i => 7, True : eq i >< 7, False
eq "a" < "b", True : eq "B" < "a", True : eq "a" = "A", False : eq "10" < "9", True : eq "" = e, True : eq e = 0, True : eq e = False, True
eq True = -1, True : eq True < False, True : eq i < o, True : eq i = "7", True : eq 7 = o, True : eq d > 6.9, True : eq t = 7, True
eq #1/1/2000# < #1/2/2000#, True : eq c = 7, True : eq s = d, True : eq "abc" > i, True : eq i > "abc", False

' Logic
eq typed(True And False), "BOOL false" : eq typed(5 And 3), "I2 1" : eq typed(5 Or l), "I4 7" : eq typed(u Xor u), "UI1 0" : eq typed(2.5 And 3), "I4 2"
eq typed(5 Eqv 3), "I2 -7" : eq typed(5 Imp 3), "I2 -5" : eq typed("5" And 3), "I4 1" : eq typed(True And 5), "I2 5" : eq typed("True" And True), "BOOL true"
eq typed(Not 5), "I2 -6" : eq typed(Not b), "BOOL false" : eq typed(Not u), "UI1 248" : eq typed(Not 1.5), "I4 -3" : eq typed(Not e), "I2 -1" : eq typed(Not n), "NULL"
eq typed(n And True), "NULL" : eq typed(n And False), "BOOL false" : eq typed(n Or True), "BOOL true" : eq typed(n Or False), "NULL" : eq typed(n Xor True), "NULL"
eq typed(n Eqv True), "NULL" : eq typed(False Imp n), "BOOL true" : eq typed(True Imp n), "NULL" : eq typed(n Imp True), "BOOL true" : eq typed(n Imp False), "NULL"
eq typed(n And 0), "I2 0" : eq typed(n Or 5), "I2 5" : eq typed(n And n), "NULL"

' Errors
Sub fail(text, number)
  Dim got
  On Error Resume Next
  n = Eval(text)
  got = Err.Number
  On Error GoTo 0
  If got <> number Then eq text, got
  eq got, number
End Sub
fail "1 / 0", 11 : fail "0 / 0", 6 : fail "1 \ 0", 11 : fail "1 \ 0.4", 11 : fail "1 Mod 0", 11 : fail "1 Mod e", 11
fail "2147483648 \ 1", 6 : fail "2147483648 Mod 2", 6 : fail "2147483648 And 1", 6 : fail "Not 3000000000", 6
fail "1e308 * 10", 6 : fail "10 ^ 400", 6 : fail "(-8) ^ 0.5", 5 : fail "0 ^ -1", 5
fail """a"" + 1", 13 : fail """a"" * 1", 13 : fail "-""a""", 13 : fail "Not ""a""", 13 : fail """a"" And 1", 13 : fail """"" + 1", 13
fail "Nothing + 1", 91 : fail "1 & Nothing", 91 : fail "Nothing = 1", 91 : fail "1 Is 1", 424 : fail "Nothing Is 1", 424 : fail "Array(1) + 1", 13
fail "1 +", 1002 : fail "(1", 1006 : fail "1 2", 1025 : fail "f(", 1002
