// this, where it is no object of the script: the variables outside of functions are its members
var self = this;
self.version = "1.2";
self.counter = 0;
this.title = "Farm report";
function bump() { counter++; return counter; }
function setGlobal(name, value) { self[name] = value; }
(function () {
    var me = this;
    me.fromInside = "set within a function";
})();
WScript.Echo(title + " " + version, bump() + bump(), self.counter, this.counter);
setGlobal("dynamic", 42);
WScript.Echo(self.dynamic, self["dynamic"], typeof dynamic, fromInside);
function whoAmI() { return this === self; }
WScript.Echo(whoAmI(), { f: whoAmI }.f());
var vs = new ActiveXObject("VirtualServer.Application");
WScript.Echo(typeof self.vs, self.vs == vs, "vs" in self, "nothing" in self, self.nothing);
