import { expect } from "chai";
import { parseProgram } from "../../../../lib/script/vbscript/parser.js";
import { compactProgram } from "./compact.js";

const TABLES: Record<string, Record<string, string>> = {
  assignments: {
    "x = 1": "x = 1",
    "Let x = 1": "x = 1",
    "x = y = z": "x = (y = z)",
    "a(1) = 2": "a(1) = 2",
    "a (1) = 2": "a(1) = 2",
    "a(1, 2) = 3": "a(1, 2) = 3",
    "a() = 3": "a() = 3",
    "a(1)(2).b.c(3) = x": "a(1)(2).b.c(3) = x",
    "Me.x = 1": "me.x = 1",
    "a.If = 1": "a.If = 1",
    "[a b] = 1": "a b = 1",
    "step = 1": "step = 1",
    "property = error": "property = error",
    "default = explicit": "default = explicit",
    "Set x = New C": "set x = new C",
    "Set a.b(1) = Nothing": "set a.b(1) = nothing",
    "Set Me.x = y": "set me.x = y",
  },
  calls: {
    f: "call f<>",
    "f()": "call f<>",
    "f x": "call f<x>",
    "f x, y": "call f<x, y>",
    "f (x)": "call f<[x]>",
    "f(x)": "call f<[x]>",
    "f ((x))": "call f<[[x]]>",
    "f (x), y": "call f<[x], y>",
    "f (x), (y)": "call f<[x], [y]>",
    "f (x) & y": "call f<([x] & y)>",
    "f (x) & y, z": "call f<([x] & y), z>",
    "f (1 + 2) * 3 - 4": "call f<(([(1 + 2)] * 3) - 4)>",
    "f (a) And b": "call f<([a] And b)>",
    "f (a) <> b": "call f<([a] <> b)>",
    "f -1": "call f<(- 1)>",
    "f - 1": "call f<(- 1)>",
    "f +1": "call f<(+ 1)>",
    "f &h10": "call f<16>",
    "f .5": "call f<0.5D>",
    "f Not x": "call f<(Not x)>",
    "f a = b": "call f<(a = b)>",
    "f , x": "call f<_, x>",
    "f x, , y": "call f<x, _, y>",
    "f x,,y": "call f<x, _, y>",
    "f New C": "call f<new C>",
    "f Me": "call f<me>",
    "f Nothing": "call f<nothing>",
    "f [x y]": "call f<x y>",
    "f#1/1/1900#": "call f<#2#>",
    'f"x"': 'call f<"x">',
    "a.b": "call a.b<>",
    "a.b x": "call a.b<x>",
    "a.b(x)": "call a.b<[x]>",
    "a.b(1).c": "call a.b(1).c<>",
    "a.b(1).c x": "call a.b(1).c<x>",
    "a.b(1).c(x)": "call a.b(1).c<[x]>",
    "a(1)(2)": "call a(1)<[2]>",
    "a(1, 2).b": "call a(1, 2).b<>",
    "a(1, 2).b 3": "call a(1, 2).b<3>",
    "a.Next": "call a.Next<>",
    "Me.f 1": "call me.f<1>",
    "Call f": "call f<>",
    "Call f()": "call f<>",
    "Call f(x)": "call f<x>",
    "Call f((x), y)": "call f<[x], y>",
    "Call f(,x)": "call f<_, x>",
    "Call a.b(1).c(2)": "call a.b(1).c<2>",
    "Call a(1)(2)": "call a(1)<2>",
    "Call (New C).Go(1)": "call [new C].Go<1>",
    "Call ((New C).Go(1))": "call [new C].Go<1>",
    "(New C).Go 1": "call [new C].Go<1>",
    "foo: bar": "call foo<>; call bar<>",
    "a _\n  .b _\n  1": "call a.b<1>",
  },
  declarations: {
    "Option Explicit": "explicit",
    "' first\n\nOption Explicit : x = 1": "explicit; x = 1",
    "Dim a": "dim a",
    "Dim a, b(3), c(), d(1, 2)": "dim a, b(3), c(), d(1, 2)",
    "Dim a(&h10)": "dim a(16)",
    "Public a, b(2)": "dim a, b(2)",
    "Private a": "dim a",
    "Const a = 1": "const a = 1",
    'Const a = -1, b = +2, c = "x", d = True': 'const a = (- 1), b = (+ 2), c = "x", d = true',
    "Private Const a = (1)": "const a = [1]",
    "Const a = #1/1/1900#, b = Null, c = &hFF": "const a = #2#, b = null, c = 255",
    "ReDim a(1)": "redim a<1>",
    "ReDim Preserve a(n + 1), b(2, m)": "redim preserve a<(n + 1)>, b<2, m>",
    "ReDim a.b(1)": "redim a.b<1>",
    "ReDim a(1)(2)": "redim a(1)<2>",
    "Erase a": "erase a",
    "Erase a.b(1)": "erase a.b(1)",
  },
  If: {
    "If a Then\n x = 1\nEnd If": "if a {x = 1}",
    "If a Then ' why\n x = 1\nEnd If": "if a {x = 1}",
    "If a Then\nElse\nEnd If": "if a {} else {}",
    "If a Then\n x\nElseIf b Then\n y\nElseIf c Then\nElse\n z\nEnd If":
      "if a {call x<>} elseif b {call y<>} elseif c {} else {call z<>}",
    "If a Then\n x\nElseIf b Then y\nElse z\nEnd If": "if a {call x<>} elseif b {call y<>} else {call z<>}",
    "If a Then : x\n": "if a {call x<>}",
    "If a Then x = 1": "if a {x = 1}",
    "If a Then x = 1 : y = 2\nz = 3": "if a {x = 1; y = 2}; z = 3",
    "If a Then x Else y": "if a {call x<>} else {call y<>}",
    "If a Then x 1 Else y 2": "if a {call x<1>} else {call y<2>}",
    "If a Then x (1) Else y (2)": "if a {call x<[1]>} else {call y<[2]>}",
    "If a Then x : y Else z : w": "if a {call x<>; call y<>} else {call z<>; call w<>}",
    "If a Then x : Else y": "if a {call x<>} else {call y<>}",
    "If a Then x Else": "if a {call x<>} else {}",
    "If a Then Else y": "if a {} else {call y<>}",
    "If a Then x End If": "if a {call x<>}",
    "If a Then x : End If : y": "if a {call x<>}; call y<>",
    "If a Then x Else y End If": "if a {call x<>} else {call y<>}",
    "If a Then x ElseIf b Then y Else z": "if a {call x<>} elseif b {call y<>} else {call z<>}",
    "If a Then If b Then x Else y": "if a {if b {call x<>} else {call y<>}}",
    "If a Then If b Then x Else y Else z": "if a {if b {call x<>} else {call y<>}} else {call z<>}",
    "If a Then x :": "if a {call x<>}",
    "If a Then\n If b Then x\nEnd If": "if a {if b {call x<>}}",
    "If a Then x Rem y\nz": "if a {call x<>}; call z<>",
    "If a Then For i = 1 To 3 : x : Next Else y": "if a {for i = 1 to 3 {call x<>}} else {call y<>}",
    "If a Then\nElse If b Then\n x\nEnd If\nEnd If": "if a {} else {if b {call x<>}}",
  },
  "Select Case": {
    "Select Case x\nEnd Select": "select x",
    "Select Case x\nCase 1\n y\nCase 2, 3\n z\nCase Else\n w\nEnd Select":
      "select x case 1 {call y<>} case 2, 3 {call z<>} else {call w<>}",
    "Select Case x : Case 1 : y : Case Else : z : End Select": "select x case 1 {call y<>} else {call z<>}",
    "Select Case x\n\n' none\nCase a + 1, f(2)\nEnd Select": "select x case (a + 1), f(2) {}",
    "Select Case x\nCase 1 y = 2\nCase Else y = 3\nEnd Select": "select x case 1 {y = 2} else {y = 3}",
    "Select Case True\nCase x > 1 : y\nEnd Select": "select true case (x > 1) {call y<>}",
  },
  loops: {
    "For i = 1 To 10\n x\nNext": "for i = 1 to 10 {call x<>}",
    "For i = a To b Step -1 : x : Next": "for i = a to b step (- 1) {call x<>}",
    "For step = 1 To 2 Step 3 : Next": "for step = 1 to 2 step 3 {}",
    "For i = 1 To 2\n For j = 1 To 2\n Next\nNext": "for i = 1 to 2 {for j = 1 to 2 {}}",
    "For i = 1 To 2 : Next : For i = 1 To 2 : Next": "for i = 1 to 2 {}; for i = 1 to 2 {}",
    "For Each x In c.Items\n y\n Exit For\nNext": "each x in c.Items {call y<>; exit for}",
    "Do\n x\n Exit Do\nLoop": "do  {call x<>; exit do}",
    "Do While a\n x\nLoop": "do while a {call x<>}",
    "Do Until a : x : Loop": "do until a {call x<>}",
    "Do\n x\nLoop While a": "do {call x<>} while a",
    "Do : x : Loop Until a": "do {call x<>} until a",
    "While a\n x\nWend": "while a {call x<>}",
    "While a : Wend": "while a {}",
    "Do\n For i = 1 To 2\n  Exit Do\n Next\nLoop": "do  {for i = 1 to 2 {exit do}}",
    "For i = 1 To 3 : If a Then x : Next": "for i = 1 to 3 {if a {call x<>}}",
  },
  With: {
    "With a\n .b = 1\n .c 2\nEnd With": "with a {.b = 1; call .c<2>}",
    "With a\n .b.c(1).d = .e\nEnd With": "with a {.b.c(1).d = .e}",
    "With a\n f .x, .y\nEnd With": "with a {call f<.x, .y>}",
    "With a\n f.x\nEnd With": "with a {call f.x<>}",
    "With a : With .b : .c : End With : .d : End With": "with a {with .b {call .c<>}; call .d<>}",
    "With New C : Set .x = .y : End With": "with new C {set .x = .y}",
  },
  "errors, stops and exits": {
    "On Error Resume Next": "resume next",
    "On Error GoTo 0": "goto 0",
    Stop: "stop",
    "Sub s : Exit Sub : End Sub": "sub s() {exit sub}",
    "Function f : Exit Function : End Function": "function f() {exit function}",
  },
  procedures: {
    "Sub s\nEnd Sub": "sub s() {}",
    "Sub s()\n x = 1\nEnd Sub": "sub s() {x = 1}",
    "Sub s(a, ByVal b, ByRef c, d())\nEnd Sub": "sub s(a, byval b, c, d()) {}",
    "Sub s(ByVal a()) : End Sub": "sub s(byval a()) {}",
    "Sub s(a) f a : End Sub": "sub s(a) {call f<a>}",
    "Private Function f(a)\n f = a\nEnd Function": "private function f(a) {f = a}",
    "Public Sub s : End Sub": "sub s() {}",
    "x\nSub s\nEnd Sub\ny": "sub s() {}; call x<>; call y<>",
    "If a Then\nSub s\nEnd Sub\nEnd If": "sub s() {}; if a {}",
    "Sub s : End Sub\nSub s : End Sub": "sub s() {}; sub s() {}",
    "Sub s : Dim a, b : Const c = 1 : End Sub : Dim a": "sub s() {dim a, b; const c = 1}; dim a",
    "Sub [a b] : End Sub": "sub a b() {}",
    "Sub step(default, error) : End Sub": "sub step(default, error) {}",
    "Function f(f) : End Function": "function f(f) {}",
  },
  classes: {
    "Class C\nEnd Class": "class C {}",
    "Class C : Public a, b(2) : Private c : Dim d() : End Class":
      "class C {public a; public b(2); private c; public d()}",
    "Class C\n Sub s(a)\n End Sub\n Private Function f\n End Function\nEnd Class":
      "class C {sub s(a) {}; private function f() {}}",
    "Class C\n Property Get p\n p = 1\n End Property\n Property Let p(v)\n End Property\n Property Set p(v)\n End Property\nEnd Class":
      "class C {get p() {p = 1}; let p(v) {}; set p(v) {}}",
    "Class C\n Public Default Property Get Item(i)\n End Property\nEnd Class": "class C {default get Item(i) {}}",
    "Class C\n Public Default Function f(x)\n End Function\nEnd Class": "class C {default function f(x) {}}",
    "Class C\n Public Default Sub s\n End Sub\nEnd Class": "class C {default sub s() {}}",
    "Class C\n Private Sub Class_Initialize\n End Sub\n Private Sub Class_Terminate()\n End Sub\nEnd Class":
      "class C {private sub Class_Initialize() {}; private sub Class_Terminate() {}}",
    "Class C\n Property Get Property\n Exit Property\n End Property\nEnd Class":
      "class C {get Property() {exit property}}",
    "Class C\n Public Default\nEnd Class": "class C {public Default}",
    "Class C\n Private Property, Default\nEnd Class": "class C {private Property; private Default}",
    "Class C\n Sub Property(par)\n End Sub\n Function Default(step)\n End Function\nEnd Class":
      "class C {sub Property(par) {}; function Default(step) {}}",
    "Class C : Public a : End Class\nClass D : Public a : End Class": "class C {public a}; class D {public a}",
    "x = 1\nClass C : End Class": "class C {}; x = 1",
  },
  separators: {
    "": "",
    ":": "",
    "\r\n\r\n": "",
    ": : x = 1 :: y = 2 :": "x = 1; y = 2",
    "x = 1\ry = 2\nz = 3\r\nw = 4": "x = 1; y = 2; z = 3; w = 4",
    "Rem a comment : x = 1\ny = 2": "y = 2",
    "rem\ny = 2": "y = 2",
    "REM\ty\nremark = 2": "remark = 2",
    "x = 1 : Rem a comment": "x = 1",
    "x = 1 ' a comment _\ny = 2": "x = 1; y = 2",
    "x = _\n\t1": "x = 1",
    "_\n_\nx = 1": "x = 1",
  },
};

describe("Statements of VBScript", () => {
  for (const [title, cases] of Object.entries(TABLES)) {
    describe(title, () => {
      for (const [text, shape] of Object.entries(cases)) {
        it(JSON.stringify(text), () => {
          expect(compactProgram(parseProgram(text))).to.equal(shape);
        });
      }
    });
  }

  it("tell by the End If whether a Then with a colon behind it begins a block", () => {
    const [block, after] = parseProgram("If a Then :\nb = 1\nElse :\nb = 2\nEnd If\nc = 3").body;
    expect(block?.kind === "If" ? block.branches[0]?.body.length : 0).to.equal(1);
    expect(after?.kind).to.equal("Let");
    const [line, next] = parseProgram("If a Then :\nb = 1").body;
    expect(line?.kind === "If" ? line.branches[0]?.body.length : 1).to.equal(0);
    expect(next?.kind).to.equal("Let");
  });

  it("may be hidden from browsers of old", () => {
    const { body } = parseProgram("<!-- a = 1\n  <!--\nb = 1\n-->\n--> c = 1\nd = 1");
    expect(body.map(({ at }) => at.line)).to.deep.equal([3, 6]);
  });

  it("know where they begin and end", () => {
    const { body, procedures } = parseProgram("  x = 1 : For i = 1 To 2\n\ty\n Next\nPublic Sub s\n  End Sub", {
      startLine: 5,
    });
    const [assignment, loop] = body;
    expect(assignment?.at).to.deep.equal({ line: 5, column: 3, offset: 2 });
    expect(loop?.at).to.deep.equal({ line: 5, column: 11, offset: 10 });
    expect(loop?.kind === "For" ? loop.body[0]?.at : null).to.deep.equal({ line: 6, column: 2, offset: 26 });
    expect(loop?.kind === "For" ? loop.endAt : null).to.deep.equal({ line: 7, column: 2, offset: 29 });
    expect(procedures[0]?.at).to.deep.equal({ line: 8, column: 1, offset: 34 });
    expect(procedures[0]?.endAt).to.deep.equal({ line: 9, column: 3, offset: 49 });
  });

  it("come with names in lower case for comparing", () => {
    const { body } = parseProgram("FooBar.BAZ = 1");
    const target = body[0]?.kind === "Let" ? body[0].target : null;
    expect(target).to.deep.include({ kind: "Member", name: "BAZ", key: "baz" });
  });
});
