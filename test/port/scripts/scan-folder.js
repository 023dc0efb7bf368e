if (WScript.FullName.toLowerCase().indexOf("cscript") < 0) WScript.Echo("use cscript");
var fso = new ActiveXObject("Scripting.FileSystemObject"), found = 0;
var base = "C:\\scan"; if (!fso.FolderExists(base)) fso.CreateFolder(base);
var names = ["a.vhd", "b.vmc", "c.txt", "d.VHD"]; for (var n in names) { var t = fso.CreateTextFile(fso.BuildPath(base, names[n])); t.Write(new Array(n * 10 + 2).join("x")); t.Close(); }
var pattern = /\.(vhd|vmc)$/i, sizes = { vhd: 0, vmc: 0 };
var it = new Enumerator(fso.GetFolder(base).Files); while (!it.atEnd()) { var f = it.item(); if (pattern.test(f.Name)) { sizes[RegExp.$1.toLowerCase()] += f.Size; found++; } it.moveNext(); }
for (var ext in sizes) WScript.Echo(ext + ": " + sizes[ext]);
WScript.Echo(found, fso.GetFolder(base).Size, found > 0 ? "ok" : "none");
var hexdump = ""; for (var b = 0; b < 20; b++) { var h = b.toString(16).toUpperCase(); hexdump += (h.length == 1 ? "0" : "") + h + ((b + 1) % 16 == 0 ? "\r\n" : " "); } WScript.Echo(hexdump);
var ini = "[a]\r\nx=1\r\n;c\r\n[b]\r\ny = 2 ", section = null, conf = {}; var lines = ini.split(/\r?\n/);
for (var l = 0; l < lines.length; ++l) { var line = lines[l], mt; if (mt = line.match(/^\[(.+)\]/)) { conf[section = mt[1]] = {}; } else if ((mt = /^([^;=]+)=(.*)/.exec(line)) && section) conf[section][mt[1].replace(/\s/g, "")] = mt[2] * 1; }
WScript.Echo(conf.a.x + conf.b.y, "x" in conf.a, conf["b"]["y"] === 2);
function die(msg, code) { WScript.StdErr.WriteLine("ERROR: " + msg); WScript.Quit(code); }
function assert(c, m) { if (!c) die(m || "assertion", 9); }
assert(1 == 1); assert(found == 3, "found " + found);
try { fso.DeleteFile(base + "\\nope*.zip"); } catch (err) { WScript.Echo("0x" + (err.number >>> 0).toString(16), (err.number & 0xffff) == 53 ? "no file" : err.message); }
fso.DeleteFolder(base, true);
try { try { fso.GetFile("C:\\nope"); } catch (e1) { throw new Error(e1.number, "Wrapped: " + e1.description); } finally { WScript.Echo("closing"); } } catch (e2) { WScript.Echo(e2.description, e2.number == -2146828235); }
die("end", 300 & 0xff);
