/** A job of a .wsf file as a module. Scripts in two languages are parts of it, in their order. */
import { basename } from "node:path";
import type { ScriptFile } from "../script/host/script-file.js";
import { usageText } from "../script/wsf/usage-text.js";
import type { WsfJob } from "../script/wsf/wsf-file.js";
import { firstNaming, jobText, languagesOf, names, textOf, type JobLanguage, type JobText } from "./job-text.js";
import { JScriptPorter, RULES_OFF, RULES_ON, type JScriptPart } from "./jscript/port-jscript.js";
import { endOf, importStatements, type Imports } from "./module-imports.js";
import { PortReport } from "./port-report.js";
import { NO_USES, accessors, type ForeignNames, type NameUses } from "./shared-names.js";
import { quoted } from "./vbscript/code.js";
import { added, type WrittenLine } from "./vbscript/line-writer.js";
import { declaredNames } from "./vbscript/names-for-others.js";
import { ProgramPorter, type VBScriptPart } from "./vbscript/program-porter.js";
import { isOfLanguage } from "./vbscript/resolver.js";
import { parseTexts } from "./vbscript/texts-of-job.js";

/** A job that has been ported, and nothing of it laid out yet; lines are those of the .wsf file. */
export interface PortedJob {
  readonly lines: readonly WrittenLine[];
  readonly report: PortReport;
}

/** Ports what has a compiler; errors of it are the caller's to name. */
type Compile = <T>(text: JobText, port: () => T) => T;

interface JobPort {
  readonly job: WsfJob;
  readonly file: ScriptFile;
  readonly style: "async" | "sync";
  readonly compile: Compile;
}

/** @returns undefined for a job with a script that is written for Node */
export function portJob({ job, file, style, compile }: JobPort): PortedJob | undefined {
  const languages = languagesOf(job, file);
  if (languages === undefined) return undefined;
  const owner = ownerOf(job, file, languages);
  const vbscript = languages.includes("VBScript") ? jobText(job, file, "VBScript", owner === "VBScript") : null;
  const jscript = languages.includes("JScript") ? jobText(job, file, "JScript", owner === "JScript") : null;
  const port = new MixedPort(basename(file.path), style, compile, vbscript, jscript);
  const usage =
    job.runtime === undefined ? [] : [`declareUsage(${quoted(usageText(job.runtime, basename(file.hostPath)))});`];
  return port.port(usage, job.scripts.length);
}

/** The language that declares the objects and resources of the job: VBScript if it names one of them. */
function ownerOf(job: WsfJob, file: ScriptFile, languages: readonly JobLanguage[]): JobLanguage {
  const [first = "VBScript"] = languages;
  if (new Set(languages).size < 2) return first;
  const declared = [...job.objects.map(({ id }) => id), ...(job.resources.size === 0 ? [] : ["getResource"])];
  const text = job.scripts
    .filter((_script, i) => languages[i] === "VBScript")
    .map((script) => textOf(script, file))
    .join("\n");
  return declared.some((name) => names(text, name, "VBScript")) ? "VBScript" : "JScript";
}

class MixedPort {
  readonly #scriptName: string;
  readonly #style: "async" | "sync";
  readonly #compile: Compile;
  readonly #vbscript: JobText | null;
  readonly #jscript: JobText | null;
  readonly #reports = { vbscript: new PortReport(), jscript: new PortReport() };

  constructor(
    scriptName: string,
    style: "async" | "sync",
    compile: Compile,
    vbscript: JobText | null,
    jscript: JobText | null,
  ) {
    this.#scriptName = scriptName;
    this.#style = style;
    this.#compile = compile;
    this.#vbscript = vbscript;
    this.#jscript = jscript;
  }

  port(usage: readonly string[], scriptCount: number): PortedJob {
    const { vbscript, jscript, names: shared } = this.#parts();
    const own: Imports = new Map([
      ["vmcom/port", new Set([...shared.helpers, ...(usage.length === 0 ? [] : ["declareUsage"])])],
    ]);
    const imports = [own, ...[vbscript, jscript].flatMap((part) => (part === null ? [] : [part.imports]))];
    const end = endOf(...imports);
    const lines = [
      ...added(importStatements(...imports, end.imports)),
      ...added(["", ...usage, ...shared.lines, ...(jscript?.head ?? []), ""]),
    ];
    for (let script = 0; script <= scriptCount; script++) {
      lines.push(...partOf(vbscript?.lines ?? [], this.#vbscript, script));
      const own = partOf(jscript?.lines ?? [], this.#jscript, script);
      if (own.some(({ text }) => text.trim() !== "")) lines.push(...added([RULES_OFF]), ...own, ...added([RULES_ON]));
    }
    lines.push(...added(end.lines));
    return { lines: withoutPairs(lines), report: this.#report() };
  }

  /** Each language ported, with the names that they have of each other. */
  #parts(): {
    readonly vbscript: VBScriptPart | null;
    readonly jscript: JScriptPart | null;
    readonly names: { readonly helpers: readonly string[]; readonly lines: readonly string[] };
  } {
    const { text: vbText = "", starts = [] } = this.#vbscript ?? {};
    const { text: jsText = "", starts: jsStarts = [] } = this.#jscript ?? {};
    const report = this.#reports.jscript;
    const jscript =
      this.#jscript === null
        ? null
        : this.#compile(this.#jscript, () => new JScriptPorter(jsText, this.#scriptName, report, jsStarts));
    const declared =
      this.#vbscript === null
        ? new Set<string>()
        : this.#compile(this.#vbscript, () => declaredNames(parseTexts(vbText, starts)));
    const global = jscript?.globalNames(declared) ?? [];
    const ofJScript: ForeignNames = {
      id: freeName("jscript", vbText + jsText),
      names: new Map(global.filter((name) => this.#isSeen(name)).map((name) => [name.toLowerCase(), name])),
    };
    const taken = [...global, ...(jscript?.importedNames ?? []), ofJScript.id];
    const options = { scriptName: this.#scriptName, style: this.#style, foreign: ofJScript, taken, starts };
    const vbscript =
      this.#vbscript === null
        ? null
        : this.#compile(this.#vbscript, () => new ProgramPorter(vbText, options, this.#reports.vbscript));
    const ofVBScript: ForeignNames = {
      id: freeName("vbscript", vbText + jsText),
      names: vbscript?.globalNames ?? new Map<string, string>(),
    };
    const usedByJScript = jscript?.usesOf(ofVBScript) ?? NO_USES;
    const vbPart = vbscript?.port(usedByJScript) ?? null;
    const usedByVBScript = vbscript?.foreignUses ?? NO_USES;
    const functions = new Set(jscript?.functionNames ?? []);
    const jsPart = jscript?.port(ofVBScript, usedByVBScript) ?? null;
    return {
      vbscript: vbPart,
      jscript: jsPart,
      names: namesOf(ofJScript, ofVBScript, usedByVBScript, functions, vbPart),
    };
  }

  /** Whether VBScript finds a name of JScript: its own functions of that name it has known before scripts that follow. */
  #isSeen(name: string): boolean {
    if (this.#vbscript === null || this.#jscript === null || !isOfLanguage(name.toLowerCase())) return true;
    return firstNaming(this.#jscript, name, "JScript") < firstNaming(this.#vbscript, name, "VBScript");
  }

  /** The notes of both languages, at the lines of the .wsf file. */
  #report(): PortReport {
    const report = new PortReport();
    for (const [own, text] of [
      [this.#reports.vbscript, this.#vbscript],
      [this.#reports.jscript, this.#jscript],
    ] as const) {
      for (const { level, line, what, why } of own.notes) {
        report.note(level, text?.sources[line - 1] ?? 0, what, why);
      }
    }
    return report;
  }
}

/** The objects that the languages see each other's names through. */
function namesOf(
  jscript: ForeignNames,
  vbscript: ForeignNames,
  usedByVBScript: NameUses,
  functions: ReadonlySet<string>,
  part: VBScriptPart | null,
): { readonly helpers: readonly string[]; readonly lines: readonly string[] } {
  const helpers: string[] = [];
  const lines: string[] = [];
  const { shared = [] } = part ?? {};
  if (shared.length > 0) {
    helpers.push("fromVBScript");
    lines.push(RULES_OFF, `const ${vbscript.id} = fromVBScript({ ${shared.join(", ")} });`, RULES_ON);
  }
  if (usedByVBScript.size > 0) {
    helpers.push("fromJScript");
    const entries = [...usedByVBScript].map(([key, { isAssigned }]) => {
      const name = jscript.names.get(key) ?? key;
      if (functions.has(name)) return name;
      return accessors(name, { isAssigned, read: `${name} as unknown`, type: "unknown" });
    });
    lines.push(`const ${jscript.id} = fromJScript({ ${entries.join(", ")} });`);
  }
  return { helpers, lines };
}

/** A name that no script uses. */
function freeName(name: string, text: string): string {
  return names(text, name, "VBScript") ? freeName(`${name}_`, text) : name;
}

/** Rules that are put on and off again stay off. */
function withoutPairs(lines: readonly WrittenLine[]): WrittenLine[] {
  return lines.filter(({ text }, i) => {
    if (text === RULES_ON) return lines[i + 1]?.text !== RULES_OFF;
    return text !== RULES_OFF || lines[i - 1]?.text !== RULES_ON;
  });
}

/** The lines that come from one script, at the lines of the .wsf file; what comes from nowhere goes with what is before it. */
function partOf(lines: readonly WrittenLine[], text: JobText | null, script: number): WrittenLine[] {
  let current = 0;
  return lines.flatMap(({ text: line, source }) => {
    if (source > 0) current = text?.scripts[source - 1] ?? 0;
    return current === script ? [{ text: line, source: source > 0 ? (text?.sources[source - 1] ?? 0) : 0 }] : [];
  });
}
