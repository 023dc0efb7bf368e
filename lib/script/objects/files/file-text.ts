/** The text of files, read and written piece by piece. */
import { TextDecoder } from "node:util";
import type { FileSystem, OpenFile } from "../../../files/file-system.js";
import { fileKey } from "../../../files/windows-path.js";
import { UTF16_MARK, decode1252, encode, type Encoding } from "./code-page.js";
import { onFiles } from "./file-errors.js";
import type { TextSink, TextSource } from "./text-stream.js";

const CHUNK = 64 * 1024;

/**
 * Reads a file. It is opened for each piece only: scripts seldom close what they have read, and a file
 * nobody reads any more must not stay in use.
 */
export class FileSource implements TextSource {
  readonly #files: FileSystem;
  readonly #path: string;
  readonly #decoder: TextDecoder | undefined;
  #position = 0;

  /** @param encoding undefined to tell by the mark at its beginning */
  constructor(files: FileSystem, path: string, encoding: Encoding | undefined) {
    this.#files = files;
    this.#path = path;
    const [first, second] = this.#bytes(2);
    const isMarked = first === UTF16_MARK[0] && second === UTF16_MARK[1];
    if (encoding === "utf16" || (encoding === undefined && isMarked)) {
      this.#decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
      if (isMarked) this.#position = UTF16_MARK.length;
    }
  }

  read(): string | undefined {
    for (;;) {
      const bytes = this.#bytes(CHUNK);
      this.#position += bytes.length;
      if (bytes.length === 0) return this.#decoder?.decode() || undefined;
      const text = this.#decoder?.decode(bytes, { stream: true }) ?? decode1252(bytes);
      // Half a character is nothing yet.
      if (text !== "") return text;
    }
  }

  close(): void {
    // Nothing is open between two pieces.
  }

  #bytes(count: number): Uint8Array {
    return onFiles(() => {
      const file = this.#files.open(this.#path, "peek");
      try {
        const bytes = new Uint8Array(Math.max(0, Math.min(count, file.size - this.#position)));
        return bytes.subarray(0, file.read(bytes, this.#position));
      } finally {
        file.close();
      }
    });
  }
}

/** Files that are open at a time; those of streams that nobody has closed are opened again when they are written to. */
const MOST_OPEN = 16;

/**
 * The files that streams write to. A script that forgets a stream would have closed it by that, as its
 * last reference went; here it stays open until somebody wants the file, and gives way then.
 */
export class OpenWriters {
  readonly #open = new Set<FileSink>();

  /** Closes a file for whoever is going to move, remove or write it; of all streams if no path is given. */
  release(path?: string): void {
    const key = path === undefined ? undefined : fileKey(path);
    for (const sink of this.#open) if (key === undefined || sink.key === key) sink.park();
  }

  add(sink: FileSink): void {
    this.#open.add(sink);
    if (this.#open.size <= MOST_OPEN) return;
    const [oldest] = this.#open;
    oldest?.park();
  }

  delete(sink: FileSink): void {
    this.#open.delete(sink);
  }
}

/** Writes a file; what is written is there at once. */
export class FileSink implements TextSink {
  readonly key: string;
  readonly #files: FileSystem;
  readonly #writers: OpenWriters;
  readonly #path: string;
  readonly #encoding: Encoding;
  readonly #appends: boolean;
  #file: OpenFile | undefined;
  #position: number;

  /** @param file the file, open to write; text goes to its end */
  constructor(files: FileSystem, writers: OpenWriters, file: OpenFile, encoding: Encoding, appends: boolean) {
    this.#files = files;
    this.#writers = writers;
    this.#path = file.path;
    this.key = fileKey(file.path);
    this.#encoding = encoding;
    this.#appends = appends;
    this.#file = file;
    this.#position = file.size;
    writers.add(this);
    if (this.#position === 0 && encoding === "utf16") this.#put(UTF16_MARK);
  }

  write(text: string): void {
    this.#put(encode(text, this.#encoding));
  }

  close(): void {
    this.park();
  }

  park(): void {
    this.#writers.delete(this);
    this.#file?.close();
    this.#file = undefined;
  }

  #put(bytes: Uint8Array): void {
    onFiles(() => {
      if (this.#file === undefined) {
        this.#writers.release(this.#path);
        this.#file = this.#files.open(this.#path, "write");
        this.#writers.add(this);
        if (this.#appends) this.#position = this.#file.size;
      }
      this.#file.write(bytes, this.#position);
      this.#position += bytes.length;
    });
  }
}
