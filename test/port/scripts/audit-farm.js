// audit-farm.js - Lists machines and their settings
// Usage: cscript audit-farm.js [/verbose]
var vs, e, vm
var verbose = false
if (WScript.Arguments.Named.Exists("verbose")) verbose = true

function pad(s, n) {
  s = String(s)
  while (s.length < n) s += " "
  return s
}
function lpad(s, n, c) { s = "" + s; while (s.length < n) s = (c || " ") + s; return s }
function hex(n) { if (n < 0) n += 0x100000000; return "0x" + lpad(n.toString(16).toUpperCase(), 8, "0") }

try {
  vs = new ActiveXObject("VirtualServer.Application")
} catch (ex) {
  WScript.Echo("Cannot connect: " + hex(ex.number) + " " + ex.description)
  WScript.Quit(1)
}
var made = []
made[made.length] = vs.CreateVirtualMachine("alpha", "C:\\VMs\\alpha")
made[made.length] = vs.CreateVirtualMachine("beta", "C:\\VMs\\beta")
made[0].Memory = 256, made[1].Memory = 64
made[1].Notes = "second\r\nline"
e = new Enumerator(vs.VirtualMachines)
count = 0
for (; !e.atEnd(); e.moveNext()) {
  vm = e.item()
  WScript.Echo(pad(vm.Name, 12) + lpad(vm.Memory, 6) + " MB  " + stateName(vm.State))
  count++
}
WScript.Echo(count + " machine" + (count == 1 ? "" : "s"))
function stateName(state) {
  switch (state) {
    case 0: return "invalid"
    case 1: return "off"
    case 2: return "saved"
    case 5: return "running"
    case 6: return "paused"
    default: return "state " + state
  }
}
try { vs.FindVirtualMachine("nobody").Startup() } catch (ex) {
  WScript.Echo(hex(ex.number), (ex.number & 0xFFFF), (ex.number >> 16) & 0x1FFF, ex.description != "", ex instanceof Error, ex.name)
}
try { made[0].Memory = 1 } catch (ex) { WScript.Echo(hex(ex.number) + ": " + ex.description) }
try { made[0].NoSuch() } catch (ex) { WScript.Echo(hex(ex.number) + ": " + ex.description + " | " + ex.message) }
try { new ActiveXObject("No.Such") } catch (ex) { WScript.Echo(hex(ex.number) + ": " + ex.description) }
try { undefinedFn() } catch (ex) { WScript.Echo(ex.name + ": " + ex.description + " " + (ex.number & 0xFFFF)) }
try { var q = null; q.x } catch (ex) { WScript.Echo(ex.name + ": " + ex.description + " " + (ex.number & 0xFFFF)) }
try { throw new Error(5, "mine") } catch (ex) { WScript.Echo(ex.number, ex.description, ex.message, ex) }
try { throw "text" } catch (ex) { WScript.Echo(typeof ex, ex) }
try { throw { number: 7, description: "own" } } catch (ex) { WScript.Echo(ex.number, ex.description) } finally { WScript.Echo("finally") }
if (typeof made[0].Notes == "string") WScript.Echo(made[1].Notes.replace(/\r\n/g, " / "))
WScript.Echo(typeof vs, typeof made[0].State, typeof made[0].Startup, typeof vs.NoSuchThing, typeof WScript, typeof made[0].BIOSGUID)
WScript.Quit(count == 2 ? 0 : 3)
