/** Random histories of images against an array of bytes that says what each disk holds. */
import { expect } from "chai";
import fc from "fast-check";
import { vmDiskType_Dynamic, vmDiskType_FixedSize } from "../../../lib/generated/enumerations.js";
import { MemoryFileSystem } from "../../../lib/files/memory-file-system.js";
import {
  compact,
  convert,
  createDifferencing,
  createDynamic,
  createFixed,
  Disk,
  finish,
  inspect,
  merge,
  mergeTo,
} from "../../../lib/files/vhd/index.js";
import { isSame, readDisk } from "./chain-maker.js";

const MEGABYTES = 3;
const SECTORS = MEGABYTES * 2048;
const RUNS = Number(process.env["VMCOM_FUZZ_RUNS"] ?? 150);

interface Write {
  readonly do: "write";
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

type Step =
  | Write
  | { readonly do: "derive" }
  | { readonly do: "merge" }
  | { readonly do: "compact" }
  | { readonly do: "replace"; readonly type: 0 | 1 };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("write" as const),
      first: fc.oneof(fc.integer({ min: 0, max: SECTORS - 1 }), fc.integer({ min: 4080, max: 4110 })),
      count: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: SECTORS })),
      value: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ do: "derive" }, { do: "merge" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "compact" }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: "replace", type: 0 }, { do: "replace", type: 1 }) },
);

/** A chain of images and what each of them shows, the root first. */
class Model {
  readonly files = new MemoryFileSystem();
  readonly levels: { path: string; content: Uint8Array }[] = [];
  #made = 0;

  constructor(isFixed: boolean) {
    const path = this.#newPath();
    finish((isFixed ? createFixed : createDynamic)(this.files, path, MEGABYTES));
    this.levels.push({ path, content: new Uint8Array(SECTORS * 512) });
  }

  apply(step: Step): void {
    if (step.do === "write") this.#write(step);
    else if (step.do === "derive") this.#derive();
    else if (step.do === "merge") this.#merge();
    else if (step.do === "compact") this.#compact();
    else this.#replace(step.type);
  }

  get leaf(): { path: string; content: Uint8Array } {
    const leaf = this.levels.at(-1);
    if (leaf === undefined) throw new Error("there is a root");
    return leaf;
  }

  #write({ first, count, value }: Write): void {
    const bytes = new Uint8Array(Math.min(count, SECTORS - first) * 512).fill(value);
    using disk = Disk.open(this.files, this.leaf.path);
    disk.write(bytes, first);
    this.leaf.content.set(bytes, first * 512);
  }

  #derive(): void {
    if (this.levels.length > 5) return;
    const path = this.#newPath();
    finish(createDifferencing(this.files, path, this.leaf.path));
    this.levels.push({ path, content: this.leaf.content.slice() });
  }

  #merge(): void {
    if (this.levels.length < 2) return;
    const { path, content } = this.leaf;
    finish(merge(this.files, path));
    this.levels.pop();
    this.leaf.content = content;
  }

  #compact(): void {
    const { path } = this.leaf;
    if (inspect(this.files, path).type === vmDiskType_Dynamic) finish(compact(this.files, path));
  }

  #replace(type: 0 | 1): void {
    const { path, content } = this.leaf;
    const target = this.#newPath();
    const begin = this.levels.length > 1 ? mergeTo : convert;
    finish(begin(this.files, path, target, type === 0 ? vmDiskType_Dynamic : vmDiskType_FixedSize));
    this.levels.splice(0, Infinity, { path: target, content });
  }

  #newPath(): string {
    return `C:\\${this.#made++}.vhd`;
  }
}

describe("disk images in random histories", () => {
  it(`show what was written (${RUNS} histories)`, function () {
    this.timeout(RUNS * 1000);
    fc.assert(
      fc.property(fc.boolean(), fc.array(steps, { maxLength: 14 }), (isFixed, history) => {
        const model = new Model(isFixed);
        for (const step of history) model.apply(step);
        for (const { path, content } of model.levels) {
          expect(isSame(readDisk(model.files, path), content), path).to.equal(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
