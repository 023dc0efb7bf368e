' apply our standard settings to a machine, show before and after
option explicit
dim oServer, oVM, sOldNotes, nOldDelay, bOldUndo

on error resume next
set oServer = CreateObject("VirtualServer.Application")
if Err.Number <> 0 then
	WScript.Echo "no Virtual Server here"
	WScript.Quit 1
end if

set oVM = oServer.FindVirtualMachine("TestVM")
if oVM is nothing then set oVM = oServer.VirtualMachines.Item(1)
Err.Clear

with oVM
	WScript.Echo "before: " & .Name
	sOldNotes = .Notes
	nOldDelay = .AutoStartAtLaunchDelay
	bOldUndo  = .Undoable
	.Notes = "Standard build"
	.AutoStartAtLaunch = 2
	.AutoStartAtLaunchDelay = 30
	if Err.Number <> 0 then
		WScript.Echo "settings refused: " & Err.Number
		Err.Clear
	else
		WScript.Echo "notes now : " & .Notes
		WScript.Echo "autostart : " & .AutoStartAtLaunch & " after " & .AutoStartAtLaunchDelay
	end if
	.AutoStartAtLaunch = 99
	if Err.Number <> 0 then WScript.Echo "99 is refused": Err.Clear
	.Memory = -5
	if Err.Number <> 0 then WScript.Echo "-5 MB is refused": Err.Clear
	.NoSuchProperty = 1
	if Err.Number <> 0 then WScript.Echo "NoSuchProperty is refused": Err.Clear
	with .Display
		WScript.Echo "display   : " & (.Width >= 0) & " " & (.VideoMode >= 0)
		if Err.Number <> 0 then WScript.Echo "no display while off": Err.Clear
	end with
	with .Keyboard
		.TypeAsciiText "dir"
		if Err.Number <> 0 then WScript.Echo "no typing": Err.Clear
	end with
	.Notes = sOldNotes
	.AutoStartAtLaunchDelay = nOldDelay
	.AutoStartAtLaunch = 0
end with

WScript.Echo "old delay is empty: " & IsEmpty(nOldDelay) & ", old undo is empty: " & IsEmpty(bOldUndo)

' account
WScript.Echo "runs as defined account: " & oVM.RunAsDefinedAccount
oVM.SetAccountNameAndPassword "LAB\nobody", "wrong"
if Err.Number <> 0 then
	WScript.Echo "account refused"
	Err.Clear
end if
oVM.AccountNameAndPassword = "x"
if Err.Number <> 0 then WScript.Echo "not a property (" & Err.Number & ")": Err.Clear

' again on nothing
set oVM = nothing
with oVM
	WScript.Echo "name of nothing: " & .Name
	.Memory = 64
	if Err.Number <> 0 then WScript.Echo "nothing cannot be set": Err.Clear
end with
Err.Clear
WScript.Echo "after: " & TypeName(oVM)
