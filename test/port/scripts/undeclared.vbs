' Nothing is declared, and names come in all cases.
SET objVS = createobject("virtualserver.application")
counter = 0
for each VM in objVS.virtualmachines
  COUNTER = Counter + 1
next
wscript.echo "machines: " & cOuNtEr
if missing = "" then wscript.echo "missing is empty"
wscript.echo typename(missing), missing + 5
msg = "a"
msg = msg & 1 & true & 2.5 & null & empty
WSCRIPT.ECHO msg
