/** What a module imports, and the statements that do it. */

/** Specifiers by module: `{ "vmcom/port" => { "Echo", "type Value", "LateWScript as WScript" } }`. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The import statements, in the order of the modules; a module of which nothing is needed has none. */
export function importStatements(...imports: readonly Imports[]): string[] {
  const modules = [...new Set(imports.flatMap((each) => [...each.keys()]))].sort();
  return modules.flatMap((module) => {
    const specifiers = new Set(imports.flatMap((each) => [...(each.get(module) ?? [])]));
    if (specifiers.size === 0) return [];
    const list = [...specifiers].sort((a, b) => plain(a).localeCompare(plain(b)));
    return [`import { ${list.join(", ")} } from "${module}";`];
  });
}

/** Names of what connects a script to events. */
const CONNECTS = ["advise", "connect", "connecting", "declareFunctions", "hearing"];

/** What stands behind the last statement of a script, and what it imports: it hears no events any more. */
export function endOf(...imports: readonly Imports[]): {
  readonly imports: Imports;
  readonly lines: readonly string[];
} {
  const names = imports.flatMap((each) =>
    [...(each.get("vmcom/port") ?? [])].map((name) => name.split(" as ")[0] ?? ""),
  );
  if (!names.some((name) => CONNECTS.includes(name))) return { imports: new Map(), lines: [] };
  return { imports: new Map([["vmcom/port", new Set(["disconnectAll"])]]), lines: ["disconnectAll();"] };
}

function plain(specifier: string): string {
  return specifier.replace(/^type /, "");
}
