' Reads and changes settings of a machine.
Option Explicit
Dim vs, vm
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.CreateVirtualMachine("settings", "C:\Virtual Machines")
WScript.Echo vm.Memory, vm.Undoable, vm.AutoStartAtLaunch, vm.ShutdownActionOnQuit
vm.Undoable = True
vm.AutoStartAtLaunch = 1
vm.AutoStartAtLaunchDelay = 30
vm.ShutdownActionOnQuit = vmShutdownAction_TurnOff
WScript.Echo vm.Undoable, vm.AutoStartAtLaunch = vmAutoStart_Always, vm.AutoStartAtLaunchDelay
vm.SetConfigurationValue "hardware/test/text", "hello"
WScript.Echo vm.GetConfigurationValue("hardware/test/text")
WScript.Echo vm.Accountant.UpTime, vm.GuestOS Is Nothing
