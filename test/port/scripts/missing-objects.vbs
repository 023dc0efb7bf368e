' Classes that this host has not
dim names, n, o
names = Array("ADODB.Connection", "MSXML2.DOMDocument", "Microsoft.XMLHTTP", "CDO.Message", "Excel.Application", "Scripting.Dictionary", "InternetExplorer.Application")
for each n in names
  set o = nothing
  on error resume next
  set o = CreateObject(n)
  if err then
    wscript.echo n & ": " & err.number & " " & err.description
    err.clear
  else
    wscript.echo n & ": " & typename(o) & " " & (o is nothing)
  end if
  on error goto 0
next
on error resume next
set o = WScript.CreateObject("ADODB.Recordset")
wscript.echo err.number, err.source, err.description
err.clear
set o = GetObject("LDAP://RootDSE")
wscript.echo err.number, err.description
err.clear
set o = GetObject("WinNT://./Administrators,group")
wscript.echo err.number, isobject(o)
