import { expect } from "chai";
import { createObject } from "../../../lib/com/class-registry.js";
import { registerScriptObjects } from "../../../lib/script/objects/register.js";
import { printed } from "../vbscript/language/run-text.js";
import { scriptObjects } from "./support.js";

const NOTED = `Class Noted
Public name
Private Sub Class_Terminate
Echo "end " & name
End Sub
End Class
Function Make(name)
Set Make = New Noted
Make.name = name
End Function
Set d = CreateObject("Scripting.Dictionary")
`;

describe("Scripting.Dictionary: instances of a script's classes", () => {
  const host = { createObject: (progId: string) => createObject(progId) };
  const objects = scriptObjects();
  let registered: Disposable | undefined;

  before(() => {
    registered = registerScriptObjects(() => objects);
  });

  after(() => {
    registered?.[Symbol.dispose]();
  });

  for (const [title, text, output] of [
    ["end with Remove", `d.Add "a", Make("a")\nEcho 1\nd.Remove "a"\nEcho 2`, "1|end a|2"],
    ["end with RemoveAll", `d.Add "a", Make("a")\nd.Add "b", Make("b")\nd.RemoveAll\nEcho 2`, "end a|end b|2"],
    ["end when the item is replaced", `Set d("a") = Make("a")\nSet d("a") = Make("b")\nEcho 1`, "end a|1"],
    ["end when an item that is no object replaces it", `Set d("a") = Make("a")\nd("a") = 5\nEcho 1`, "end a|1"],
    ["end in an array", `d.Add "a", Array(Make("a"))\nEcho 1\nd.Remove "a"\nEcho 2`, "1|end a|2"],
    [
      "end as a key that is replaced",
      `Set k = Make("k")\nd.Add k, 1\nd.Key(k) = 5\nSet k = Nothing\nEcho 1`,
      "end k|1",
    ],
    [
      "live on in a variable",
      `d.Add "a", Make("a")\nSet x = d("a")\nd.Remove "a"\nEcho 1\nSet x = Nothing\nEcho 2`,
      "1|end a|2",
    ],
    [
      "live on in the dictionary",
      `Set x = Make("a")\nd.Add "a", x\nSet x = Nothing\nEcho d("a").name\nd.Remove "a"\nEcho 2`,
      "a|end a|2",
    ],
    ["are not held by a question", `Set x = Make("a")\nEcho d.Exists(x)\nSet x = Nothing\nEcho 1`, "false|end a|1"],
    [
      "live through For Each over the items",
      `d.Add "a", Make("a")\nFor Each x In d.Items\nEcho x.name\nNext\nSet x = Nothing\nEcho 1\nd.RemoveAll`,
      "a|1|end a",
    ],
  ] as const) {
    it(title, () => {
      expect(printed(NOTED + text, { host })).to.equal(output);
    });
  }

  it("keep their fields where nobody counts", () => {
    const text = `Class Plain\nPublic name\nEnd Class
Set d = CreateObject("Scripting.Dictionary")\nSet x = New Plain\nx.name = "kept"\nd.Add "a", x\nd.Remove "a"\nEcho x.name`;
    expect(printed(text, { host })).to.equal("kept");
  });
});
