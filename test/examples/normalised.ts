/** What transcripts say in the place of what depends on the host that the tests run on. */
interface Replacement {
  readonly script: string;
  readonly pattern: RegExp;
  readonly by: string;
  /** Why it cannot be the same everywhere. */
  readonly reason: string;
}

const REPLACEMENTS: readonly Replacement[] = [
  { script: "host-wmi.vbs", pattern: /^(Operating system: ).+$/m, by: "$1(the host's)", reason: "WMI asks the host" },
  { script: "host-wmi.vbs", pattern: /^(Version: +).+$/m, by: "$1(the host's)", reason: "WMI asks the host" },
  {
    script: "host-wmi.vbs",
    pattern: /^(Last boot: +)\d+\/\d+\/\d{4} \d+:\d\d:\d\d [AP]M$/m,
    by: "$1(a date)",
    reason: "the host's, in its time zone",
  },
  { script: "host-wmi.vbs", pattern: /^(Computer: +)\S+$/m, by: "$1(the host's)", reason: "the host's name" },
  { script: "host-wmi.vbs", pattern: /^(Memory: +)\d+ MB$/m, by: "$1(a number) MB", reason: "the host's memory" },
  { script: "host-wmi.vbs", pattern: /^(Processor: +).+$/m, by: "$1(the host's)", reason: "the host's processor" },
  {
    script: "cpu-graph.js",
    pattern: /^( *\d+% \|).*$/gm,
    by: "$1 (bars)",
    reason: "the simulated load is made up from the machine's id, which is a new one each time",
  },
];

/** The output of a script as its transcript has it. */
export function normalised(script: string, output: string): string {
  return REPLACEMENTS.filter((each) => each.script === script).reduce(
    (text, { pattern, by }) => text.replace(pattern, by),
    output,
  );
}
