/** Small programs that ports once did not mean the same as. */
import { expectSame } from "./run-ported.js";

const PROGRAMS: Readonly<Record<string, string>> = {
  "a number in parentheses behind a minus": `WScript.Echo "x" & -(0) & -(7)`,
  "a large Double within a text": `WScript.Echo "x" & 1E+20 & 100000000000000000000 & 1E+5`,
  "the sum of two variables that are Empty": `Change\nWScript.Echo Left(flag + flag, 2)\nSub Change\nIf False Then flag = "z"\nEnd Sub\nDim flag`,
  "Set of a text, which fails": `On Error Resume Next\nDim o\nSet o = Nothing\nWScript.Echo o Is Nothing\nSet o = "text"\nWScript.Echo Err.Number`,
  "a variable that a later argument changes before the call": `a = 1\nWScript.Echo Joined(a, Changed())\nFunction Joined(x, y)\nJoined = x & y\nEnd Function\nFunction Changed\na = 2\nChanged = a\nEnd Function`,
  "a variable whose first value nothing reads": `flag = Len(a + 0)\nflag = -(True)\nWScript.Echo flag`,
  "a variable whose first value, in a block, nothing reads": `If a = 0 Then flag = Len(a + 0)\nflag = -(True)\nWScript.Echo flag`,
  "a loop whose body leaves in its variable what Next cannot add to": `For a = 1 To 3\nn = n + 1\nIf n > 6 Then Exit For\na = Left("", 2)\nNext\nFor a = 1 To 3\nNext\nWScript.Echo a`,
  "New of a class that a text has declared": `ExecuteGlobal "Class C : Public N : End Class"\nSet o = New C\no.N = 3\nWScript.Echo o.N, TypeName(o)`,
  "an assignment to what a text has declared": `Option Explicit\nExecuteGlobal "Dim n : n = 1"\nn = n + 1\nWScript.Echo n`,
  "the type of a constant of the library": `WScript.Echo TypeName(vmVMState_Running), TypeName(Array(vmVMState_Running)(0))`,
  "a number of its type for an object that takes anything": `Set d = CreateObject("Scripting.Dictionary")\nd.Add "a", CLng(1) + 1\nWScript.Echo d("a"), TypeName(d("a"))`,
  "a comment with an end of line that VBScript does not know": `' one \u2028 two\nWScript.Echo 1`,
  "a variable that is assigned to itself": `x = 5\nx = x\nWScript.Echo x`,
  "Cases of the same value": `Const A = 1\nx = 1\nSelect Case x\nCase A: WScript.Echo "A"\nCase 1, 2: WScript.Echo "1"\nCase 2: WScript.Echo "2"\nEnd Select`,
  "a variable called value that is passed by reference": `value = 1\nChange value\nWScript.Echo value\nSub Change(x)\nx = x + 1\nEnd Sub`,
  "a variable that a procedure changes between two tests": `n = 3\nIf n = 3 Then\nChange n\nIf n = 2 Then WScript.Echo "two"\nEnd If\nSub Change(x)\nx = x - 1\nEnd Sub`,
  "a loop until what does not hold": `i = 3\nDo Until Not i < 5\ni = i + 1\nLoop\nWScript.Echo i`,
  "a class that nothing makes an instance of": `Class C\nPublic N\nFunction Other\nSet Other = New C\nEnd Function\nEnd Class\nWScript.Echo 1`,
  "a loop over elements whose variable nothing declares": `Option Explicit\nWScript.Echo 1\nFor Each e In Array(1, 2)\nWScript.Echo e\nNext`,
  "the same under On Error Resume Next": `Option Explicit\nConst K = 1\nOn Error Resume Next\nFor Each e In Array(1, 2)\nWScript.Echo "once"\nNext\nWScript.Echo Err.Number\nErr.Clear\nFor K = F(1) To F(2)\nWScript.Echo "once"\nNext\nWScript.Echo Err.Number\nFunction F(n)\nWScript.Echo n\nF = n\nEnd Function`,
  "a counting loop whose variable nothing declares": `Option Explicit\nFor i = F(1) To F(2)\nWScript.Echo i\nNext\nFunction F(n)\nWScript.Echo n\nF = n\nEnd Function`,
  "a constant of Virtual Server in a text": `x = Eval("vmVMState_Running")\nWScript.Echo x, TypeName(x)`,
  "a text that assigns to the variable of a loop": `Sub S\nDim e\nFor Each e In Array(1, 2)\nExecute "e = e * 10"\nWScript.Echo e\nNext\nEnd Sub\nS`,
  "variables that later arguments of WScript.Echo change": `n = 0\ns = "a"\nWScript.Echo n, Inc(n), n\nWScript.Echo s, Change(), s & "!"\nFunction Inc(x)\nx = x + 1\nInc = x\nEnd Function\nFunction Change\ns = s & "b"\nChange = s\nEnd Function`,
  "texts and counters that nothing reads": `Go 1\nSub Go(n)\ns = s & n & "("\nIf n = 1 Then s = s & vbTab Else s = s & "y"\nc = 0\nc = c + 1\nc = c + 1\nWScript.Echo n\nEnd Sub`,
  "arguments of a member of what is not there": `On Error Resume Next\nDim vs, vm\nSet vs = CreateObject("VirtualServer.Application")\nvm.Notes = Said("notes")\nWScript.Echo Err.Number\nErr.Clear\nSet vm = vs.FindVirtualMachine(Said("nobody"))\nvm.AddDVDROMDrive 0, Said("1"), 0\nvm.Memory = CLng("x")\nWScript.Echo Err.Number\nFunction Said(t)\nWScript.Echo t\nSaid = t\nEnd Function`,
  "With over what is Nothing or Empty": `Set vs = CreateObject("VirtualServer.Application")\nWith vs.FindVirtualMachine("nobody")\nWScript.Echo "within"\nOn Error Resume Next\nWScript.Echo .Name\nWScript.Echo Err.Number\nErr.Clear\nEnd With\nDim none\nWith none\nWScript.Echo Err.Number\n.Notes = "x"\nWScript.Echo Err.Number\nEnd With`,
  "Set of what a function has not given": `On Error Resume Next\nSet vs = CreateObject("VirtualServer.Application")\nSet vm = Found(False)\nWScript.Echo Err.Number, TypeName(vm)\nErr.Clear\nIf vm Is Nothing Then WScript.Echo Err.Number\nFunction Found(is_)\nIf is_ Then Set Found = vs.FindVirtualMachine("x")\nEnd Function`,
  "an object that a procedure puts where Nothing was": `Dim vs, vm\nSet vs = CreateObject("VirtualServer.Application")\nSet vm = Nothing\nConnect\nIf vm Is Nothing Then WScript.Echo "none" Else WScript.Echo vm.Name\nSet vm = Nothing\nConnect\nWScript.Echo vm.Name, TypeName(vm)\nvs.DeleteVirtualMachine vm\nSub Connect\nSet vm = vs.FindVirtualMachine("again")\nIf vm Is Nothing Then Set vm = vs.CreateVirtualMachine("again", "C:\\VMs")\nEnd Sub`,
  "an object that a loop takes away": `Set vs = CreateObject("VirtualServer.Application")\nSet vm = vs.CreateVirtualMachine("there", "C:\\VMs")\nFor i = 1 To 2\nIf Not vm Is Nothing Then WScript.Echo vm.Name\nSet vm = vs.FindVirtualMachine("gone")\nNext\nOn Error Resume Next\nWScript.Echo vm.Name\nWScript.Echo Err.Number\nvs.DeleteVirtualMachine vs.FindVirtualMachine("there")`,
  "the variable of a loop over objects behind it": `Set vs = CreateObject("VirtualServer.Application")\nFor Each vm In vs.VirtualMachines\nWScript.Echo vm.Name\nNext\nWScript.Echo IsEmpty(vm)\nFor Each vm In vs.VirtualMachines\nExit For\nNext\nWScript.Echo vm.Name`,
  "an object that an instance stores by Let": `Class C\nPublic T\nEnd Class\nSet vs = CreateObject("VirtualServer.Application")\nSet vm = vs.CreateVirtualMachine("stored", "C:\\VMs")\nSet o = New C\no.T = vm\nWScript.Echo TypeName(o.T), o.T\nvs.DeleteVirtualMachine vm`,
  "a script that ends where there is no object": `Set vs = CreateObject("VirtualServer.Application")\nSet vm = vs.FindVirtualMachine("nobody")\nIf vm Is Nothing Then\nWScript.Echo "none"\nWScript.Quit 3\nEnd If\nWScript.Echo vm.Name`,
  "the Long that a minus makes of 32768": `WScript.Echo TypeName(-32768), TypeName(-32767), TypeName(True And False)`,
  "On Error GoTo 0 in a Select whose subject fails": `On Error Resume Next\nSelect Case none.State\nCase 1: On Error GoTo 0\nCase Else: On Error GoTo 0\nEnd Select\nWScript.Echo none.Name\nWScript.Echo Err.Number`,
  "the variable of a loop over a collection that fails": `On Error Resume Next\nx = "kept"\nFor Each x In none.Items\nWScript.Echo "once"\nNext\nWScript.Echo x, Err.Number`,
  "members of WScript within With": `With WScript\n.Echo .ScriptName\nEnd With`,
};

describe("Ports mean what the script means by", () => {
  for (const [name, program] of Object.entries(PROGRAMS)) {
    it(name, async () => {
      await expectSame(program);
    });
  }
});
