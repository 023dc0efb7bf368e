/** What a .wsf file says: jobs, with their scripts, objects, references, resources and arguments. */
import { readMarkup, type MarkupElement } from "./markup-reader.js";
import { wsfError, type TextPlace } from "./wsf-error.js";

/** `<script language src>` */
export interface WsfScript {
  readonly language: string | undefined;
  /** A file in place of the text, relative to the .wsf file. */
  readonly source: string | undefined;
  readonly text: string;
  /** Where the text begins in the .wsf file. */
  readonly textPlace: TextPlace;
  readonly place: TextPlace;
}

/** `<object id progid|clsid events>` */
export interface WsfObject {
  readonly id: string;
  /** A ProgID, or a class id in braces. */
  readonly className: string;
  readonly hasEvents: boolean;
  readonly place: TextPlace;
}

/** `<reference object|guid version>`: a type library, whose constants scripts may name. */
export interface WsfReference {
  readonly object: string | undefined;
  readonly guid: string | undefined;
  readonly place: TextPlace;
}

/** `<named>` and `<unnamed>`: an argument, as the help tells it. */
export interface WsfArgument {
  readonly isNamed: boolean;
  readonly name: string;
  readonly help: string;
  /** "string", "boolean" or "simple". */
  readonly type: string;
  readonly isRequired: boolean;
  readonly isMany: boolean;
}

/** `<runtime>` */
export interface WsfRuntime {
  readonly arguments: readonly WsfArgument[];
  readonly description: string | undefined;
  readonly example: string | undefined;
  /** In place of everything else. */
  readonly usage: string | undefined;
}

export interface WsfJob {
  readonly id: string | undefined;
  readonly scripts: readonly WsfScript[];
  readonly objects: readonly WsfObject[];
  readonly references: readonly WsfReference[];
  readonly resources: ReadonlyMap<string, string>;
  readonly runtime: WsfRuntime | undefined;
}

/**
 * Reads a .wsf file.
 * @param path as errors call it
 * @returns its jobs, at least one
 * @throws HostError with its place
 */
export function parseWsf(text: string, path: string): readonly WsfJob[] {
  const root = readMarkup(text, path);
  const elements = root.name === "package" ? root.children.filter(({ name }) => name === "job") : [root];
  const [first] = elements;
  if (first?.name !== "job") throw wsfError(path, root.place, "There is no job in the file.");
  return elements.map((element) => jobOf(element, path));
}

function jobOf(element: MarkupElement, path: string): WsfJob {
  const named = (name: string): MarkupElement[] => element.children.filter((child) => child.name === name);
  const [runtime] = named("runtime");
  return {
    id: element.attributes.get("id"),
    scripts: named("script").map(scriptOf),
    objects: named("object").map((child) => objectOf(child, path)),
    references: named("reference").map(referenceOf),
    resources: new Map(named("resource").map((child) => [child.attributes.get("id") ?? "", child.text])),
    runtime: runtime === undefined ? undefined : runtimeOf(runtime),
  };
}

function scriptOf({ attributes, text, textPlace, place }: MarkupElement): WsfScript {
  return { language: attributes.get("language"), source: attributes.get("src"), text, textPlace, place };
}

function objectOf({ attributes, place }: MarkupElement, path: string): WsfObject {
  const id = attributes.get("id");
  const classId = (attributes.get("clsid") ?? attributes.get("classid"))?.replace(/^clsid:/i, "");
  const className = attributes.get("progid") ?? classId;
  if (id === undefined || className === undefined) {
    throw wsfError(path, place, "An object has an id, and a progid or a clsid.");
  }
  return { id, className, hasEvents: isTrue(attributes.get("events")), place };
}

function referenceOf({ attributes, place }: MarkupElement): WsfReference {
  return { object: attributes.get("object"), guid: attributes.get("guid"), place };
}

function runtimeOf({ children }: MarkupElement): WsfRuntime {
  const textOf = (name: string): string | undefined => children.find((child) => child.name === name)?.text;
  return {
    arguments: children.filter(({ name }) => name === "named" || name === "unnamed").map(argumentOf),
    description: textOf("description"),
    example: textOf("example"),
    usage: textOf("usage"),
  };
}

function argumentOf({ name, attributes }: MarkupElement): WsfArgument {
  const many = attributes.get("many");
  return {
    isNamed: name === "named",
    name: attributes.get("name") ?? "",
    help: attributes.get("helpstring") ?? "",
    type: attributes.get("type")?.toLowerCase() ?? "simple",
    isRequired: isTrue(attributes.get("required")),
    isMany: isTrue(many),
  };
}

function isTrue(flag: string | undefined): boolean {
  return flag !== undefined && /^(?:true|yes|on|1|-1)$/i.test(flag);
}
