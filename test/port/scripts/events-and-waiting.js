// events of the machine with the double colon
var vs = new ActiveXObject("VirtualServer.Application"), log = [], done = false
var vm = vs.CreateVirtualMachine("evt", "C:\\VMs\\evt")
function vm::OnStateChange(state) { log.push("state " + state); if (state == 5) done = true }
function vm::OnReset() { log.push("reset") }
function server_OnVMStateChange(cfg, state) { log.push(cfg.replace(/^.*\\/, "") + "=" + state) }
function server_OnEventLogged(id) { log.push("event " + typeof id) }
WScript.ConnectObject(vs, "server_")
var task = vm.Startup(), waited = 0
while (!task.IsComplete) { WScript.Sleep(250); if (++waited > 400) break }
WScript.Echo(task.Description, task.PercentCompleted, task.Result)
while (!done) WScript.Sleep(100)
vm.Reset(); WScript.Sleep(10); while (vm.State != 5) WScript.Sleep(100)
vm.TurnOff().WaitForCompletion(10000)
WScript.Sleep(1000)
WScript.DisconnectObject(vs)
WScript.Echo(log.join("\n"))
