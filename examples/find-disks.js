/*
 * find-disks.js
 *
 * Finds out which hard disk images are used by whom, and which by nobody, by
 * the chain of parents. The images are the .vhd files in the folders below one.
 *
 *   vmcom run examples/find-disks.js [folder]
 */
var fso = new ActiveXObject("Scripting.FileSystemObject");
var server = new ActiveXObject("VirtualServer.Application");
var root = WScript.Arguments.Unnamed.Count > 0 ? WScript.Arguments.Unnamed.Item(0) : server.DefaultVMConfigurationPath;
var users = {};

function note(file, who) {
    var key = file.toLowerCase();
    if (!users[key]) users[key] = [];
    users[key].push(who);
}

function forEach(collection, action) {
    for (var e = new Enumerator(collection); !e.atEnd(); e.moveNext()) action(e.item());
}

forEach(server.VirtualMachines, function (vm) {
    forEach(vm.HardDiskConnections, function (connection) {
        var disk = connection.HardDisk;
        note(disk.File, vm.Name);
        try {
            for (disk = disk.Parent; disk != null; disk = disk.Parent) note(disk.File, vm.Name + " (as a parent)");
        } catch (error) {
            WScript.Echo("The chain of " + vm.Name + " is broken: " + error.description);
        }
    });
});

var unused = 0;
function walk(folder) {
    forEach(folder.SubFolders, walk);
    forEach(folder.Files, function (file) {
        if (!/\.vhd$/i.test(file.Name)) return;
        var by = users[file.Path.toLowerCase()];
        if (!by) unused++;
        WScript.Echo(file.Path + "\n    " + (by ? by.join(", ") : "*** nobody"));
    });
}

walk(fso.GetFolder(root));
WScript.Echo(unused + " image" + (unused == 1 ? " is" : "s are") + " not used.");
