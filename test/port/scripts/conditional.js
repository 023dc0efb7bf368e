/*@cc_on @*/
/*@
  WScript.Echo("JScript", @_jscript_version >= 5.6);
@*/
var x = 5;
WScript.Echo("x", x);
