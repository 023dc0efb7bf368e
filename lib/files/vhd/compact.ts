/** Making a dynamically expanding image smaller by the blocks that hold only zeros. */
import { ComError } from "../../com/com-error.js";
import { VM_E_WRONG_HD_IMAGE_TYPE } from "../../generated/hresults.js";
import type { FileSystem } from "../file-system.js";
import { DiskChain } from "./chain.js";
import { copyToImage } from "./copy.js";
import { FOOTER_SIZE } from "./footer.js";
import { Image } from "./image.js";
import { requireFreeSpace } from "./room.js";
import { started, type Steps } from "./steps.js";

/**
 * Writes the image anew without its zeros; the new one takes its place, and its unique id, by the end.
 * @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND, VM_E_INVALID_HD_FILE, VM_E_WRONG_HD_IMAGE_TYPE if it is not
 *   dynamically expanding, E_SHARING_VIOLATION, E_ACCESSDENIED if it is read-only, E_DISK_FULL
 */
export function compact(files: FileSystem, path: string): Steps {
  return started(compaction(files, path));
}

function* compaction(files: FileSystem, path: string): Steps {
  requireDynamic(files, path);
  const source = DiskChain.open(files, path, "write");
  try {
    requireFreeSpace(files, path, source.leaf.file.size);
    const footer = { ...source.leaf.footer, headerOffset: FOOTER_SIZE };
    yield* copyToImage(files, source, source.leaf.path, footer, true);
  } finally {
    source.close();
  }
}

/** Looked at before any parent is, which a differencing image may not even find. */
function requireDynamic(files: FileSystem, path: string): void {
  const image = Image.open(files, path, "read");
  image.close();
  if (image.footer.type === "dynamic") return;
  throw new ComError(VM_E_WRONG_HD_IMAGE_TYPE, `'${image.path}' is not a dynamically expanding disk image.`);
}
