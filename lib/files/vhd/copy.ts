/** Copying the content of a disk into a new image. */
import type { FileSystem, TemporaryFile } from "../file-system.js";
import { isZero } from "../sparse-bytes.js";
import { BITMAP_SIZE, builderFor, type ImageBuilder } from "./builders.js";
import type { DiskChain } from "./chain.js";
import type { Footer } from "./footer.js";
import { percentOf, SliceBudget, type Steps } from "./steps.js";
import { BLOCK_SIZE, SECTOR } from "./units.js";

/**
 * Writes a disk into a new image and gives that its name. Blocks of zeros take no space in it.
 * @param source is closed before the image gets its name, as it may be what the image replaces
 */
export function* copyToImage(
  files: FileSystem,
  source: DiskChain,
  to: string,
  footer: Footer,
  replaces: boolean,
): Steps {
  const file = files.createTemporary(to, replaces);
  try {
    yield 0;
    const builder = builderFor(file, footer);
    yield* copyBlocks(source, builder, file);
    builder.finish();
    source.close();
    file.commit();
  } finally {
    source.close();
    file.discard();
  }
}

function* copyBlocks(source: DiskChain, target: ImageBuilder, file: TemporaryFile): Steps {
  const block = Buffer.alloc(BITMAP_SIZE + BLOCK_SIZE);
  block.fill(0xff, 0, BITMAP_SIZE);
  const budget = new SliceBudget();
  const count = Math.ceil(source.size / BLOCK_SIZE);
  for (let index = 0; index < count; index++) {
    if (!budget.spend(copyBlock(source, target, index, block))) continue;
    if (budget.flushIsDue()) file.flush();
    yield percentOf(index + 1, count);
  }
}

/** Copies a block unless it is zero; says how many bytes were read. */
function copyBlock(source: DiskChain, target: ImageBuilder, index: number, block: Buffer): number {
  const length = Math.min(BLOCK_SIZE, source.size - index * BLOCK_SIZE);
  const first = (index * BLOCK_SIZE) / SECTOR;
  if (!source.hasData(first, length / SECTOR)) return 0;
  const data = block.subarray(BITMAP_SIZE, BITMAP_SIZE + length);
  source.read(data, first);
  if (!isZero(data)) target.writeBlock(index, block.subarray(0, BITMAP_SIZE + length));
  return length;
}
