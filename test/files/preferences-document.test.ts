import { expect } from "chai";
import fc from "fast-check";
import { ComError } from "../../lib/com/com-error.js";
import { PreferencesDocument } from "../../lib/files/preferences-document.js";
import type { PreferenceValue } from "../../lib/files/preference-value.js";
import { codeOf, comErrorOf } from "./com-error-of.js";

const TEXT = `<?xml version="1.0" encoding="UTF-16"?>
<!-- Microsoft Virtual Machine Options and Settings -->
<preferences>
	<version type="string">2.0</version>
	<!-- kept as it is -->
	<hardware>
		<memory>
			<ram_size type="integer">128</ram_size>
		</memory>
		<super_io>
			<floppy id="0"><pathname><absolute type="string">A</absolute></pathname></floppy>
			<floppy><pathname><absolute type="string"></absolute></pathname></floppy>
		</super_io>
		<cmos type="bytes">00FFa0</cmos>
	</hardware>
	<settings>
		<enabled type="boolean">true</enabled>
		<note type="string"><![CDATA[<a & b>]]></note>
		<unknown kind="strange">text<?and more?></unknown>
	</settings>
</preferences>`;

const HIGH = "\u{1F600}";

function documentOf(source: Uint8Array | string = TEXT): PreferencesDocument {
  return new PreferencesDocument(source, "it");
}

function body(content: string): PreferencesDocument {
  return documentOf(`<preferences>${content}</preferences>`);
}

function textOf(document: PreferencesDocument): string {
  return Buffer.from(document.serialize()).toString("utf16le").slice(1).replaceAll("\r\n", "\n");
}

function utf16(text: string, order: "LE" | "BE"): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return order === "LE" ? bytes : bytes.swap16();
}

/** What an action gives, or nothing if it throws a ComError; any other exception fails the test. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof ComError) return undefined;
    throw error;
  }
}

/** So many damaged documents of a kind are tried; CI tries more. */
const DAMAGES = Number(process.env["VMCOM_FUZZ_RUNS"] ?? 2000);

describe("PreferencesDocument: reading", () => {
  const encodings: [what: string, bytes: Uint8Array][] = [
    ["UTF-16 in Intel's byte order", utf16(TEXT, "LE")],
    ["UTF-16 in network byte order", utf16(TEXT, "BE")],
    ["UTF-8 without a byte order mark", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TEXT}`)],
    ["UTF-8 that says so", Buffer.from(TEXT.replace("UTF-16", "utf-8"))],
    ["UTF-8 without a declaration", Buffer.from(TEXT.slice(TEXT.indexOf("<!--")))],
    ["lines ended by CR LF", Buffer.from(TEXT.replaceAll("\n", "\r\n"))],
  ];
  for (const [what, bytes] of encodings) {
    it(`takes ${what}`, () => {
      expect(documentOf(bytes).get("hardware/memory/ram_size")).to.equal(128);
    });
  }

  it("gives each type its kind of value", () => {
    const document = documentOf();
    expect(document.get("hardware/memory/ram_size")).to.equal(128);
    expect(document.get("settings/enabled")).to.equal(true);
    expect(document.get("version")).to.equal("2.0");
    expect(document.get("hardware/cmos")).to.deep.equal(new Uint8Array([0, 0xff, 0xa0]));
    expect(document.get("settings/note")).to.equal("<a & b>");
  });

  it("takes the largest integer that files have", () => {
    expect(body('<x type="integer">4294967295</x>').get("x")).to.equal(0xffff_ffff);
  });

  it("tells an element with an id from one without", () => {
    const document = documentOf();
    expect(document.get("hardware/super_io/floppy[@id=0]/pathname/absolute")).to.equal("A");
    expect(document.get('hardware/super_io/floppy[@id="0"]/pathname/absolute')).to.equal("A");
    expect(document.get("hardware/super_io/floppy/pathname/absolute")).to.equal("");
  });

  it("finds nothing with an id under a path without", () => {
    expect(codeOf(() => body('<x id="0" type="string"/>').get("x"))).to.equal("VM_E_PREF_NOT_FOUND");
  });

  for (const key of ["hardware/memory/rom_size", "nothing/at/all", "hardware/memory", "settings/unknown", "Version"]) {
    it(`has no value '${key}'`, () => {
      expect(codeOf(() => documentOf().get(key))).to.equal("VM_E_PREF_NOT_FOUND");
    });
  }

  for (const key of [
    "",
    "/",
    "a/",
    "/a",
    "a//b",
    "a b",
    "a[0]",
    "a[@id=]",
    "a[@id=1",
    "a[@id='1\"]",
    "1a",
    "a:b",
    "..",
    "a<b",
  ]) {
    it(`takes '${key}' for no key path`, () => {
      for (const action of [
        () => documentOf().get(key),
        () => documentOf().has(key),
        () => documentOf().set(key, 1),
        () => documentOf().remove(key),
      ]) {
        expect(codeOf(action)).to.equal("E_INVALIDARG");
      }
    });
  }

  const broken: [type: string, text: string][] = [
    ["integer", "4294967296"],
    ["integer", "-1"],
    ["integer", "0x10"],
    ["integer", ""],
    ["boolean", "yes"],
    ["bytes", "ABC"],
    ["bytes", "XY"],
    ["float", "1.5"],
  ];
  for (const [type, text] of broken) {
    it(`says which key is no ${type} with '${text}'`, () => {
      const error = comErrorOf(() => body(`<a><b type="${type}">${text}</b></a>`).get("a/b"));
      expect(error.code).to.equal("VM_E_PREF_ILLEGAL_VALUE");
      expect(error.message).to.include("'a/b'");
    });
  }

  it("lists the keys of a section", () => {
    expect(documentOf().children("hardware/super_io")).to.deep.equal(["floppy[@id=0]", "floppy"]);
    expect(documentOf().children()).to.deep.equal(["version", "hardware", "settings"]);
    expect(documentOf().children("nothing")).to.deep.equal([]);
  });

  it("lists the values of a section with their key paths", () => {
    expect([...documentOf().entries("hardware/super_io")]).to.deep.equal([
      ["hardware/super_io/floppy[@id=0]/pathname/absolute", "A"],
      ["hardware/super_io/floppy/pathname/absolute", ""],
    ]);
  });
});

describe("PreferencesDocument: changing", () => {
  it("changes nothing but the value that is set", () => {
    const document = documentOf();
    document.set("hardware/memory/ram_size", 256);
    expect(textOf(document)).to.equal(`${TEXT.replace("128", "256")}\n`);
  });

  it("leaves a value as it is written when it is set to what it is", () => {
    const document = documentOf();
    document.set("settings/note", "<a & b>");
    expect(textOf(document)).to.equal(`${TEXT}\n`);
  });

  it("gives a value the type of what it is set to", () => {
    const document = documentOf();
    document.set("hardware/memory/ram_size", "much");
    expect(textOf(document)).to.include('<ram_size type="string">much</ram_size>');
  });

  it("makes what is missing, each on a line of its own", () => {
    const document = body("");
    document.set("a/b[@id=3]/c", new Uint8Array([1, 0xab]));
    document.set("a/b[@id=3]/d", false);
    expect(textOf(document)).to.equal(
      [
        '<?xml version="1.0" encoding="UTF-16"?>',
        "<preferences>",
        "\t<a>",
        '\t\t<b id="3">',
        '\t\t\t<c type="bytes">01AB</c>',
        '\t\t\t<d type="boolean">false</d>',
        "\t\t</b>",
        "\t</a>",
        "</preferences>",
        "",
      ].join("\n"),
    );
  });

  it("removes a value and its line", () => {
    const document = documentOf();
    document.remove("settings/enabled");
    expect(textOf(document)).to.equal(`${TEXT.replace('\t\t<enabled type="boolean">true</enabled>\n', "")}\n`);
  });

  it("removes a section with all that is in it", () => {
    const document = documentOf();
    document.remove("hardware/super_io/floppy[@id=0]");
    expect(document.children("hardware/super_io")).to.deep.equal(["floppy"]);
  });

  it("leaves an empty section where the last value was", () => {
    const document = body("\n\t<a>\n\t\t<b type='integer'>1</b>\n\t</a>\n");
    document.remove("a/b");
    expect(textOf(document)).to.include("\n\t<a/>\n");
  });

  it("cannot remove what is not there", () => {
    expect(codeOf(() => documentOf().remove("nothing"))).to.equal("VM_E_PREF_NOT_FOUND");
  });

  it("does not make a value of a section, nor a section of a value", () => {
    const document = documentOf();
    expect(codeOf(() => document.set("hardware/memory", 1))).to.equal("VM_E_PREF_ILLEGAL_VALUE");
    expect(codeOf(() => document.set("version/major", 1))).to.equal("VM_E_PREF_ILLEGAL_VALUE");
    expect(textOf(document)).to.equal(`${TEXT}\n`);
  });

  for (const value of [-1, 0x1_0000_0000, 1.5, NaN, "a\u0000b", "\uD800", "\uFFFF"]) {
    it(`refuses the value ${JSON.stringify(value)} and stays as it was`, () => {
      const document = documentOf();
      expect(codeOf(() => document.set("new/key", value))).to.equal("VM_E_PREF_ILLEGAL_VALUE");
      expect(textOf(document)).to.equal(`${TEXT}\n`);
    });
  }

  it("refuses an id that XML cannot hold", () => {
    expect(codeOf(() => documentOf().set('a[@id="\u0000"]', 1))).to.equal("VM_E_PREF_ILLEGAL_VALUE");
  });

  it("nests as deep as it can read, and no deeper", () => {
    const document = body("");
    document.set(Array.from({ length: 255 }, () => "a").join("/"), 1);
    expect(() => documentOf(document.serialize())).to.not.throw();
    expect(codeOf(() => document.set(Array.from({ length: 256 }, () => "a").join("/"), 1))).to.equal("E_INVALIDARG");
  });

  it("refuses to become larger than what it can read", () => {
    const document = body("");
    document.set("a", "x".repeat(9_000_000));
    expect(codeOf(() => document.serialize())).to.equal("VM_E_PREF_ILLEGAL_VALUE");
  });
});

describe("PreferencesDocument: writing", () => {
  it("writes UTF-16 with a byte order mark and lines ended by CR LF", () => {
    const bytes = documentOf(Buffer.from(TEXT.replace("UTF-16", "UTF-8"))).serialize();
    expect([...bytes.subarray(0, 2)]).to.deep.equal([0xff, 0xfe]);
    expect(Buffer.from(bytes).toString("utf16le").slice(1)).to.equal(`${TEXT}\n`.replaceAll("\n", "\r\n"));
  });

  it("keeps the rest of the declaration", () => {
    const document = documentOf('<?xml version="1.0" standalone="yes"?><preferences/>');
    expect(textOf(document)).to.equal('<?xml version="1.0" encoding="UTF-16" standalone="yes"?><preferences/>\n');
  });

  it("keeps references that stand for white space", () => {
    const once = body('<a id="&#10;&#9;&#13;" type="string">&#13;&#x1F600;&gt;</a>');
    const again = documentOf(once.serialize());
    expect(again.get('a[@id="\n\t\r"]')).to.equal(`\r${HIGH}>`);
  });

  it("keeps namespaces as they are written", () => {
    const text = '<preferences xmlns="urn:x" xmlns:b="urn:b"><b:a b:c="1"/></preferences>';
    expect(textOf(documentOf(text))).to.include(text);
  });
});

describe("PreferencesDocument: what it refuses", () => {
  const refused: [what: string, source: string, place: string][] = [
    ["nothing", "", "line 1, column 1"],
    ["text", "hello", "line 1, column 1"],
    ["another root", "<settings/>", "root element is <settings>"],
    ["a second root", "<preferences/>\n<preferences/>", "line 2, column 1"],
    ["text behind the root", "<preferences/>x", "line 1, column 15"],
    ["an element that is not closed", "<preferences>\n<a>\n</preferences>", "line 3, column 1: <a> is not closed"],
    ["a document type", "<!DOCTYPE preferences><preferences/>", "line 1, column 1: document types"],
    ["an entity", '<!DOCTYPE p [<!ENTITY a "b">]><preferences>&a;</preferences>', "line 1, column 1"],
    ["an unknown reference", "<preferences>\n\t&nbsp;</preferences>", "line 2, column 2"],
    ["a reference to no character", "<preferences>&#0;</preferences>", "line 1, column 14"],
    ["a reference to half a character", '<preferences><a b="&#xD800;"/></preferences>', "line 1, column 20"],
    ["a reference beyond all characters", "<preferences>&#99999999999999999999;</preferences>", "line 1, column 14"],
    ["a control character", "<preferences>\u0001</preferences>", "line 1, column 14"],
    ["an attribute twice", '<preferences><a b="1" b="2"/></preferences>', "b redefined"],
    ["an attribute without quotes", "<preferences><a b=1/></preferences>", "<a> is not well formed"],
    ["a comment that is not closed", "<preferences><!-- </preferences>", "a comment is not closed"],
    ["elements nested without end", "<preferences>".repeat(257), "256 deep"],
    [
      "attributes without end",
      `<preferences ${Array.from({ length: 101 }, (_, i) => `a${i}="" `).join("")}/>`,
      "too many",
    ],
    ["elements without end", `<preferences>${"<a/>".repeat(300_000)}</preferences>`, "more than 300000"],
  ];
  for (const [what, source, place] of refused) {
    it(`refuses ${what}`, () => {
      const error = comErrorOf(() => documentOf(Buffer.from(source)));
      expect(error.code).to.equal("VM_E_PREF_ILLEGAL_VALUE");
      expect(error.message).to.include(place);
    });
  }

  const badBytes: [what: string, bytes: Uint8Array, reason: string][] = [
    ["an encoding it does not know", Buffer.from('<?xml version="1.0" encoding="koi8-r"?><preferences/>'), "'koi8-r'"],
    ["bytes that are no UTF-8", Buffer.from([0x3c, 0xff, 0x3e]), "not valid UTF-8"],
    ["half a character of UTF-16", utf16(TEXT, "LE").subarray(0, 101), "not valid UTF-16"],
    ["half a character of UTF-16 in network byte order", utf16(TEXT, "BE").subarray(0, 101), "not valid UTF-16"],
    ["more than 16 MB", Buffer.alloc(16 * 1024 * 1024 + 1, " "), "larger than 16 MB"],
  ];
  for (const [what, bytes, reason] of badBytes) {
    it(`refuses ${what}`, () => {
      const error = comErrorOf(() => documentOf(bytes));
      expect(error.code).to.equal("VM_E_PREF_ILLEGAL_VALUE");
      expect(error.message).to.include(reason);
    });
  }
});

describe("PreferencesDocument: whatever comes", () => {
  const step = fc
    .record({
      name: fc.oneof(
        fc.constantFrom("a", "_b-1", "\u00e9", `x${HIGH}`, "xml", "xmlns", "constructor", "__proto__"),
        fc.string(),
      ),
      id: fc.option(fc.oneof(fc.nat().map(String), fc.string()), { nil: undefined }),
    })
    .map(({ name, id }) => (id === undefined ? name : `${name}[@id="${id}"]`));
  const keyPath = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("/"));
  const value: fc.Arbitrary<PreferenceValue> = fc.oneof(
    fc.nat({ max: 0xffff_ffff }),
    fc.boolean(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("\r\n", " \t", "]]>", "<a>&amp;", `"${HIGH}'`),
    fc.uint8Array(),
  );

  it("reads back every value it has taken, and writes the same again", () => {
    let taken = 0;
    fc.assert(
      fc.property(keyPath, value, (key, given) => {
        const document = documentOf();
        if (attempt(() => (document.set(key, given), true)) === undefined) return;
        taken++;
        const bytes = document.serialize();
        const again = documentOf(bytes);
        expect(again.get(key)).to.deep.equal(given);
        expect(Buffer.compare(again.serialize(), bytes)).to.equal(0);
        again.remove(key);
        expect(again.has(key)).to.equal(false);
      }),
      { numRuns: 1000 },
    );
    expect(taken).to.be.greaterThan(100);
  });

  const mutation = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat({ max: 20 }),
    insert: fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        "<",
        ">",
        "&",
        "</",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?xml",
        "?>",
        '"',
        "=",
        "<!DOCTYPE",
        "&#x",
        "\u0000",
        "a:b",
      ),
    ),
  });

  it("answers a damaged text with a ComError or a document that it can write", function () {
    this.timeout(20_000 + DAMAGES * 5);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        let text = TEXT;
        for (const { at, drop, insert } of mutations) {
          const index = Math.floor(at * text.length);
          text = text.slice(0, index) + insert + text.slice(index + drop);
        }
        const bytes = attempt(() => documentOf(Buffer.from(text)))?.serialize();
        if (bytes !== undefined) expect(Buffer.compare(documentOf(bytes).serialize(), bytes)).to.equal(0);
      }),
      { numRuns: DAMAGES },
    );
  });

  it("answers damaged bytes with a ComError or a document that it can write", function () {
    this.timeout(20_000 + DAMAGES * 5);
    const byteMutation = fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) });
    const encoding = fc.constantFrom(utf16(TEXT, "LE"), utf16(TEXT, "BE"), Buffer.from(TEXT));
    fc.assert(
      fc.property(encoding, fc.array(byteMutation, { minLength: 1, maxLength: 6 }), (original, mutations) => {
        const bytes = Uint8Array.from(original);
        for (const { at, byte } of mutations) bytes[at % bytes.length] = byte;
        attempt(() => documentOf(bytes).serialize());
      }),
      { numRuns: DAMAGES },
    );
  });

  it("answers any bytes with a ComError", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void attempt(() => documentOf(bytes))));
  });

  it("answers any document of many nodes within seconds", function () {
    this.timeout(20_000);
    for (const unit of ["<a/>", "<!---->", "<?a?>", "<![CDATA[]]>", "&amp;", "\n", "x<a/>"]) {
      attempt(() => documentOf(`<preferences>${unit.repeat(299_000)}</preferences>`).serialize());
    }
  });
});
