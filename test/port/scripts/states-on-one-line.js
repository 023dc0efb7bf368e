// several setups of ternaries, comma, in-place functions on the same line
var vs=new ActiveXObject("VirtualServer.Application"),vm=vs.FindVirtualMachine("DC01"),i=0,states={1:"Off",2:"Saved",5:"On"};
function show(v){with_state=states[v.State]||"?";WScript.Echo(v.Name,with_state)}
show(vm);vm.Startup().WaitForCompletion(-1);show(vm);vm.TurnOff().WaitForCompletion(-1);show(vm)
var a=[],k;for(k in states)a[a.length]=k+"="+states[k];WScript.Echo(a.sort().reverse().join("&"))
if(a.length)WScript.Echo("has");else WScript.Echo("none")
function max(a,b){return a>b?a:b}
WScript.Echo(max(1,2),max("a","b"))
try{vm.Startup(1)}catch(e){WScript.Echo(e.number&0xFFFF,e.description)}
try{vm.foo=1}catch(e){WScript.Echo(e.number&0xFFFF,e.description)}
try{vm.Memory="abc"}catch(e){WScript.Echo(e.number&0xFFFF,e.description)}
try{vm.Memory=1}catch(e){WScript.Echo(e.number.toString(16),e.description)}
try{vm.Name()}catch(e){WScript.Echo(e.number&0xFFFF)}
try{WScript.Echo(vm.Name.foo, vm.foo)}catch(e){WScript.Echo(e.description)}
try{WScript.Echo(vm.foo.bar)}catch(e){WScript.Echo(e.description)}
try{vs.FindVirtualMachine(null)}catch(e){WScript.Echo(e.number,e.description)}
try{vs.FindVirtualMachine(undefined)}catch(e){WScript.Echo(e.number,e.description)}
WScript.Echo(vs.FindVirtualMachine(5)==null)
try{WScript.CreateObject("Foo.Bar")}catch(e){WScript.Echo(e.number&0xffff,e.description,e.message)}
try{WScript.Foo()}catch(e){WScript.Echo(e.number&0xffff,e.description)}
try{WScript.Sleep("abc")}catch(e){WScript.Echo(e.number&0xffff,e.description)}
WScript.Quit(a.length)
