/** Disk images: what the rest of vmcom uses of them. */
export { DiskChain } from "./chain.js";
export { compact } from "./compact.js";
export { convert, mergeTo } from "./convert.js";
export { createDifferencing, createDynamic, createFixed, createHostDriveLink, resolveTogether } from "./create.js";
export { Disk } from "./disk.js";
export type { HostDrive } from "./host-drive.js";
export { findParent, inspect, type ImageInfo } from "./inspect.js";
export { merge } from "./merge.js";
export { markSavedState, relink } from "./relink.js";
export { finish, type Steps } from "./steps.js";
