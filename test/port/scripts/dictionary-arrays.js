var dict = WScript.CreateObject("Scripting.Dictionary")
dict.CompareMode = 1
dict.Add("Web", 3); dict.Add("Sql", 1)
dict("dc") = 2
dict.Item("file") = [1, 2]
if (dict.Exists("WEB")) dict("web") += 10
dict("sql")++
WScript.Echo(dict("Web"), dict.Item("Sql"), dict.Count)
var keys = (new VBArray(dict.Keys())).toArray().sort()
for (var i in keys) WScript.Echo(keys[i] + "=" + dict(keys[i]))
var items = new VBArray(dict.Items()); WScript.Echo(items.lbound(), items.ubound(), items.dimensions(), items.getItem(0))
try { dict.Add("web", 1) } catch (e) { WScript.Echo(e.number & 0xFFFF, e.description) }
try { dict.Remove("nope") } catch (e) { WScript.Echo(e.number & 0xFFFF, e.description) }
dict.Key("dc") = "DC01"; WScript.Echo(dict.Exists("DC01"), dict("missing"), dict.Exists("missing"))
for (var e = new Enumerator(dict); !e.atEnd(); e.moveNext()) WScript.StdOut.Write(e.item() + " ")
WScript.StdOut.WriteLine()
var sh = new ActiveXObject("WScript.Shell")
var env = sh.Environment("Process"); env("JSVAR") = "hello"; WScript.Echo(env("JSVAR"), env.Item("jsvar"), sh.ExpandEnvironmentStrings("%JSVAR% world"))
sh.RegWrite("HKCU\\Software\\Test\\A", 5, "REG_DWORD"); sh.RegWrite("HKCU\\Software\\Test\\B", "text"); WScript.Echo(sh.RegRead("HKCU\\Software\\Test\\A") + 1, sh.RegRead("HKCU\\Software\\Test\\B"))
try { sh.RegRead("HKCU\\Software\\Test\\None") } catch (e) { WScript.Echo((e.number & 0xFFFF).toString(16), e.description) }
var net = new ActiveXObject("WScript.Network"); WScript.Echo(typeof net.ComputerName, net.UserName.length > 0)
dict.RemoveAll(); WScript.Echo(dict.Count)
dict = null
