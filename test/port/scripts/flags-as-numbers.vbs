' Flags that begin Empty, Booleans in arithmetic and as text.
Dim verbose, dryRun, args, a, mask, enabled, quiet, level, toggles

args = Split("/v /dry /level:3 /x /level:0 /off", " ")
If verbose Or dryRun Then WScript.Echo "set?" Else WScript.Echo "none set: " & (verbose Or dryRun) & " " & TypeName(verbose Or dryRun)
WScript.Echo "Not: " & (Not verbose) & " " & TypeName(Not verbose) & ", And: " & (verbose And True) & " " & TypeName(verbose And True) & ", = False: " & (verbose = False)
For Each a In args
    Apply a
    WScript.Echo a & ": v=" & verbose & " d=" & dryRun & " l=" & level & " bad=" & bad & " on=" & enabled & " mask=" & mask
Next

Sub Apply(arg)
    If arg = "/v" Then
        verbose = True
    ElseIf arg = "/dry" Then
        dryRun = Not dryRun
    ElseIf InStr(arg, "/level:") = 1 Then
        level = Mid(arg, 8)
        enabled = CBool(level)
        mask = mask + enabled * 4
        If verbose Then mask = mask Or 1
    ElseIf arg = "/off" Then
        verbose = Not verbose
        enabled = level
    Else
        bad = bad + (arg <> "")
    End If
End Sub

WScript.Echo "types " & TypeName(verbose) & " " & TypeName(dryRun) & " " & TypeName(level) & " " & TypeName(bad) & " " & TypeName(enabled) & " " & TypeName(mask)
If dryRun Then WScript.Echo "dryRun is set: " & dryRun
If dryRun = True Then WScript.Echo "dryRun = True" Else WScript.Echo "dryRun <> True"
If enabled Then WScript.Echo "enabled" Else WScript.Echo "text 0 disables"
If Not quiet Then quiet = verbose = False
WScript.Echo "quiet " & quiet & " " & TypeName(quiet)

n = True + True
WScript.Echo n & " " & TypeName(n) & " " & (n = True) & " " & CBool(n) & " " & (CBool(n) = True)
n = (3 > 2) + (2 > 3) + (1 = 1)
WScript.Echo n & " " & Abs(n) & " " & -n & " " & True * n & " " & True / 2 & " " & True & True
WScript.Echo (5 And 3) & " " & (5 Or 3) & " " & (5 Xor 3) & " " & (Not 5) & " " & (True And 5) & " " & (5 And True) & " " & TypeName(True And 5) & " " & TypeName(True And False)
WScript.Echo (True Eqv False) & " " & (5 Imp 3) & " " & (True = -1) & " " & (True = 1) & " " & (True > False) & " " & (True < 0)
WScript.Echo TypeName(Null And False) & " " & (Null And False) & " " & TypeName(Null And True) & " " & (Null Or True) & " " & TypeName(Not Null)
count = Toggle(count) + Toggle(count)
WScript.Echo "count " & count & " " & TypeName(count)
Function Toggle(f)
    f = Not f
    Toggle = f
    toggles = toggles & f & " "
End Function
f1 = Toggle(f2) & Toggle(f2) & Toggle(f3 = 1)
WScript.Echo f1 & " f2=" & f2 & " f3=[" & f3 & "] " & toggles
b = CInt(verbose = 0) + CInt("5" > 4) & CStr(1 = 1)
WScript.Echo b & " " & Len(b)
For b = False To True Step True
    steps = steps & b & TypeName(b) & " "
Next
WScript.Echo steps & "end " & b
