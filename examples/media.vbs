' media.vbs
'
' Puts an ISO image into the DVD drive of a machine and a floppy image into its
' floppy drive, reports what is where, and takes everything out again.
'
'   vmcom run examples/media.vbs machine image.iso

Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
Set vm = vs.FindVirtualMachine(WScript.Arguments(0))
iso = WScript.Arguments(1)

' An empty image is enough to try it.
If Not fso.FolderExists(fso.GetParentFolderName(iso)) Then fso.CreateFolder fso.GetParentFolderName(iso)
If Not fso.FileExists(iso) Then fso.CreateTextFile(iso).Close

floppy = fso.BuildPath(fso.GetParentFolderName(vm.File), "drivers.vfd")
If Not fso.FileExists(floppy) Then vs.CreateFloppyDiskImage floppy, vmFloppyDiskImage_HighDensity

WScript.ConnectObject vm.DVDROMDrives(1), "dvd_"
WScript.ConnectObject vm.FloppyDrives(1), "floppy_"

report "At first"
vm.DVDROMDrives(1).AttachImage iso
vm.FloppyDrives(1).AttachImage floppy
WScript.Sleep 10
report "Inserted"

vm.DVDROMDrives(1).ReleaseImage
vm.FloppyDrives(1).ReleaseImage
vm.DVDROMDrives(1).AttachHostDrive "D"
WScript.Sleep 10
report "The drive of the host"
vm.DVDROMDrives(1).ReleaseHostDrive
WScript.Sleep 10
report "At the end"

sub report (title)
    wscript.echo title
    for each drive in vm.dvdromdrives
        select case drive.attachment
            case vmDVDDrive_None      what = "empty"
            case vmDVDDrive_Image     what = drive.imagefile
            case vmDVDDrive_HostDrive what = "host's drive " & drive.hostdriveletter
        end select
        wscript.echo "  DVD    " & drive.busnumber & ":" & drive.devicenumber & "  " & what
    next
    for each drive in vm.floppydrives
        what = "empty"
        if drive.attachment = vmFloppyDrive_Image then
            what = drive.imagefile & ", type " & vs.getfloppydiskimagetype(drive.imagefile)
        end if
        wscript.echo "  Floppy " & drive.drivenumber & "    " & what
    next
end sub

sub dvd_OnMediaInsert(path)    : wscript.echo "    * DVD: " & path & " inserted"     : end sub
sub dvd_OnMediaEject(path)     : wscript.echo "    * DVD: " & path & " ejected"      : end sub
sub floppy_OnMediaInsert(path) : wscript.echo "    * floppy: " & path & " inserted"  : end sub
sub floppy_OnMediaEject(path)  : wscript.echo "    * floppy: " & path & " ejected"   : end sub
