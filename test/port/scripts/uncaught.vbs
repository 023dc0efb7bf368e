' An error that nobody catches.
Dim a(2)
WScript.Echo "one"
a(5) = 1
WScript.Echo "two"
