' everything in globals, no declarations, one long flow with subs in between
count = 0 : ok = true
call init
for k = 1 to ubound(names)
	call process(names(k))
	if not ok then exit for
next
call done
sub init
	set vs = createobject("VirtualServer.Application")
	set server = vs
	redim names(0)
	for each m in vs.virtualmachines
		redim preserve names(ubound(names)+1)
		names(ubound(names)) = m.name
	next
	if ubound(names) = 0 then wscript.echo "no machines"
end sub
sub process(n)
	set vm = findvm(n)
	on error resume next
	mem = vm.memory
	if err.number <> 0 then
		wscript.echo "cannot read " & n
		ok = false
		exit sub
	end if
	on error goto 0
	count = count + 1
	total = total + mem
	biggest = max(biggest, mem)
	smallest = min(smallest, mem)
	list = list & n & "(" & mem & ")"
	if count mod 2 then list = list & vbtab else list = list & vbcrlf
end sub
function findvm(n)
	set findvm = server.findvirtualmachine(n)
end function
function max(a, b)
	if a > b then max = a else max = b
end function
function min(a, b)
	if isempty(a) then
		min = b
	elseif a < b then
		min = a
	else
		min = b
	end if
end function
sub done
	wscript.echo list
	wscript.echo "count", count, "total", total, "biggest", biggest, "smallest", smallest
	if count then avg = total / count
	wscript.echo "average", avg, round(avg, 1)
end sub
dim names
