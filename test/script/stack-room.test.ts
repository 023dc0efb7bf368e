/** V8 ends the process where it has no stack left to compile a regular expression; scripts must not bring it there. */
import { expect } from "chai";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireStackRoom } from "../../lib/script/stack-room.js";
import { vmcom } from "../support/command-line.js";

/** What it catches is the full stack, which it is after. */
const JSCRIPT = `
  var expressions = [], used = 0;
  for (var i = 0; i < 3000; i++) expressions.push(new RegExp("a|b(c|d)" + i));
  function toTheEnd() {
    try { toTheEnd() } catch (e) {}
    try { "xx".replace(expressions[used++ % 3000], "y") } catch (e) {}
  }
  function deeper(n) { if (n > 0) deeper(n - 1); else toTheEnd() }
  for (var n = 0; n < 40; n++) deeper(n);
  WScript.Echo("still here");`;

const VBSCRIPT = `
  Dim expressions(3000), used
  For i = 0 To 3000
    Set expressions(i) = New RegExp
    expressions(i).Pattern = "a|b(c|d)" & i
  Next
  Sub ToTheEnd
    On Error Resume Next
    ToTheEnd
    used = used + 1
    found = expressions(used Mod 3000).Test("xx")
  End Sub
  Sub Deeper(n)
    If n > 0 Then Deeper n - 1 Else ToTheEnd
  End Sub
  For n = 0 To 40
    Deeper n
  Next
  WScript.Echo "still here"`;

/** Deeper within each other than V8 has stack for. */
const NESTED = `
  var open = new Array(20000).join("(?:a|"), close = new Array(20000).join(")");
  try { new RegExp(open + "a" + close).test("a") } catch (e) { WScript.Echo(e.description) }
  WScript.Echo("still here");`;

describe("Regular expressions where the stack ends", function () {
  this.timeout(60_000);
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "vmcom-stack-"));
  });

  afterEach(() => rmSync(home, { recursive: true }));

  function run(name: string, script: string): string {
    const file = join(home, name);
    writeFileSync(file, script);
    const { status, out, error } = vmcom(home, "run", file);
    expect(error).to.equal("");
    expect(status).to.equal(0);
    return out;
  }

  it("a JScript that matches new expressions at every depth goes on", () => {
    expect(run("deep.js", JSCRIPT)).to.equal("still here\n");
  });

  it("a VBScript that does so goes on", () => {
    expect(run("deep.vbs", VBSCRIPT)).to.equal("still here\n");
  });

  it("groups nested too deeply are error 28", () => {
    expect(run("nested.js", NESTED)).to.equal("Out of stack space\nstill here\n");
  });

  it("a RangeError says that there is no room, before there is none", () => {
    let refused = false;
    const deeper = (): void => {
      try {
        deeper();
      } catch {
        // Back to where there is room again.
      }
      try {
        requireStackRoom();
      } catch (error) {
        refused ||= error instanceof RangeError;
      }
    };
    deeper();
    expect(refused).to.equal(true);
  });
});
