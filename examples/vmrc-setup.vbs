' vmrc-setup.vbs
'
' Switches remote control on and reports its settings.
'
'   vmcom run examples/vmrc-setup.vbs [port]

on error resume next
set vs = createobject("virtualserver.application")
if wscript.arguments.count > 0 then vs.vmrcadminportnumber = cint(wscript.arguments(0))
if err then
    wscript.echo "Port " & wscript.arguments(0) & " will not do: " & hex(err)
    wscript.quit 1
end if
vs.vmrcenabled = true
vs.vmrcxresolution = 1024
vs.vmrcyresolution = 768
vs.vmrcidleconnectiontimeoutenabled = true
vs.vmrcidleconnectiontimeout = 15 * 60

wscript.echo "Enabled:       " & vs.vmrcenabled
wscript.echo "Port:          " & vs.vmrcadminportnumber
wscript.echo "Resolution:    " & vs.vmrcxresolution & " x " & vs.vmrcyresolution
wscript.echo "Time-out:      " & vs.vmrcidleconnectiontimeout / 60 & " minutes (" & vs.vmrcidleconnectiontimeoutenabled & ")"
wscript.echo "Encryption:    " & vs.vmrcencryptionenabled
wscript.echo "Authenticator: " & vs.vmrcauthenticator.name
wscript.echo
wscript.echo "There are:"
for each auth in vs.vmrcauthenticators
    wscript.echo "  " & auth.type & " " & auth.name
next
