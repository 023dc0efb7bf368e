' screenshot.vbs
'
' Writes the thumbnail of a running machine as a picture in the portable bitmap
' format, which is text, and shows it with a character for each pixel.
'
'   vmcom run examples/screenshot.vbs machine [file.pbm]

Option Explicit
Const WIDTH = 64, HEIGHT = 48
Dim vs, vm, pixels, x, y, p, light, row, pbm, file, dark, sum

Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine(WScript.Arguments(0))
If vm.State = vmVMState_TurnedOff Then
    vm.Startup.WaitForCompletion -1
    WScript.Sleep 5000
End If

pixels = vm.Display.Thumbnail
WScript.Echo TypeName(pixels) & " of " & UBound(pixels) - LBound(pixels) + 1 & " pixels, " & _
             vm.Display.Width & " x " & vm.Display.Height & " on the screen"

pbm = "P1" & vbLf & WIDTH & " " & HEIGHT & vbLf
dark = 0
For y = 0 To HEIGHT - 1
    row = ""
    For x = 0 To WIDTH - 1
        light = Brightness(pixels(y * WIDTH + x))
        If light < 64 Then
            row = row & "#" : pbm = pbm & "1" : dark = dark + 1
        ElseIf light < 160 Then
            row = row & "+" : pbm = pbm & "1"
        Else
            row = row & "." : pbm = pbm & "0"
        End If
    Next
    pbm = pbm & vbLf
    ' Characters are higher than wide: every third row is enough.
    If y Mod 3 = 0 Then WScript.Echo row
Next

If WScript.Arguments.Count > 1 Then
    Set file = CreateObject("Scripting.FileSystemObject").CreateTextFile(WScript.Arguments(1), True)
    file.Write pbm
    file.Close
    WScript.Echo Len(pbm) & " bytes in " & WScript.Arguments(1)
End If

' A pixel is blue, green, red from the top byte down. As it is unsigned and a
' Long is not, it is taken apart as a Double.
Function Brightness(ByVal pixel)
    Dim blue, green, red
    If pixel < 0 Then pixel = pixel + 4294967296
    blue = Int(pixel / 16777216)
    pixel = pixel - blue * 16777216
    green = Int(pixel / 65536)
    pixel = pixel - green * 65536
    red = Int(pixel / 256)
    Brightness = (red * 30 + green * 59 + blue * 11) / 100
End Function
