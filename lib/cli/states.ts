import { parseArgs } from "node:util";
import { UsageError, type Command } from "./command.js";

const usage = `Usage: vmcom states [--json | --mermaid | --svg | --refusals]

Prints the transition table that machines run on: what a request does in which state, which events
it generates, and how it is refused where it cannot be had.

  --json      for programs
  --mermaid   a Mermaid state diagram
  --svg       a drawing
  --refusals  only how requests are refused`;

export const states: Command = {
  summary: "print the table of states and transitions",
  usage,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: "boolean", default: false },
        mermaid: { type: "boolean", default: false },
        svg: { type: "boolean", default: false },
        refusals: { type: "boolean", default: false },
      },
    });
    const formats = Object.entries(values).filter(([, wanted]) => wanted);
    if (formats.length > 1) throw new UsageError("states takes one of --json, --mermaid, --svg and --refusals");
    process.stdout.write(`${(await render(formats[0]?.[0])).trimEnd()}\n`);
    return 0;
  },
};

async function render(format: string | undefined): Promise<string> {
  switch (format) {
    case "json":
      return (await import("../machine/render/json.js")).statesJson();
    case "mermaid":
      return (await import("../machine/render/mermaid.js")).statesMermaid();
    case "svg":
      return (await import("../machine/render/svg.js")).statesSvg();
    case "refusals":
      return (await import("../machine/render/text-table.js")).refusalsText({ color: wantsColor() });
    default:
      return (await import("../machine/render/text-table.js")).statesText({ color: wantsColor() });
  }
}

function wantsColor(): boolean {
  return process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
}
