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

function plain(specifier: string): string {
  return specifier.replace(/^type /, "");
}
