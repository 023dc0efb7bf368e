'==============================================================================
' provision.vbs
'
' Provisions a small farm: takes an inventory, creates the machines that a list
' names, gives them disks and networks, starts them, watches their states, and
' writes a report. What is there already is left alone.
'
'   vmcom run examples/provision.vbs [/count:n] [/report:file] [/keep]
'==============================================================================
Option Explicit

Const FARM_NETWORK = "Farm"
Const FARM_FOLDER = "C:\Farm"
Const DISK_MEGABYTES = 2048
Const FOR_WRITING = 2
Const TASK_TIMEOUT = 60000

Dim vs, fso, states, created, failed, eventCount, reportFile, wanted, keep

Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
Set states = CreateObject("Scripting.Dictionary")
created = 0
failed = 0
eventCount = 0
wanted = 2
keep = False
reportFile = "C:\Farm\report.txt"

ReadArguments
WScript.Echo "Provisioning " & wanted & " machines"

' --- inventory -----------------------------------------------------------------

Inventory "Before"

' --- provisioning --------------------------------------------------------------

EnsureFolder FARM_FOLDER
Dim farmNet
Set farmNet = EnsureNetwork(FARM_NETWORK)

WScript.ConnectObject vs, "farm_"

Dim index, machineName
For index = 1 To wanted
    machineName = "FARM" & Right("0" & index, 2)
    If Provision(machineName, 64 * index) Then
        created = created + 1
    Else
        failed = failed + 1
    End If
Next

' --- watching ------------------------------------------------------------------

StartAll
WScript.Sleep 500
ShowStates

' --- report --------------------------------------------------------------------

WriteReport reportFile
If Not keep Then CleanUp
Inventory "After"
WScript.DisconnectObject vs

WScript.Echo created & " created, " & failed & " failed, " & eventCount & " events"
If failed > 0 Then WScript.Quit 1

'==============================================================================
' Procedures
'==============================================================================

' What the command line says.
Sub ReadArguments
    Dim named
    Set named = WScript.Arguments.Named
    If named.Exists("count") Then
        If IsNumeric(named("count")) Then
            wanted = CInt(named("count"))
        Else
            WScript.Echo "count is a number, not '" & named("count") & "'"
            WScript.Quit 2
        End If
    End If
    If named.Exists("report") Then reportFile = named("report")
    keep = named.Exists("keep")
End Sub

' One line for each machine that there is.
Sub Inventory(title)
    Dim vm, total
    total = 0
    WScript.Echo title & ": " & vs.VirtualMachines.Count & " machines"
    For Each vm In vs.VirtualMachines
        WScript.Echo "  " & Pad(vm.Name, 10) & Pad(StateText(vm.State), 12) & vm.Memory & " MB"
        total = total + vm.Memory
    Next
    WScript.Echo "  " & Pad("total", 22) & total & " MB"
End Sub

Sub EnsureFolder(path)
    If Not fso.FolderExists(path) Then
        fso.CreateFolder path
        WScript.Echo "Folder  " & path
    End If
End Sub

Function EnsureNetwork(name)
    Set EnsureNetwork = vs.FindVirtualNetwork(name)
    If EnsureNetwork Is Nothing Then
        Set EnsureNetwork = vs.CreateVirtualNetwork(name, FARM_FOLDER)
        EnsureNetwork.Notes = "Made by provision.vbs"
        WScript.Echo "Network " & name
    End If
End Function

' Creates a machine with a disk and a network; False if anything of it fails.
Function Provision(name, megabytes)
    Dim vm, disk, task
    Provision = False

    Set vm = vs.FindVirtualMachine(name)
    If Not vm Is Nothing Then
        WScript.Echo "Exists  " & name
        Provision = True
        Exit Function
    End If

    On Error Resume Next
    Set vm = vs.CreateVirtualMachine(name, fso.BuildPath(FARM_FOLDER, name))
    vm.Memory = megabytes
    vm.Notes = "Number " & (created + 1) & " of " & wanted
    disk = fso.BuildPath(fso.BuildPath(FARM_FOLDER, name), LCase(name) & ".vhd")
    Set task = vs.CreateDynamicVirtualHardDisk(disk, DISK_MEGABYTES)
    task.WaitForCompletion TASK_TIMEOUT
    vm.AddHardDiskConnection disk, vmDriveBusType_IDE, 0, 0
    vm.NetworkAdapters(1).AttachToVirtualNetwork farmNet
    If Err.Number <> 0 Then
        WScript.Echo "FAILED  " & name & ": 0x" & Hex(Err.Number) & " " & Err.Description
        Err.Clear
        Exit Function
    End If
    On Error GoTo 0

    WScript.Echo "Machine " & name & ", " & vm.Memory & " MB, disk " & fso.GetFileName(disk)
    Provision = True
End Function

' Starts what is turned off, and waits for each task as scripts do.
Sub StartAll
    Dim vm, task, looks
    For Each vm In vs.VirtualMachines
        If Left(vm.Name, 4) = "FARM" And vm.State = vmVMState_TurnedOff Then
            Set task = vm.Startup()
            looks = 0
            Do Until task.IsComplete
                WScript.Sleep 100
                looks = looks + 1
                If looks > 600 Then Exit Do
            Loop
            WScript.Echo "Started " & vm.Name & ": " & (task.Result = vmTaskResult_Success)
        End If
    Next
End Sub

' Every machine's last state, as the events told.
Sub ShowStates
    Dim name
    For Each name In states.Keys
        WScript.Echo "Watched " & Pad(name, 10) & StateText(states(name))
    Next
End Sub

Sub farm_OnVMStateChange(config, state)
    eventCount = eventCount + 1
    states(config) = state
End Sub

Sub WriteReport(path)
    Dim file, name
    Set file = fso.OpenTextFile(path, FOR_WRITING, True)
    file.WriteLine "Machines of the farm"
    For Each name In states.Keys
        file.WriteLine name & vbTab & StateText(states(name))
    Next
    file.Close
    WScript.Echo "Report  " & path
End Sub

' Turns the farm off and takes it away again.
Sub CleanUp
    Dim index, vm
    For index = vs.VirtualMachines.Count To 1 Step -1
        Set vm = vs.VirtualMachines(index)
        If Left(vm.Name, 4) = "FARM" Then
            If vm.State = vmVMState_Running Then vm.TurnOff.WaitForCompletion TASK_TIMEOUT
            vs.DeleteVirtualMachine vm
        End If
    Next
End Sub

Function StateText(state)
    Select Case state
        Case vmVMState_TurnedOff
            StateText = "turned off"
        Case vmVMState_TurningOn
            StateText = "turning on"
        Case vmVMState_Running
            StateText = "running"
        Case Else
            StateText = "state " & state
    End Select
End Function

Function Pad(text, width)
    Pad = Left(text & Space(width), width)
End Function
