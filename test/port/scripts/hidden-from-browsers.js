<!-- a script that has been a page's once
/*@cc_on
  @set @step = 5
  @if (@_jscript_version > 99)
    <!-- left out
    WScript.Echo("not yet");
  @else @*/
var engine = "JScript", first = @step;
/*@end @*/
@set @limit = (@step * 4000 + 1)
<!-- in between
WScript.Echo(engine, first, @limit, @step + 1, @nothing, @_x86 ? "x86" : "other");
var vs = new ActiveXObject("VirtualServer.Application"), i = 2;
WScript.Echo("<!-- no comment -->", vs.Name != "", i --> 1);
@if (@limit > @step)
WScript.Echo(vs.VirtualMachines.Count >= 0);
@end
try { new Enumerator([1]); } catch (e) { WScript.Echo(e.number & 0xffff, e.description); }
--> the end
