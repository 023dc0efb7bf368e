/** Distinguished names as people write them: `CN=host.example.com, O="Example, Inc.", C=US`. */
import { ComError } from "../com/com-error.js";
import { E_INVALIDARG } from "../generated/hresults.js";

/** One attribute of a name. */
export interface NameAttribute {
  /** Its object identifier in dotted notation: "2.5.4.3". */
  readonly oid: string;
  readonly value: string;
  /** Whether the value has to be a PrintableString, or an IA5String; UTF-8 otherwise. */
  readonly form: "printable" | "ia5" | "utf8";
}

interface AttributeType {
  readonly oid: string;
  readonly form: NameAttribute["form"];
  /** The most characters: the upper bounds of RFC 5280. */
  readonly longest: number;
}

const STREET: AttributeType = { oid: "2.5.4.9", form: "utf8", longest: 128 };
const STATE: AttributeType = { oid: "2.5.4.8", form: "utf8", longest: 128 };
const EMAIL: AttributeType = { oid: "1.2.840.113549.1.9.1", form: "ia5", longest: 255 };

const ATTRIBUTES: ReadonlyMap<string, AttributeType> = new Map<string, AttributeType>([
  ["CN", { oid: "2.5.4.3", form: "utf8", longest: 64 }],
  ["SERIALNUMBER", { oid: "2.5.4.5", form: "printable", longest: 64 }],
  ["C", { oid: "2.5.4.6", form: "printable", longest: 2 }],
  ["L", { oid: "2.5.4.7", form: "utf8", longest: 128 }],
  ["S", STATE],
  ["ST", STATE],
  ["STREET", STREET],
  ["O", { oid: "2.5.4.10", form: "utf8", longest: 64 }],
  ["OU", { oid: "2.5.4.11", form: "utf8", longest: 64 }],
  ["T", { oid: "2.5.4.12", form: "utf8", longest: 64 }],
  ["DC", { oid: "0.9.2342.19200300.100.1.25", form: "ia5", longest: 63 }],
  ["E", EMAIL],
  ["EMAIL", EMAIL],
]);

/** In characters: longer than all attributes together can be. */
const LONGEST_NAME = 4096;

/** An attribute and what ends it; a value in quotes has each quote in it doubled, as Windows writes names. */
const ATTRIBUTE = /\s*([A-Za-z]+)\s*=\s*(?:"((?:[^"]|"")*)"|([^",;+]*?))\s*(?:[,;]|$)/y;

const PRINTABLE = /^[A-Za-z0-9 '()+,\-./:=?]*$/;
/** Half a surrogate pair has no UTF-8. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const UNWRITABLE = /[\u0000-\u001f\u007f\p{Surrogate}]/u;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Reads a distinguished name; its attributes in the order in which they are written.
 * @throws ComError E_INVALIDARG for what is none
 */
export function parseDistinguishedName(text: string): readonly NameAttribute[] {
  if (text.length > LONGEST_NAME) throw invalid(text);
  const attributes: NameAttribute[] = [];
  let end = 0;
  while (end < text.length) {
    ATTRIBUTE.lastIndex = end;
    const [all, key = "", quoted, bare = ""] = ATTRIBUTE.exec(text) ?? [];
    if (all === undefined) throw invalid(text);
    attributes.push(attributeOf(key, quoted?.replaceAll('""', '"') ?? bare, text));
    end = ATTRIBUTE.lastIndex;
  }
  // Nothing may follow the last comma.
  if (attributes.length === 0 || /[,;]\s*$/.test(text)) throw invalid(text);
  return attributes;
}

function attributeOf(key: string, value: string, text: string): NameAttribute {
  const type = ATTRIBUTES.get(key.toUpperCase());
  if (type === undefined || value === "" || value.length > type.longest || UNWRITABLE.test(value)) throw invalid(text);
  const { oid, form } = type;
  if ((form === "printable" && !PRINTABLE.test(value)) || (form === "ia5" && !ASCII.test(value))) throw invalid(text);
  if (key.toUpperCase() === "C" && value.length !== 2) throw invalid(text);
  return { oid, value, form };
}

function invalid(text: string): ComError {
  return new ComError(E_INVALIDARG, `'${text.slice(0, 200)}' is no distinguished name, such as 'CN=host, O=Example'.`);
}
