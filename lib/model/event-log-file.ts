import { ComError } from "../com/com-error.js";
import type { FileSystem, OpenFile } from "../files/file-system.js";
import { E_FILE_NOT_FOUND, E_PATH_NOT_FOUND } from "../generated/hresults.js";
import { EVENT_SOURCE, MESSAGES_LOST, type EventLogEntry } from "./event-log.js";

const FOLDER = "C:\\vmcom";
/** Where the event log is, as scripts say it. */
export const EVENT_LOG_FILE = `${FOLDER}\\events.log`;
/** What was in it before it grew too large. */
export const OLD_EVENT_LOG_FILE = `${FOLDER}\\events.old.log`;

/** The file is not larger than this, in bytes; then it becomes the old one, and a new one begins. */
const SIZE_LIMIT = 2 ** 20;

/** So many lines wait for a disk that cannot take them. */
const WAITING_LIMIT = 200;

const LINE_FEED = 10;

/**
 * The event log as a file: a line of JSON for each entry, ASCII only, appended by one write. A disk that
 * cannot take it stops nobody: lines wait, and the oldest are given up if there are too many.
 */
export class EventLogFile {
  readonly #fileSystem: FileSystem;
  readonly #sizeLimit: number;
  readonly #waiting: string[] = [];
  #lost = 0;
  /** Whether the file is known to end with a whole line. */
  #endsWell = false;

  constructor(fileSystem: FileSystem, sizeLimit = SIZE_LIMIT) {
    this.#fileSystem = fileSystem;
    this.#sizeLimit = sizeLimit;
  }

  append(entry: EventLogEntry): void {
    this.#waiting.push(lineOf(entry));
    const lines = this.#lost === 0 ? this.#waiting : [lineOf(lostEntry(entry.time, this.#lost)), ...this.#waiting];
    try {
      this.#write(Buffer.from(lines.join(""), "latin1"));
      this.#waiting.length = 0;
      this.#lost = 0;
    } catch (error) {
      if (!(error instanceof ComError)) throw error;
      if (this.#waiting.length <= WAITING_LIMIT) return;
      this.#waiting.shift();
      this.#lost++;
    }
  }

  /** All entries that there are, the oldest first; what is no entry is left out. */
  entries(): EventLogEntry[] {
    return [OLD_EVENT_LOG_FILE, EVENT_LOG_FILE].flatMap((file) => this.#read(file));
  }

  #read(file: string): EventLogEntry[] {
    if (this.#fileSystem.kind(file) !== "file") return [];
    const text = Buffer.from(this.#fileSystem.readFile(file)).toString("latin1");
    return text.split("\n").flatMap(entryOf);
  }

  #write(bytes: Uint8Array): void {
    let file = this.#open();
    try {
      if (file.size > 0 && file.size + bytes.length > this.#sizeLimit) {
        file.close();
        this.#fileSystem.rename(EVENT_LOG_FILE, OLD_EVENT_LOG_FILE);
        file = this.#fileSystem.open(EVENT_LOG_FILE, "new");
      }
      this.#appendTo(file, bytes);
    } finally {
      file.close();
    }
  }

  #open(): OpenFile {
    try {
      return this.#fileSystem.open(EVENT_LOG_FILE, "write");
    } catch (error) {
      const code = error instanceof ComError ? error.hresult : undefined;
      if (code !== E_FILE_NOT_FOUND && code !== E_PATH_NOT_FOUND) throw error;
      this.#fileSystem.makeFolder(FOLDER);
      return this.#fileSystem.open(EVENT_LOG_FILE, "new");
    }
  }

  /** A line that a killed process or a full disk has cut off is ended, so that it spoils no other. */
  #appendTo(file: OpenFile, bytes: Uint8Array): void {
    const isCut = !this.#endsWell && file.size > 0 && lastByte(file) !== LINE_FEED;
    this.#endsWell = false;
    file.write(isCut ? Buffer.concat([Uint8Array.of(LINE_FEED), bytes]) : bytes, file.size);
    this.#endsWell = true;
  }
}

function lastByte(file: OpenFile): number | undefined {
  const byte = new Uint8Array(1);
  file.read(byte, file.size - 1);
  return byte[0];
}

function lostEntry(time: string, count: number): EventLogEntry {
  const message = `${count} messages could not be written.`;
  return { time, source: EVENT_SOURCE, id: MESSAGES_LOST, type: "warning", message };
}

/** Escaped so that it reads the same in every code page. */
function lineOf(entry: EventLogEntry): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(entry).replace(/[\u007f-\uffff]/g, escape)}\n`;
}

function entryOf(line: string): EventLogEntry[] {
  try {
    const entry: unknown = JSON.parse(line);
    return isEntry(entry) ? [entry] : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is EventLogEntry {
  const entry = value as Partial<EventLogEntry> | null;
  return typeof entry === "object" && typeof entry?.id === "number" && typeof entry.message === "string";
}
