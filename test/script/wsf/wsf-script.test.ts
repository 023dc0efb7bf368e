import { expect } from "chai";
import { HostBench, type Ran } from "../host/support.js";

describe("A .wsf file", () => {
  let bench: HostBench;
  beforeEach(() => {
    bench = new HostBench();
  });
  afterEach(() => {
    bench.dispose();
  });

  const run = (content: string, ...args: string[]): Promise<Ran> =>
    bench.run([bench.file("jobs.wsf", content), ...args]);

  async function output(content: string, ...args: string[]): Promise<string> {
    const { exitCode, out, error } = await run(content, ...args);
    expect(error).to.equal("");
    expect(exitCode).to.equal(0);
    return out;
  }

  const failure = async (content: string, ...args: string[]): Promise<string> => {
    const { exitCode, error } = await run(content, ...args);
    expect(exitCode).to.equal(1);
    return error.trimEnd();
  };

  const script = (text: string): string => `<script language="VBScript">${text}</script>`;
  const job = (content: string): string => `<job>${content}</job>`;

  describe("has jobs", () => {
    const JOBS = `<package>
      <job id="one">${script("WScript.Echo 1")}</job>
      <job id="two">${script("WScript.Echo 2")}</job>
      <job id="three">${script("x.y")}</job>
    </package>`;

    it("of which the first one runs", async () => {
      expect(await output(JOBS)).to.equal("1\n");
    });

    it("of which those run that are named, in that order", async () => {
      expect(await output(JOBS, "//job:TWO", "//job:one")).to.equal("2\n1\n");
    });

    it("and no more after one that fails", async () => {
      expect((await run(JOBS, "//job:three", "//job:one")).out).to.equal("");
    });

    it("and says so for one that it does not have", async () => {
      expect(await failure(JOBS, "//job:four")).to.equal(
        'Input Error: Can not find job "four" in script file "DIR/jobs.wsf".',
      );
    });

    it("or is one, without a package", async () => {
      expect(await output(job(script("WScript.Echo WScript.ScriptName")))).to.equal("jobs.wsf\n");
    });

    it("or is none", async () => {
      expect(await failure("<package></package>")).to.equal(
        "DIR/jobs.wsf(1, 1) Windows Script Host: There is no job in the file.",
      );
    });
  });

  describe("has scripts", () => {
    it("that share their names, one after the other", async () => {
      const content = job(
        script("Sub Show(x) : WScript.Echo x, y : End Sub\ny = 5") + script("Show 4\nWScript.Quit y"),
      );
      expect(await run(content)).to.deep.equal({ exitCode: 5, out: "4 5\n", error: "" });
    });

    it("in files of their own, relative to itself", async () => {
      bench.file("lib/a.vbs", "Function Twice(x)\nTwice = x * 2\nEnd Function\n");
      expect(await output(job(`<script src="lib\\a.vbs"/>${script("WScript.Echo Twice(4)")}`))).to.equal("8\n");
      expect(await failure(job('<script language="VBScript" src="absent.vbs"/>'))).to.match(
        /^Input Error: Can not find script file/,
      );
    });

    it("whose errors have the lines and columns of the file", async () => {
      expect(
        await failure(`<package>\n<job>\n  <script language="VBScript">\nx = 1\n  x.y\n</script></job></package>`),
      ).to.equal("DIR/jobs.wsf(5, 3) Microsoft VBScript runtime error: Object required: 'x'");
      expect(await failure(job(script("x = 1 : x.y")))).to.match(/^DIR.jobs\.wsf\(1, 42\) Microsoft VBScript runtime/);
      expect(
        await failure(`<?xml version="1.0"?>\n<job><script language="VBScript"><![CDATA[\nIf x\n]]></script></job>`),
      ).to.match(/^DIR.jobs\.wsf\(3, 5\) Microsoft VBScript compilation error: Expected 'Then'$/);
      bench.file("a.vbs", "x = 1\nx.y\n");
      expect(await failure(job('<script language="VBScript" src="a.vbs"/>'))).to.match(/^DIR.a\.vbs\(2, 1\) /);
    });

    it("of two languages, which know each other's names", async () => {
      const jscript = (text: string): string => `<script language="JScript">${text}</script>`;
      const content = job(
        script("Function Twice(x) : Twice = 2 * x : End Function\ny = 5") +
          jscript("function thrice(x) { return 3 * x } var z = 7; WScript.Echo(Twice(4), y);") +
          script("WScript.Echo Thrice(3), z\nSub CallBack(object) : Show object : End Sub") +
          jscript("function show(object) { WScript.Echo(object.Method(4), object) }") +
          script(`Class Part
            Public Default Property Get Name : Name = "part" : End Property
            Public Function Method(x) : Method = x + 1 : End Function
            End Class
            CallBack New Part`),
      );
      expect(await output(content)).to.equal("8 5\n9 7\n5 part\n");
    });

    it("of two languages, of which the one without a Class_Terminate does not say when it lets go of an instance", async () => {
      const content = job(
        script(`Class Part
          Private m_items
          Private Sub Class_Initialize : Set m_items = CreateObject("Scripting.Dictionary") : End Sub
          Private Sub Class_Terminate : Set m_items = Nothing : WScript.Echo "ends" : End Sub
          Public Function Count : Count = m_items.Count : End Function
          End Class
          Function NewPart : Set NewPart = New Part : End Function
          Function NewParts : NewParts = Array(New Part) : End Function`) +
          '<script language="JScript">var p = NewPart(); var all = new VBArray(NewParts()).toArray();' +
          "WScript.Echo(p.Count(), all[0].Count());</script>",
      );
      expect(await output(content)).to.equal("0 0\nends\nends\n");
    });

    it("of two languages, where a function calls what a later part of the other one declares", async () => {
      const content = job(
        '<script language="JScript">function more(v) { return Later(v) + laterValue }</script>' +
          script("laterValue = 1\nFunction Later(v) : Later = 2 * v : End Function\nWScript.Echo More(20)"),
      );
      expect(await output(content)).to.equal("41\n");
    });

    it("of which those in JScript need not look like it", async () => {
      const content = job(
        `<script language="JScript">function more(v) { return v + 1 }</script>${script("WScript.Echo More(1)")}`,
      );
      expect(await output(content)).to.equal("2\n");
    });

    it("in languages that there are", async () => {
      expect(await failure(job('<script language="Perl">1</script>'))).to.equal(
        'DIR/jobs.wsf(1, 6) Windows Script Host: There is no script engine "Perl".',
      );
    });

    it("for Node among them, which find the objects of the job", async () => {
      bench.file(
        "part.mjs",
        'import { basename } from "node:path"; WScript.Echo(basename("/a/b"), d.Count); Later = 5;',
      );
      const content = job(
        '<object id="d" progid="Scripting.Dictionary"/>' + script('d.Add "x", 1') + '<script src="part.mjs"/>',
      );
      const { out, error } = await run(content);
      expect(out).to.equal("b 1\n");
      expect(error).to.match(/^DIR.part\.mjs\(1, \d+\) .*Later is not defined$/m);
    });
  });

  describe("has things that scripts find", () => {
    it("objects, with their events", async () => {
      const content = job(
        '<object id="server" progid="VirtualServer.Application" events="true"/><object id="d" clsid="clsid:EE09B103-97E0-11CF-978F-00A02463E06F"/>' +
          script(`
            server.CreateVirtualMachine("web", "C:\\VM").Startup.WaitForCompletion -1
            WScript.Echo TypeName(d)
            Sub server_OnVMStateChange(name, state) : WScript.Echo name, state : End Sub`),
      );
      expect(await output(content)).to.equal("web 3\nweb 5\nDictionary\n");
    });

    it("but no objects that cannot be made", async () => {
      expect(await failure(job('\n<object id="a" progid="No.Such"/>'))).to.equal(
        'DIR/jobs.wsf(2, 1) Windows Script Host: Could not locate automation class named "No.Such".',
      );
      expect(await failure(job('<object progid="No.Such"/>'))).to.match(
        /^DIR.jobs\.wsf\(1, 6\) Windows Script Host: An object has/,
      );
    });

    it("constants of type libraries", async () => {
      const content = job(
        '<reference object="Scripting.FileSystemObject"/><reference guid="{F935DC20-1CF0-11D0-ADB9-00C04FD58A0B}"/>' +
          script("WScript.Echo ForAppending, TemporaryFolder, WshFinished, vmVMState_Running"),
      );
      expect(await output(content)).to.equal("8 2 1 5\n");
      expect(await failure(job('<reference object="ADODB.Connection.2.1"/>'))).to.match(
        /type library of reference "ADODB\.Connection\.2\.1"/,
      );
    });

    it("resources", async () => {
      const content = job(
        `<resource id="greeting">Hello &amp; <b>welcome</b></resource>${script('WScript.Echo getResource("greeting")')}`,
      );
      expect(await output(content)).to.equal("Hello & <b>welcome</b>\n");
      expect(await failure(job(script('x = getResource("none")')))).to.match(/There is no resource "none"\./);
    });
  });

  describe("tells its arguments", () => {
    const RUNTIME = `<runtime>
      <description>This script reports.</description>
      <named name="Server" helpstring="Which server" type="string" required="true"/>
      <named name="All" helpstring="Everything" type="boolean" required="false"/>
      <named name="q" helpstring="Quietly" type="simple"/>
      <unnamed name="file" helpstring="Where to" many="true" required="no"/>
      <example>Example: jobs.wsf /Server:one</example>
    </runtime>`;
    const USAGE = [
      "This script reports.",
      "Usage: jobs.wsf /Server:value [/All[+|-]] [/q] [file1 [file2...]]",
      "",
      "Options:",
      "",
      "Server : Which server",
      "All    : Everything",
      "q      : Quietly",
      "file   : Where to",
      "",
      "Example: jobs.wsf /Server:one",
      "",
    ].join("\n");

    it("with WScript.Arguments.ShowUsage", async () => {
      expect(await output(job(RUNTIME + script("WScript.Arguments.ShowUsage\nWScript.Echo 1")))).to.equal(
        `${USAGE}1\n`,
      );
    });

    it("with /?, and runs nothing then", async () => {
      expect(await output(job(RUNTIME + script("x.y")), "/?")).to.equal(USAGE);
      expect(await output(job(script("WScript.Echo WScript.Arguments(0)")), "/?")).to.equal("/?\n");
    });

    it("in words of its own", async () => {
      expect(await output(job("<runtime><usage>\n  Just run it.\n</usage></runtime>"), "/?")).to.equal(
        "  Just run it.\n",
      );
    });

    it("or does not", async () => {
      expect(await output(job(script("WScript.Arguments.ShowUsage")))).to.equal("");
      expect(await output(job(`<runtime></runtime>${script("WScript.Arguments.ShowUsage")}`))).to.equal(
        "Usage: jobs.wsf\n\n",
      );
    });
  });
});
