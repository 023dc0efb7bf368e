// Arrays that are COM's own, with elements that are bytes, and one that is JScript's.
var sh = new ActiveXObject("WScript.Shell");
var key = "HKCU\\Software\\Inventory\\";
sh.RegWrite(key + "mask", 5, "REG_BINARY");
var mask = new VBArray(sh.RegRead(key + "mask"));
WScript.Echo(mask.ubound(), mask.getItem(0) + 1, mask.toArray().join());
sh.RegDelete(key + "mask");

var names = new ActiveXObject("Scripting.Dictionary");
names.Add("DC01", 1);
names.Add("WEB01", 2);
WScript.Echo(new VBArray(names.Keys()).toArray().join());
try {
  WScript.Echo(new VBArray([1]).ubound());
} catch (e) {
  WScript.Echo(e.number & 0xffff);
}
