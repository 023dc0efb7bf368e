import { expect } from "chai";
import fc from "fast-check";
import { HostError } from "../../../lib/script/host/host-error.js";
import { readMarkup, type MarkupElement } from "../../../lib/script/wsf/markup-reader.js";

const read = (text: string): MarkupElement => readMarkup(text, "x.wsf");
const child = (text: string): MarkupElement => read(`<job>${text}</job>`).children[0]!;

describe("The markup of .wsf files", () => {
  it("has elements with attributes, in any letter case", () => {
    const job = read(`<!-- a job -->\n<JOB ID = 'one' x="2&amp;3"><Script/><object id="a" /></JOB>\n`);
    expect(job.name).to.equal("job");
    expect([...job.attributes]).to.deep.equal([
      ["id", "one"],
      ["x", "2&3"],
    ]);
    expect(job.children.map(({ name }) => name)).to.deep.equal(["script", "object"]);
  });

  it("passes over comments, instructions and document types", () => {
    const text =
      '<?xml version="1.0"?>\n<!DOCTYPE job>\n<?job error="true"?><job><!-- <script> --><?x?><script/></job><!-- end -->';
    expect(read(text).children).to.have.lengthOf(1);
  });

  it("takes anything in a script for its text, up to the end tag", () => {
    expect(child('<script>If a < b And c & d <> "</job>" Then</script>').text).to.equal(
      'If a < b And c & d <> "</job>" Then',
    );
    expect(child("<script>a &lt; b</SCRIPT >").text).to.equal("a &lt; b");
  });

  it("takes a CDATA section in a script for its text", () => {
    expect(child("<script> <![CDATA[a < b]]> </script>").text).to.equal("a < b");
  });

  it("is XML behind an XML declaration", () => {
    const xml = (script: string): MarkupElement =>
      read(`<?xml version="1.0"?><job><script>${script}</script></job>`).children[0]!;
    expect(xml("a &lt; b &amp; &quot;&#65;&#x42;&quot; &unknown;").text).to.equal('a < b & "AB" &unknown;');
    expect(xml("\n<![CDATA[\nIf a < b Then]]>\n").text.trim()).to.equal("If a < b Then");
    expect(() => xml("If a < b Then")).to.throw(HostError, "x.wsf(1, 41) Windows Script Host: A name was started");
  });

  it("says where an element and its text begin", () => {
    const script = read('<job>\n  <script language="VBScript">\nx\n</script></job>').children[0]!;
    expect(script.place).to.deep.equal({ line: 2, column: 3 });
    expect(script.textPlace).to.deep.equal({ line: 2, column: 31 });
    expect(child("<script>\n<![CDATA[x]]></script>").textPlace).to.deep.equal({ line: 2, column: 10 });
    const xml = read('<?xml version="1.0"?>\n<job><script>\n\n<![CDATA[x]]></script></job>');
    expect(xml.children[0]!.textPlace).to.deep.equal({ line: 4, column: 10 });
  });

  it("has text in resources and help, with its entities", () => {
    expect(child("<resource>1 < 2 &amp; 3</resource>").text).to.equal("1 < 2 & 3");
    expect(child("<comment><script></comment>").text).to.equal("<script>");
  });

  const broken: readonly (readonly [text: string, place: string])[] = [
    ["", "(1, 1)"],
    ["text", "(1, 1)"],
    ["<job>", "(1, 6)"],
    ["<job><script>", "(1, 14)"],
    ["<job></package>", "(1, 15)"],
    ["<job></job", "(1, 11)"],
    ["<job/><job/>", "(1, 7)"],
    ["<job a=1/>", "(1, 5)"],
    ["<!-- ", "(1, 1)"],
    ["<job>\n<1/></job>", "(2, 2)"],
  ];
  for (const [text, place] of broken) {
    it(`is refused with its place if it is '${text.replace("\n", "\\n")}'`, () => {
      expect(() => read(text)).to.throw(HostError, `x.wsf${place} Windows Script Host: `);
    });
  }

  it("is read or refused, whatever it is", () => {
    const pieces = [
      "<job>",
      "</job>",
      "<script>",
      "</script>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "<?",
      "?>",
      "<a b='",
      "'/>",
      "&amp;",
      "&#x",
      "\n",
      "x",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 20 }),
        (parts) => {
          try {
            read(parts.join(""));
          } catch (error) {
            expect(error).to.be.instanceOf(HostError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
