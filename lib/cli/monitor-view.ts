/** How `vmcom monitor` shows what it hears. */
export interface MonitorView {
  /** A machine that is there, and its state. */
  machine(name: string, state: string): void;
  /** An event: what it announces, and what State reads. */
  stateChange(at: Date, name: string, announced: string, state: string): void;
  note(at: Date, text: string): void;
}

const PREFIX = /^vmVMState_/;

// eslint-disable-next-line no-control-regex -- names come from files: a terminal must not obey them
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

function clean(text: string): string {
  return text.replace(CONTROL, "?");
}

function clock(at: Date): string {
  return at.toISOString().slice(11, 23);
}

/** A line per event, for files and pipes. */
export class PlainLines implements MonitorView {
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  machine(name: string, state: string): void {
    this.#write(`${clean(name)}\t${state}\n`);
  }

  stateChange(at: Date, name: string, announced: string, state: string): void {
    const reads = state === announced ? "" : `\t(State reads ${state})`;
    this.#write(`${clock(at)}\t${clean(name)}\t${announced}${reads}\n`);
  }

  note(at: Date, text: string): void {
    this.#write(`${clock(at)}\t${clean(text)}\n`);
  }
}

const HISTORY = 10;

/** A table that is drawn again in place, with the last events under it. */
export class LiveTable implements MonitorView {
  readonly #write: (text: string) => void;
  readonly #machines = new Map<string, { state: string; since: Date }>();
  readonly #history: string[] = [];
  #drawn = 0;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  machine(name: string, state: string): void {
    this.#machines.set(name, { state, since: new Date() });
    this.#draw();
  }

  stateChange(at: Date, name: string, announced: string, state: string): void {
    this.#machines.set(name, { state, since: at });
    this.#remember(`${clock(at)}  ${clean(name)}  ${announced}`);
  }

  note(at: Date, text: string): void {
    this.#remember(`${clock(at)}  ${clean(text)}`);
  }

  #remember(line: string): void {
    this.#history.push(line);
    if (this.#history.length > HISTORY) this.#history.shift();
    this.#draw();
  }

  #draw(): void {
    const width = Math.max(7, ...[...this.#machines.keys()].map((name) => name.length));
    const rows = [...this.#machines].map(
      ([name, { state, since }]) =>
        `${clean(name).padEnd(width)}  ${state.replace(PREFIX, "").padEnd(14)}${clock(since)}`,
    );
    const head = `\u001b[1m${"Machine".padEnd(width)}  ${"State".padEnd(14)}Since\u001b[0m`;
    const lines = [head, ...rows, "", ...this.#history];
    // Up to where the table began, and clear what was there.
    const back = this.#drawn > 0 ? `\u001b[${this.#drawn}A\u001b[J` : "";
    this.#write(`${back}${lines.join("\n")}\n`);
    this.#drawn = lines.length;
  }
}
