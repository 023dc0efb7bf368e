// what values and errors are, by their constructors
function kind(x) {
    if (x === null || x === undefined) return String(x);
    switch (x.constructor) {
        case String: return "string";
        case Number: return "number";
        case Date: return "date";
        case Array: return "array";
        case Error: return "error";
        case Function: return "function";
        case Object: return "object";
        default: return "other";
    }
}
var vs = new ActiveXObject("VirtualServer.Application"), values = ["a", 1, new Date(0), [], new Error("x"), kind, {}, vs, null];
for (var i = 0; i < values.length; i++) WScript.Echo(i, kind(values[i]), values[i] instanceof Object);
function dump(e) { var s = ""; for (var p in e) s += p + "=" + e[p] + ";"; return "{" + s + "}"; }
try { throw new Error(0x80070005, "denied"); } catch (e) { WScript.Echo(dump(e), e.number, new Error("404").number); }
try { vs.GetHardDisk("C:\\missing.vhd"); } catch (e) { WScript.Echo(dump(e)); }
try { throw { number: 3, reason: "mine" }; } catch (e) { WScript.Echo(dump(e)); }
try { new Enumerator(5); } catch (e) { WScript.Echo(e.number & 0xFFFF, e.description); }
Error.prototype.toString = function () { return this.name + "!" + this.message; };
try { throw new Error("boom"); } catch (e) { WScript.Echo("" + e); }
