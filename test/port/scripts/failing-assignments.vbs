Dim arr()
On Error Resume Next
n = UBound(arr)
WScript.Echo Err.Number & " [" & n & "]"
Err.Clear
For Each x In arr
  WScript.Echo "never"
Next
WScript.Echo Err.Number
Err.Clear
arr(0) = 1
WScript.Echo Err.Number
Err.Clear
ReDim arr(0)
arr(0) = Null
WScript.Echo IsNull(arr(0)), arr(0) & "x"
a = Array()
WScript.Echo UBound(a), LBound(a), IsArray(a)
WScript.Echo UBound(Split("", ",")), UBound(Split("a", ","))
b = Join(Array(), ",")
WScript.Echo "[" & b & "]"
c = Filter(Array("x", "y"), "z")
WScript.Echo UBound(c)
Set d = Nothing
d.x = 1
WScript.Echo Err.Number
Err.Clear
Set e = 5
WScript.Echo Err.Number, Err.Description
Err.Clear
f = CDate("no date")
WScript.Echo Err.Number
Err.Clear
g = "a" * 2
WScript.Echo Err.Number
Err.Clear
h = Mid("abc", 0)
WScript.Echo Err.Number, Err.Description
Err.Clear
i = Array(1)(0)(0)
WScript.Echo Err.Number, Err.Description
Err.Clear
j = Chr(-1)
WScript.Echo Err.Number
Err.Clear
k = undefinedfunc(3)
WScript.Echo Err.Number, Err.Description
Err.Clear
Set l = New NoClass
WScript.Echo Err.Number, Err.Description
Err.Clear
m = Sqr(-1)
WScript.Echo Err.Number, Err.Description
