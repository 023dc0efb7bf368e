' HTML inventory, the way the intranet wanted it
on error resume next
dim vs, fso, ts, vm, html, c
set vs = CreateObject("VirtualServer.Application")
if err.number <> 0 then
	wscript.echo "Virtual Server is not installed here"
	wscript.quit(1)
end if
on error goto 0
html = "<html><head><title>" & vs.Name & "</title></head>" & vbcrlf & "<body>" & vbcrlf
html = html & "<table border=""1"">" & vbcrlf
c = 0
for each vm in vs.VirtualMachines
	html = html & "<tr" & iif(c mod 2 = 0, " class=""even""", "") & ">" & td(vm.Name) & td(vm.Memory & " MB") & td(HtmlEncode(vm.Notes)) & "</tr>" & vbcrlf
	c = c + 1
next
html = html & "</table></body></html>"
set fso = CreateObject("Scripting.FileSystemObject")
set ts = fso.CreateTextFile("C:\inventory.html", true)
ts.write html
ts.close
set ts = fso.GetFile("C:\inventory.html").OpenAsTextStream(1)
while not ts.AtEndOfStream
	wscript.echo ts.ReadLine
wend
ts.close
wscript.echo fso.GetFile("C:\inventory.html").Size, len(html)

function td(byval s)
	if s = "" then s = "&nbsp;"
	td = "<td>" & s & "</td>"
end function

function iif(cond, a, b)
	if cond then iif = a else iif = b
end function

function HtmlEncode(s)
	dim r
	r = Replace(s, "&", "&amp;")
	r = Replace(r, "<", "&lt;")
	r = Replace(r, ">", "&gt;")
	HtmlEncode = r
end function
