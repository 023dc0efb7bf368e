import { expect } from "chai";
import fc from "fast-check";
import * as fs from "node:fs";
import { join } from "node:path";
import { ComError } from "../../lib/com/com-error.js";
import { AtomicWriter } from "../../lib/files/atomic-writer.js";
import { DriveMap } from "../../lib/files/drive-map.js";
import type { FileSystem } from "../../lib/files/file-system.js";
import { HostFileSystem } from "../../lib/files/host-file-system.js";
import { ON_HOST, PrivateHostPlaces, type HostPlaces } from "../../lib/files/host-places.js";
import { E_SHARING_VIOLATION } from "../../lib/generated/hresults.js";
import { expectHresult } from "../support/com-error-of.js";
import { removeTemporaryDirectories, temporaryDirectory } from "./temporary-directory.js";

const NAMES = ["a", "b", "folder", "folder/a", "folder/b", "folder/deep", "folder/deep/a", "none/a"] as const;

type Step = (files: FileSystem, path: (name: string) => string) => unknown;

const text = fc.constantFrom("x", "yy", "");
const name = fc.constantFrom(...NAMES);

function written(files: FileSystem, path: string, content: string, mode: "write" | "new"): number {
  const file = files.open(path, mode);
  try {
    file.write(Buffer.from(content), file.size);
    return file.size;
  } finally {
    file.close();
  }
}

/** What a script does to files, by what it has to say for it. */
const step: fc.Arbitrary<[string, Step]> = fc.oneof(
  name.map((n): [string, Step] => [`kind ${n}`, (files, path) => files.kind(path(n))]),
  name.map((n): [string, Step] => [`read ${n}`, (files, path) => Buffer.from(files.readFile(path(n))).toString()]),
  name.map((n): [string, Step] => [`list ${n}`, (files, path) => files.list(path(n))]),
  name.map((n): [string, Step] => [`size ${n}`, (files, path) => files.size(path(n))]),
  name.map((n): [string, Step] => [`remove ${n}`, (files, path) => files.remove(path(n))]),
  name.map((n): [string, Step] => [`folder ${n}`, (files, path) => files.makeFolder(path(n))]),
  fc
    .tuple(name, text)
    .map(([n, t]): [string, Step] => [`write ${n} ${t}`, (files, path) => files.writeFile(path(n), Buffer.from(t))]),
  fc
    .tuple(name, text, fc.constantFrom<"write" | "new">("write", "new"))
    .map(([n, t, mode]): [string, Step] => [`${mode} ${n} ${t}`, (files, path) => written(files, path(n), t, mode)]),
  fc.tuple(name, text, fc.boolean()).map(([n, t, replaces]): [string, Step] => [
    `temporary ${n} ${t} ${replaces}`,
    (files, path) => {
      const file = files.createTemporary(path(n), replaces);
      file.write(Buffer.from(t), 0);
      file.commit();
    },
  ]),
  fc
    .tuple(name, name)
    .map(([from, to]): [string, Step] => [`rename ${from} ${to}`, (files, path) => files.rename(path(from), path(to))]),
  fc.tuple(name, fc.boolean()).map(([n, isReadOnly]): [string, Step] => [
    `read-only ${n} ${isReadOnly}`,
    (files, path) => {
      files.setReadOnly(path(n), isReadOnly);
      return files.isReadOnly(path(n));
    },
  ]),
);

function outcome(run: Step, files: FileSystem, root: string): unknown {
  try {
    return run(files, (n) => join(root, n)) ?? "done";
  } catch (error) {
    if (!(error instanceof ComError)) throw error;
    return [error.hresult, error.message.replaceAll(root, "ROOT")];
  }
}

/** All that is in a directory, with contents and modes. */
function tree(directory: string): string[] {
  return fs
    .readdirSync(directory, { recursive: true, encoding: "utf8" })
    .sort()
    .map((path) => {
      const stats = fs.statSync(join(directory, path));
      return `${path} ${stats.mode} ${stats.mtimeMs} ${stats.isFile() ? fs.readFileSync(join(directory, path), "utf8") : ""}`;
    });
}

describe("The host's files for a run that keeps its changes to itself", function () {
  before(function () {
    // Every path of Windows has a drive: there is nothing that this is about.
    if (process.platform === "win32") this.skip();
  });
  afterEach(removeTemporaryDirectories);

  function filesWith(places: HostPlaces): HostFileSystem {
    const home = temporaryDirectory();
    const writer = new AtomicWriter(join(home, "writes.journal"));
    return new HostFileSystem({ drives: new DriveMap(join(home, "drives")), writer, places });
  }

  function privateFiles(): HostFileSystem {
    return filesWith(new PrivateHostPlaces(join(temporaryDirectory(), "host")));
  }

  function populated(): string {
    const root = temporaryDirectory();
    fs.mkdirSync(join(root, "folder/deep"), { recursive: true });
    for (const path of ["a", "folder/a", "folder/deep/a"]) fs.writeFileSync(join(root, path), path);
    return root;
  }

  it("answer as the host's do, whatever is done to them, while those stay as they are", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const [plain, hidden] = [populated(), populated()];
        const before = tree(hidden);
        const [files, ownFiles] = [filesWith(ON_HOST), privateFiles()];
        for (const [what, run] of steps) {
          expect(outcome(run, ownFiles, hidden), what).to.deep.equal(outcome(run, files, plain));
        }
        expect(tree(hidden)).to.deep.equal(before);
        removeTemporaryDirectories();
      }),
      { numRuns: 300 },
    );
  });

  it("are the same for all file systems of a thread", () => {
    const root = populated();
    const places = new PrivateHostPlaces(join(temporaryDirectory(), "host"));
    filesWith(places).remove(join(root, "a"));
    expect(filesWith(places).kind(join(root, "a"))).to.equal(undefined);
    expect(fs.existsSync(join(root, "a"))).to.equal(true);
  });

  it("are in use while somebody reads them where they were", () => {
    const path = join(populated(), "a");
    const files = privateFiles();
    const reader = files.open(path, "read");
    for (const change of [
      () => files.open(path, "write"),
      () => files.writeFile(path, Buffer.from("x")),
      () => files.remove(path),
      () => files.rename(path, `${path}2`),
    ]) {
      expectHresult(E_SHARING_VIOLATION, change);
    }
    reader.close();
    expect(written(files, path, "!", "write")).to.equal(2);
  });

  it("keep the times of what is changed in its attributes only", () => {
    const path = join(populated(), "a");
    fs.utimesSync(path, 1_000_000, 1_000_000);
    const files = privateFiles();
    files.setReadOnly(path, true);
    expect(fs.statSync(files.hostPath(path)).mtimeMs).to.equal(1_000_000_000);
    expect(files.isReadOnly(path)).to.equal(true);
    expect((fs.statSync(path).mode & 0o200) !== 0).to.equal(true);
  });
});
