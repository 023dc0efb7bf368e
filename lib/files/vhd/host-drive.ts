/**
 * Images that stand for a drive of the host. The format's description is silent on them; here they are a footer and
 * a header without blocks, whose absolute locator holds the drive's identifier in place of a parent's path.
 */
import type { OpenFile } from "../file-system.js";
import { HEADER_SIZE, NO_PARENT, writeHeader } from "./dynamic-header.js";
import { FOOTER_SIZE, writeFooter, type Footer } from "./footer.js";
import type { Image } from "./image.js";
import { ImageError } from "./image-error.js";
import { writeLocators } from "./parent-locator.js";
import { BLOCK_SIZE } from "./units.js";

export interface HostDrive {
  /** As IVMHostInfo.HostDrives has it. */
  readonly identifier: string;
  readonly readOnly: boolean;
}

const READ_ONLY = "read-only";

/** @throws ImageError "header" if the image does not say which drive, "access" */
export function readHostDrive(image: Image): HostDrive {
  const identifier = image.parentPaths().absolute;
  if (!identifier) throw new ImageError(image.path, "header", "it does not say for which drive it stands");
  return { identifier, readOnly: image.dynamic?.header.parentName === READ_ONLY };
}

export function writeHostDrive(file: OpenFile, footer: Footer, { identifier, readOnly }: HostDrive): void {
  const written = writeLocators({ absolute: identifier }, FOOTER_SIZE + HEADER_SIZE);
  const end = written.reduce((at, { place }) => Math.max(at, place.offset + place.space), FOOTER_SIZE + HEADER_SIZE);
  const header = writeHeader({
    tableOffset: end,
    entryCount: 0,
    blockSize: BLOCK_SIZE,
    parentId: NO_PARENT,
    parentTime: footer.created,
    parentName: readOnly ? READ_ONLY : "",
    locators: written.map(({ place }) => place),
  });
  file.write(writeFooter(footer), 0);
  file.write(header, FOOTER_SIZE);
  for (const { place, bytes } of written) file.write(bytes, place.offset);
  file.write(writeFooter(footer), end);
}
