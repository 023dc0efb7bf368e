' shutdown-all.vbs
'
' Shuts down all machines before the host goes down: in order, where the guest
' can, else by turning it off. Machines that take longer than the time-out are
' turned off too.
'
'   vmcom run examples/shutdown-all.vbs [seconds]

on error resume next
const POLL = 200

timeout = 120
if wscript.arguments.count > 0 then timeout = cint(wscript.arguments(0))

set server = createobject("VirtualServer.Application")
for each machine in server.virtualmachines
    select case machine.state
    case vmVMState_TurnedOff, vmVMState_Saved
        wscript.echo machine & ": nothing to do"
    case vmVMState_Running
        err.clear
        can = false
        can = machine.guestos.canshutdown
        if err.number <> 0 then wscript.echo machine & ": no Additions in the guest"
        err.clear
        if can then
            set task = machine.guestos.shutdown()
            waited = 0
            do until machine.state = vmVMState_TurnedOff or waited > timeout * 1000
                wscript.sleep POLL
                waited = waited + POLL
            loop
        end if
        if machine.state <> vmVMState_TurnedOff then
            machine.turnoff().waitforcompletion -1
            wscript.echo machine & ": turned off"
        else
            wscript.echo machine & ": shut down"
        end if
    case vmVMState_Paused
        machine.resume
        machine.save().waitforcompletion(-1)
        wscript.echo machine & ": saved"
    case else
        wscript.echo machine & ": in state " & machine.state & ", left alone"
    end select
next
