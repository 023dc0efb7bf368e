' Loops, and the ways out of them.
Dim i, j, n, found
For i = 10 To 1 Step -3 : WScript.Echo i : Next
For i = 1 To 5
  If i = 4 Then Exit For
  For j = 1 To 5
    If j > i Then Exit For
    n = n + 1
  Next
Next
WScript.Echo "n", n, "i", i, "j", j
Do
  n = n - 2
  If n < 0 Then Exit Do
Loop Until n = 100
WScript.Echo n
While n < 3
  n = n + 1
Wend
Do While n < 100
  n = n * 2
Loop
WScript.Echo n
Do
  found = True
Loop While Not found
For i = 0.5 To 2 Step 0.5
  WScript.Echo i
Next
For Each x In Array(1, "two", 3.5, True)
  WScript.Echo TypeName(x) & " " & x
Next
