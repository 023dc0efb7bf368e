// Dates that members return, and members that objects of COM have not.
var vs = new ActiveXObject("VirtualServer.Application");
function attempt(what, f) {
    try {
        WScript.Echo(what + ": " + f());
    } catch (e) {
        WScript.Echo(what + ": " + e.name + " " + (e.number & 0xffff) + " " + e.message);
    }
}
var utc = vs.HostInfo.UTCTime;
WScript.Echo(typeof utc, utc instanceof Date, utc.length, new Date(utc).getFullYear());
attempt("joined", function () { return "" + utc; });
attempt("getTime", function () { return utc.getTime(); });
attempt("split", function () { return utc.split(" "); });
attempt("parsed", function () { return Date.parse(utc) == new Date(utc).getTime(); });

attempt("hasOwnProperty", function () { return vs.hasOwnProperty("Name"); });
attempt("propertyIsEnumerable", function () { return vs.propertyIsEnumerable("Name"); });
attempt("toString", function () { return vs.toString(); });
attempt("valueOf", function () { return vs.VirtualMachines.valueOf(); });
attempt("own", function () { return { Name: 1 }.hasOwnProperty("Name"); });
if (vs.hasOwnProperty) WScript.Echo("never");
