' library-of-job.vbs - shared routines for the Contoso test lab
Option Explicit

Const STATE_OFF = 1
Const STATE_SAVED = 2
Const STATE_RUNNING = 5

Dim g_nErrors
g_nErrors = 0

Function StateName(nState)
    Select Case nState
        Case 0: StateName = "Invalid"
        Case STATE_OFF: StateName = "Turned Off"
        Case STATE_SAVED: StateName = "Saved"
        Case STATE_RUNNING: StateName = "Running"
        Case 6: StateName = "Paused"
        Case Else: StateName = "Other(" & nState & ")"
    End Select
End Function

Function PadRight(s, n)
    If Len(s) >= n Then
        PadRight = Left(s, n)
    Else
        PadRight = s & Space(n - Len(s))
    End If
End Function

Sub ReportError(strWhat)
    If Err.Number <> 0 Then
        WScript.Echo "ERROR " & strWhat & ": 0x" & Hex(Err.Number) & " " & Err.Description
        g_nErrors = g_nErrors + 1
        Err.Clear
    End If
End Sub
