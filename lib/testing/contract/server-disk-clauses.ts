/** IVMVirtualServer: the members that make and find images. */
import { vmFloppyDiskImage_DMF, vmFloppyDiskImage_LowDensity } from "../../generated/enumerations.js";
import { firstOfHost } from "./common-clauses.js";
import type { IVMTask } from "../../../typings/IVMTask.js";
import type { Clauses, ClauseTest, Provoke, World } from "./clause.js";
import { existingPathCodes, newPathCodes, type PathCall } from "./image-paths.js";
import { withFooter } from "./image-bytes.js";

const MEGABYTE = 2 ** 20;
const LARGEST = 2_088_960;

type Creation = (world: World) => (path: string, megabytes: number) => IVMTask;

const creations: Readonly<Record<"CreateDynamicVirtualHardDisk" | "CreateFixedVirtualHardDisk", Creation>> = {
  CreateDynamicVirtualHardDisk: (world) => (path, megabytes) =>
    world.server.CreateDynamicVirtualHardDisk(path, megabytes),
  CreateFixedVirtualHardDisk: (world) => (path, megabytes) => world.server.CreateFixedVirtualHardDisk(path, megabytes),
};

/** The codes of making an image of a size. */
function sizeCodes(name: keyof typeof creations): Clauses {
  const member = `IVMVirtualServer.${name}`;
  const creation = creations[name];
  const ofSize = (megabytes: number): Provoke => {
    return (world) => {
      const path = world.path("new.vhd");
      return () => creation(world)(path, megabytes);
    };
  };
  return {
    ...newPathCodes(member, (world) => (path) => creation(world)(path, 16)),
    ...volumeCodes(member, (world) => (path) => creation(world)(path, 16)),
    [`${member}:E_INVALIDARG`]: ofSize(0),
    [`${member}:VM_E_IMAGE_SIZE_TOO_SMALL`]: ofSize(2),
    [`${member}:VM_E_IMAGE_SIZE_TOO_LARGE`]: ofSize(LARGEST + 1),
  };
}

/** The codes of a volume that has no place for an image, and of a server that makes none any more. */
function volumeCodes(member: string, prepare: PathCall): Clauses {
  const on = (set: (world: World) => void): ClauseTest["provoke"] => {
    return (world) => {
      const call = prepare(world);
      const path = world.path("new.vhd");
      set(world);
      return () => call(path);
    };
  };
  return {
    [`${member}:E_DISK_FULL`]: { needs: ["files"], provoke: on((world) => world.setFreeSpace(MEGABYTE)) },
    [`${member}:VM_E_FILE_TOO_LARGE_FOR_VOLUME`]: {
      needs: ["files"],
      provoke: on((world) => world.setLargestFile(2 * MEGABYTE)),
    },
    [`${member}:VM_E_APP_SHUTTING_DOWN`]: { needs: ["restart"], provoke: on((world) => world.shutDown()) },
  };
}

const differencing: PathCall = (world) => {
  const parent = world.disk("parent.vhd");
  return (path) => world.server.CreateDifferencingVirtualHardDisk(path, parent);
};

const hostDrive: PathCall = (world) => {
  const drive = firstOfHost(world.server.HostInfo.HostDrives, "a hard disk of the host");
  return (path) => world.server.CreateHostDriveVirtualHardDisk(path, drive, true);
};

function hostDriveOfSize(bytes: number): ClauseTest {
  return {
    needs: ["host"],
    provoke: (world) => {
      world.setHost({ hardDrives: [{ identifier: "Contract", size: bytes, isMounted: false }] });
      const path = world.path("new.vhd");
      return () => world.server.CreateHostDriveVirtualHardDisk(path, "Contract", true);
    },
  };
}

const DIFFERENCING = "IVMVirtualServer.CreateDifferencingVirtualHardDisk";
const HOST_DRIVE = "IVMVirtualServer.CreateHostDriveVirtualHardDisk";
const FLOPPY = "IVMVirtualServer.CreateFloppyDiskImage";

export const serverDiskClauses: Clauses = {
  ...sizeCodes("CreateDynamicVirtualHardDisk"),
  ...sizeCodes("CreateFixedVirtualHardDisk"),

  ...newPathCodes(DIFFERENCING, differencing),
  ...volumeCodes(DIFFERENCING, differencing),
  [`${DIFFERENCING}:E_BAD_PATHNAME`]: (world) => () =>
    world.server.CreateDifferencingVirtualHardDisk("child.vhd", "parent.vhd"),
  [`${DIFFERENCING}:VM_E_IMAGE_SIZE_TOO_SMALL`]: {
    needs: ["files"],
    provoke: (world) => {
      const parent = world.path("small.vhd");
      world.finish(world.server.CreateFixedVirtualHardDisk(parent, 3));
      world.writeFile(parent, withFooter(world.readFile(parent), { size: MEGABYTE }));
      const child = world.path("child.vhd");
      return () => world.server.CreateDifferencingVirtualHardDisk(child, parent);
    },
  },

  ...newPathCodes(HOST_DRIVE, hostDrive),
  ...volumeCodes(HOST_DRIVE, hostDrive),
  [`${HOST_DRIVE}:VM_E_IMAGE_SIZE_TOO_LARGE`]: hostDriveOfSize((LARGEST + 1) * MEGABYTE),
  [`${HOST_DRIVE}:VM_E_IMAGE_SIZE_TOO_SMALL`]: hostDriveOfSize(2 * MEGABYTE),

  ...existingPathCodes("IVMVirtualServer.GetHardDisk", (world) => (path) => world.server.GetHardDisk(path)),

  ...newPathCodes(FLOPPY, (world) => (path) => world.server.CreateFloppyDiskImage(path, vmFloppyDiskImage_LowDensity)),
  [`${FLOPPY}:E_INVALIDARG`]: (world) => {
    const path = world.path("new.vfd");
    return () => world.server.CreateFloppyDiskImage(path, vmFloppyDiskImage_DMF);
  },
  [`${FLOPPY}:E_DISK_FULL`]: {
    needs: ["files"],
    provoke: (world) => {
      const path = world.path("new.vfd");
      world.setFreeSpace(1000);
      return () => world.server.CreateFloppyDiskImage(path, vmFloppyDiskImage_LowDensity);
    },
  },
  ...existingPathCodes(
    "IVMVirtualServer.GetFloppyDiskImageType",
    (world) => (path) => world.server.GetFloppyDiskImageType(path),
  ),
};
