import { cases } from "../language/run-text.js";

const POINT = `Class Point
Public x
Private m_y
Public Property Get y
y = m_y
End Property
Public Property Let y(value)
m_y = value
End Property
Public Function sum(z)
sum = x + m_y + z
End Function
Public Sub move(dx, dy)
x = x + dx
m_y = m_y + dy
End Sub
Private Sub secret
End Sub
End Class
Set p = New Point
p.x = 1
p.y = 2
`;

describe("VBScript: classes", () => {
  cases([
    ["fields and properties", `${POINT}Echo p.x, p.y`, "1 2"],
    ["methods", `${POINT}Echo p.sum(3)\np.move 10, 20\nEcho p.x, p.y`, "6|11 22"],
    ["methods with Call", `${POINT}Call p.move(1, 1)\nEcho p.x`, "2"],
    ["members in any letter case", `${POINT}P.X = 5\nEcho p.SUM(0)`, "7"],
    ["TypeName is the name of the class", `${POINT}Echo TypeName(p), VarType(p)`, "Point 9"],
    ["private methods are not seen outside", `${POINT}p.secret`, "!438"],
    ["private fields are not seen outside", `${POINT}Echo p.m_y`, "!438"],
    ["private fields cannot be assigned outside", `${POINT}p.m_y = 1`, "!438"],
    ["there are no other members", `${POINT}p.nothere = 1`, "!438"],
    ["nor do JavaScript's count", `${POINT}Echo p.constructor`, "!438"],
    ["nor its prototype", `${POINT}Echo p.[__proto__]`, "!438"],
    ["instances have fields of their own", `${POINT}Set q = New Point\nq.x = 9\nEcho p.x, q.x`, "1 9"],
    ["Set makes another reference", `${POINT}Set q = p\nq.x = 9\nEcho p.x, p Is q, p Is New Point`, "9 true false"],
    ["a class that does not exist", "Set x = New Nothere", "!506"],
    ["classes exist before the first statement", "Set c = New C\nEcho TypeName(c)\nClass C\nEnd Class", "C"],
    [
      "Class_Initialize runs first",
      "Class C\nPublic v\nPrivate Sub Class_Initialize\nv = 5\nEnd Sub\nEnd Class\nSet c = New C\nEcho c.v",
      "5",
    ],
    [
      "an error in Class_Initialize is the New's",
      "Class C\nPrivate Sub Class_Initialize\nx = 1 / 0\nEnd Sub\nEnd Class\nSet c = New C",
      "!11",
    ],
    [
      "New within an expression",
      "Class C\nPublic v\nPrivate Sub Class_Initialize\nv = 5\nEnd Sub\nEnd Class\nx = (New C).v\nEcho x",
      "5",
    ],
    [
      "Me is the instance",
      "Class C\nPublic v\nFunction it\nSet it = Me\nEnd Function\nEnd Class\nSet c = New C\nc.v = 3\nEcho c.it.v, c.it Is c",
      "3 true",
    ],
    [
      "Me reaches public members",
      "Class C\nPublic v\nSub s\nMe.v = 4\nEcho Me.v\nEnd Sub\nEnd Class\nSet c = New C\nc.s",
      "4",
    ],
    [
      "methods call each other",
      "Class C\nFunction a(n)\na = b(n) + 1\nEnd Function\nPrivate Function b(n)\nb = n * 2\nEnd Function\nEnd Class\nSet c = New C\nEcho c.a(4)",
      "9",
    ],
    [
      "methods call Subs",
      "Class C\nSub a\nb 1\nCall b(2)\nEnd Sub\nPrivate Sub b(n)\nEcho n\nEnd Sub\nEnd Class\nSet c = New C\nc.a",
      "1|2",
    ],
    [
      "methods recurse",
      "Class C\nFunction f(n)\nIf n = 0 Then f = 1 Else f = n * f(n - 1)\nEnd Function\nEnd Class\nSet c = New C\nEcho c.f(5)",
      "120",
    ],
    ["methods use globals", "g = 1\nClass C\nSub s\ng = g + 1\nEnd Sub\nEnd Class\nSet c = New C\nc.s\nEcho g", "2"],
    [
      "a field hides a global",
      "v = 1\nClass C\nPublic v\nSub s\nv = 2\nEnd Sub\nEnd Class\nSet c = New C\nc.s\nEcho v, c.v",
      "1 2",
    ],
    [
      "a method hides a procedure",
      "Function f\nf = 1\nEnd Function\nClass C\nFunction f\nf = 2\nEnd Function\nFunction g\ng = f()\nEnd Function\nEnd Class\nSet c = New C\nEcho c.g, f",
      "2 1",
    ],
    [
      "a field may be an array",
      "Class C\nPublic a(2)\nEnd Class\nSet c = New C\nc.a(1) = 5\nEcho c.a(1), UBound(c.a)",
      "5 2",
    ],
    [
      "each instance has its own array",
      "Class C\nPublic a(2)\nEnd Class\nSet c = New C\nSet d = New C\nc.a(1) = 5\nEcho TypeName(d.a(1))",
      "Empty",
    ],
    [
      "a field may be redimensioned",
      "Class C\nPrivate a()\nSub s\nReDim a(1)\na(1) = 3\nReDim Preserve a(2)\nEcho a(1), UBound(a)\nEnd Sub\nEnd Class\nSet c = New C\nc.s",
      "3 2",
    ],
    [
      "a field is passed by reference within the class",
      "Sub inc(x)\nx = x + 1\nEnd Sub\nClass C\nPublic v\nSub s\nv = 1\ninc v\nEcho v\nEnd Sub\nEnd Class\nSet c = New C\nc.s",
      "2",
    ],
    [
      "outside of it by value",
      "Sub inc(x)\nx = x + 1\nEnd Sub\nClass C\nPublic v\nEnd Class\nSet c = New C\nc.v = 1\ninc c.v\nEcho c.v",
      "1",
    ],
    [
      "methods take references",
      "Class C\nSub inc(x)\nx = x + 1\nEnd Sub\nEnd Class\nSet c = New C\na = 1\nc.inc a\nEcho a",
      "2",
    ],
    [
      "methods take references to elements",
      "Class C\nSub inc(x)\nx = x + 1\nEnd Sub\nEnd Class\nSet c = New C\nDim a(1)\na(1) = 1\nc.inc a(1)\nEcho a(1)",
      "2",
    ],
    ["wrong number of arguments", `${POINT}p.move 1`, "!450"],
    ["fields hold objects", `${POINT}Set p.x = New Point\np.x.x = 8\nEcho p.x.x`, "8"],
    ["a field with Set keeps the reference", `${POINT}Set p.x = p\nEcho p.x.x.x Is p`, "true"],
    [
      "a field may hold an array of objects",
      `${POINT}p.x = Array(New Point, 2)\np.x(0).x = 4\nEcho p.x(0).x, p.x(1)`,
      "4 2",
    ],
    ["instances are in arrays", `${POINT}a = Array(p)\na(0).x = 7\nEcho p.x`, "7"],
    [
      "procedures and members of one name do not meet",
      'Sub s\nEcho "global"\nEnd Sub\nClass C\nSub s\nEcho "method"\nEnd Sub\nEnd Class\nSet c = New C\ns\nc.s',
      "global|method",
    ],
  ]);
});

describe("VBScript: properties", () => {
  const list = `Class List
Private items(9), last
Public Default Property Get Item(i)
If IsObject(items(i)) Then Set Item = items(i) Else Item = items(i)
End Property
Public Property Let Item(i, value)
items(i) = value
last = "let"
End Property
Public Property Set Item(i, value)
Set items(i) = value
last = "set"
End Property
Public Property Get How
How = last
End Property
End Class
Set l = New List
`;
  cases([
    ["with arguments", `${list}l.Item(1) = "a"\nEcho l.Item(1), l.How`, "a let"],
    ["Set calls Property Set", `${list}Set l.Item(1) = l\nEcho l.How, l.Item(1) Is l`, "set true"],
    ["the default property is called without a name", `${list}l(2) = "b"\nEcho l(2), l.Item(2)`, "b b"],
    ["also with Set", `${list}Set l(2) = l\nEcho l.How, l(2) Is l`, "set true"],
    [
      "a default property without arguments is the value",
      'Class C\nPublic Default Property Get v\nv = 42\nEnd Property\nEnd Class\nSet c = New C\nx = c\nEcho x, c + 1, c & "!"',
      "42 43 42!",
    ],
    [
      "a default method is the value too",
      "Class C\nPublic Default Function v\nv = 6\nEnd Function\nEnd Class\nSet c = New C\nEcho c * 7",
      "42",
    ],
    [
      "a default method with arguments",
      "Class C\nPublic Default Function add(a, b)\nadd = a + b\nEnd Function\nEnd Class\nSet c = New C\nEcho c(1, 2)",
      "3",
    ],
    [
      "a default Sub as a statement",
      'Class C\nPublic Default Sub say(a)\nEcho a\nEnd Sub\nEnd Class\nSet c = New C\nc "hi"\nCall c("ho")',
      "hi|ho",
    ],
    ["without a default property there is no value", "Class C\nEnd Class\nSet c = New C\nEcho c + 1", "!438"],
    [
      "an expression as an argument of the value",
      'Class C\nPublic Default Property Get v\nv = 2\nEnd Property\nEnd Class\nSet c = New C\nIf c = 2 Then Echo "two"',
      "two",
    ],
    [
      "a property without Let cannot be assigned to",
      "Class C\nPublic Property Get v\nEnd Property\nEnd Class\nSet c = New C\nc.v = 1",
      "!438",
    ],
    [
      "a property without Get cannot be read",
      "Class C\nPublic Property Let v(x)\nEnd Property\nEnd Class\nSet c = New C\nEcho c.v",
      "!450",
    ],
    ["a method cannot be assigned to", "Class C\nPublic Sub v\nEnd Sub\nEnd Class\nSet c = New C\nc.v = 1", "!501"],
    [
      "Exit Property",
      "Class C\nPublic Property Get v\nv = 1\nExit Property\nv = 2\nEnd Property\nEnd Class\nSet c = New C\nEcho c.v",
      "1",
    ],
    [
      "a class assigns to its own property",
      "Class C\nPrivate m\nPublic Property Let v(x)\nm = x * 2\nEnd Property\nPublic Property Get v\nv = m\nEnd Property\nSub s\nv = 4\nEcho v\nEnd Sub\nEnd Class\nSet c = New C\nc.s",
      "8",
    ],
    [
      "also with arguments",
      "Class C\nPrivate m\nPublic Property Let v(i, x)\nm = i & x\nEnd Property\nPublic Property Get v(i)\nv = m & i\nEnd Property\nSub s\nv(1) = 2\nEcho v(3)\nEnd Sub\nEnd Class\nSet c = New C\nc.s",
      "123",
    ],
    [
      "a property may return an array",
      "Class C\nPublic Property Get v\nv = Array(1, 2)\nEnd Property\nEnd Class\nSet c = New C\nEcho c.v()(1)",
      "2",
    ],
    [
      "a Let takes the value of an object",
      "Class D\nPublic Default Property Get v\nv = 5\nEnd Property\nEnd Class\nClass C\nPublic f\nEnd Class\nSet c = New C\nSet d_ = New D\nc.f = d_\nEcho c.f, TypeName(c.f)",
      "5 Integer",
    ],
    ["a Let of an object without a value fails", `${POINT}p.x = p`, "!438"],
  ]);
});
