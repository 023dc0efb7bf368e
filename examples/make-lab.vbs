' make-lab.vbs
'
' Builds the small laboratory that the other scripts in this folder work on: a
' network with DHCP, a master disk, and three servers that boot from disks of
' their own. What is there already is left alone.
'
'   vmcom run examples/make-lab.vbs

Option Explicit

Const MASTER = "C:\Virtual Machines\Disks\master.vhd"
Const ROOT = "C:\Virtual Machines"

Dim vs, lab
Set vs = CreateObject("VirtualServer.Application")

MakeNetwork
MakeDisk MASTER, 4096
MakeMachine "DC01", 256, "Domain controller"
MakeMachine "SQL01", 512, "Database"
MakeMachine "WEB01", 128, "Intranet web server"

WScript.Echo "The laboratory has " & vs.VirtualMachines.Count & " machines."

Sub MakeNetwork
    Dim dhcp
    Set lab = vs.FindVirtualNetwork("Lab")
    If Not lab Is Nothing Then Exit Sub

    Set lab = vs.CreateVirtualNetwork("Lab", "C:\Virtual Networks")
    lab.Notes = "Guests only"
    Set dhcp = lab.DHCPVirtualNetworkServer
    dhcp.ConfigureDHCPServer "192.168.50.0", "255.255.255.0", _
                             "192.168.50.100", "192.168.50.199", "192.168.50.1"
    dhcp.IsEnabled = True
    WScript.Echo "Network " & lab.Name
End Sub

Sub MakeDisk(path, megabytes)
    Dim fso, task
    Set fso = CreateObject("Scripting.FileSystemObject")
    If fso.FileExists(path) Then Exit Sub

    Set task = vs.CreateDynamicVirtualHardDisk(path, megabytes)
    task.WaitForCompletion -1
    WScript.Echo "Disk    " & path
End Sub

Sub MakeMachine(name, memory, notes)
    Dim vm, disk
    Set vm = vs.FindVirtualMachine(name)
    If Not vm Is Nothing Then Exit Sub

    disk = ROOT & "\" & name & "\" & LCase(name) & ".vhd"
    Set vm = vs.CreateVirtualMachine(name, ROOT & "\" & name)
    vm.Memory = memory
    vm.Notes = notes

    MakeDisk disk, 8192
    vm.AddHardDiskConnection disk, vmDriveBusType_IDE, 0, 0
    vm.NetworkAdapters(1).AttachToVirtualNetwork lab
    WScript.Echo "Machine " & vm.Name & ", " & vm.Memory & " MB"
End Sub
