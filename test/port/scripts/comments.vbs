Rem A comment in the old way
' and one in the new

'--------------------------------
' a box
'--------------------------------
Dim x ' at the end of a line
x = "it's # not ' a comment" ' but this is
If x <> "" Then ' of an If
  ' alone in a block
  WScript.Echo x
  ' at the end of a block
Else
  ' nothing
End If
WScript.Echo "last" : Rem and this
