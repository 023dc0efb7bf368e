/** IVMHardDisk. */
import {
  vmDiskType_Differencing,
  vmDiskType_Dynamic,
  vmDiskType_FixedSize,
  type VMHardDiskType,
} from "../../generated/enumerations.js";
import { firstOfHost } from "./common-clauses.js";
import type { IVMHardDisk } from "../../../typings/IVMHardDisk.js";
import type { IVMTask } from "../../../typings/IVMTask.js";
import type { Clauses, ClauseTest, World } from "./clause.js";
import { withFooter, withoutHeader, withOtherPaths } from "./image-bytes.js";
import { pathCodes } from "./image-paths.js";

/** A differencing image whose parent is a dynamic one of 16 MB. */
function child(world: World, name = "child.vhd", parent = world.disk("parent.vhd")): IVMHardDisk {
  const path = world.path(name);
  world.finish(world.server.CreateDifferencingVirtualHardDisk(path, parent));
  return world.server.GetHardDisk(path);
}

/** An image object whose file is gone, as it has been merged. */
function gone(world: World): IVMHardDisk {
  const disk = child(world);
  world.finish(disk.Merge());
  return disk;
}

/** A differencing image whose parent is gone. */
function orphan(world: World): IVMHardDisk {
  const parent = child(world, "middle.vhd");
  const disk = child(world, "leaf.vhd", parent.File);
  world.finish(parent.Merge());
  return disk;
}

function dynamic(world: World): IVMHardDisk {
  return world.server.GetHardDisk(world.disk("dynamic.vhd"));
}

/** Needs files: a disk whose image is made by `spoil` from one that is right. */
function spoiled(world: World, spoil: (image: Uint8Array) => Uint8Array, of = dynamic): IVMHardDisk {
  const disk = of(world);
  world.writeFile(disk.File, spoil(world.readFile(disk.File)));
  return disk;
}

/** Needs files: a disk whose image has nothing of an image. */
function garbage(world: World): IVMHardDisk {
  return spoiled(world, () => new Uint8Array(4096));
}

/** Needs files: a disk on a volume where nearly nothing is left. */
function onFullVolume(get: (world: World) => IVMHardDisk): (world: World) => IVMHardDisk {
  return (world) => {
    const disk = get(world);
    world.setFreeSpace(100);
    return disk;
  };
}

type Use = (disk: IVMHardDisk, world: World) => unknown;

const withFiles = (get: (world: World) => IVMHardDisk, use: Use): ClauseTest => ({
  needs: ["files"],
  provoke: on(get, use),
});

function on(get: (world: World) => IVMHardDisk, use: Use): ClauseTest["provoke"] {
  return (world) => {
    const disk = get(world);
    return () => use(disk, world);
  };
}

/** The codes of properties that look into the image. */
function inspectionCodes(member: string, use: Use): Clauses {
  return {
    [`${member}:E_FILE_NOT_FOUND`]: on(gone, use),
    [`${member}:VM_E_HD_IMAGE_OPEN_FAIL`]: withFiles(garbage, use),
    [`${member}:VM_E_HD_IMAGE_ACCESS`]: withFiles((world) => spoiled(world, withoutHeader), use),
  };
}

/** The codes of the tasks that work on images. */
function taskCodes(
  name: string,
  get: (world: World) => IVMHardDisk,
  begin: (disk: IVMHardDisk, world: World) => IVMTask,
): Clauses {
  const member = `IVMHardDisk.${name}`;
  return {
    [`${member}:E_SHARING_VIOLATION`]: (world) => {
      const disk = get(world);
      // A task that has not ended works on the image.
      void (disk.Type === vmDiskType_Differencing ? disk.Merge() : disk.Compact());
      return () => begin(disk, world);
    },
    [`${member}:VM_E_APP_SHUTTING_DOWN`]: {
      needs: ["restart"],
      provoke: (world) => {
        const disk = get(world);
        world.path("new.vhd");
        world.shutDown();
        return () => begin(disk, world);
      },
    },
  };
}

/** The codes of the tasks that make a new image. */
function newImageCodes(
  name: "Convert" | "MergeTo",
  get: (world: World) => IVMHardDisk,
  begin: (disk: IVMHardDisk, path: string, type: VMHardDiskType) => IVMTask,
): Clauses {
  const member = `IVMHardDisk.${name}`;
  return {
    ...pathCodes(member, (world) => {
      const disk = get(world);
      return (path) => begin(disk, path, vmDiskType_FixedSize);
    }),
    ...taskCodes(name, get, (disk, world) => begin(disk, world.path("new.vhd"), vmDiskType_FixedSize)),
    [`${member}:E_ALREADY_EXISTS`]: (world) => {
      const disk = get(world);
      const path = world.disk("existing.vhd");
      return () => begin(disk, path, vmDiskType_FixedSize);
    },
    [`${member}:E_PATH_NOT_FOUND`]: on(get, (disk, world) =>
      begin(disk, world.path("missing\\new.vhd"), vmDiskType_FixedSize),
    ),
    [`${member}:E_DISK_FULL`]: withFiles(onFullVolume(get), (disk, world) =>
      begin(disk, world.path("new.vhd"), vmDiskType_FixedSize),
    ),
    [`${member}:VM_E_WRONG_HD_IMAGE_TYPE`]: on(get, (disk, world) =>
      begin(disk, world.path("new.vhd"), vmDiskType_Differencing),
    ),
    [`${member}:VM_E_PARENT_PATH_NOT_FOUND`]: on(orphan, (disk, world) =>
      begin(disk, world.path("new.vhd"), vmDiskType_FixedSize),
    ),
  };
}

const parentOf: Use = (disk) => disk.Parent;
const toNewImage: Use = (disk, world) => disk.Convert(world.path("new.vhd"), vmDiskType_FixedSize);

export const hardDiskClauses: Clauses = {
  ...inspectionCodes("IVMHardDisk.Type", (disk) => disk.Type),
  "IVMHardDisk.Type:VM_E_DRIVE_INVALID": withFiles(
    (world) => spoiled(world, (image) => withFooter(image, { type: 9 })),
    (disk) => disk.Type,
  ),

  ...inspectionCodes("IVMHardDisk.SizeInGuest", (disk) => disk.SizeInGuest),

  ...inspectionCodes("IVMHardDisk.HostDriveIdentifier", (disk) => disk.HostDriveIdentifier),
  "IVMHardDisk.HostDriveIdentifier:S_FALSE": on(dynamic, (disk) => disk.HostDriveIdentifier),
  "IVMHardDisk.HostDriveIdentifier:VM_E_HOST_DRIVE_NOT_FOUND": {
    needs: ["host"],
    provoke: (world) => {
      const path = world.path("linked.vhd");
      const drive = firstOfHost(world.server.HostInfo.HostDrives, "a hard disk of the host");
      world.finish(world.server.CreateHostDriveVirtualHardDisk(path, drive, true));
      world.setHost({ hardDrives: [] });
      const disk = world.server.GetHardDisk(path);
      return () => disk.HostDriveIdentifier;
    },
  },

  "IVMHardDisk.HostFreeDiskSpace:E_BAD_PATHNAME": on(gone, (disk) => disk.HostFreeDiskSpace),
  "IVMHardDisk.Security:E_FILE_NOT_FOUND": on(gone, (disk) => disk.Security),

  "IVMHardDisk.Parent:S_FALSE": on(dynamic, parentOf),
  "IVMHardDisk.Parent:E_FILE_NOT_FOUND": on(orphan, parentOf),
  "IVMHardDisk.Parent:E_PATH_NOT_FOUND": withFiles((world) => {
    const parent = world.disk("parents\\parent.vhd");
    const move = (image: Uint8Array): Uint8Array => withOtherPaths(image, "\\parents\\", "\\nowhere\\");
    return spoiled(world, move, () => child(world, "child.vhd", parent));
  }, parentOf),
  "IVMHardDisk.Parent:VM_E_HD_IMAGE_OPEN_FAIL": withFiles(garbage, parentOf),
  "IVMHardDisk.Parent:VM_E_HD_IMAGE_ACCESS": withFiles((world) => spoiled(world, withoutHeader, child), parentOf),
  "IVMHardDisk.Parent:VM_E_PARENT_CHILD_ID_MISMATCH": (world) => {
    const disk = child(world);
    const other = dynamic(world);
    return () => {
      disk.Parent = other;
    };
  },

  ...taskCodes("Compact", dynamic, (disk) => disk.Compact()),
  "IVMHardDisk.Compact:VM_E_INVALID_HD_FILE": withFiles(garbage, (disk) => disk.Compact()),
  "IVMHardDisk.Compact:VM_E_WRONG_HD_IMAGE_TYPE": on(child, (disk) => disk.Compact()),
  "IVMHardDisk.Compact:E_DISK_FULL": withFiles(onFullVolume(dynamic), (disk) => disk.Compact()),

  ...newImageCodes("Convert", dynamic, (disk, path, type) => disk.Convert(path, type)),
  "IVMHardDisk.Convert:VM_E_INVALID_HD_FILE": withFiles(garbage, toNewImage),

  ...taskCodes("Merge", child, (disk) => disk.Merge()),
  "IVMHardDisk.Merge:VM_E_WRONG_HD_IMAGE_TYPE": on(dynamic, (disk) => disk.Merge()),
  "IVMHardDisk.Merge:VM_E_PARENT_PATH_NOT_FOUND": on(orphan, (disk) => disk.Merge()),
  "IVMHardDisk.Merge:VM_E_FILE_READ_ONLY": {
    needs: ["files"],
    provoke: (world) => {
      const parent = world.disk("parent.vhd");
      const disk = child(world, "child.vhd", parent);
      world.makeReadOnly(parent);
      return () => disk.Merge();
    },
  },

  ...newImageCodes("MergeTo", child, (disk, path, type) => disk.MergeTo(path, type)),
  "IVMHardDisk.MergeTo:E_INVALIDARG": on(child, (disk) => disk.MergeTo("", vmDiskType_Dynamic)),
  // A new image's file is never looked for: what cannot be found is the image itself.
  "IVMHardDisk.MergeTo:E_FILE_NOT_FOUND": on(gone, (disk, world) =>
    disk.MergeTo(world.path("new.vhd"), vmDiskType_Dynamic),
  ),
};
