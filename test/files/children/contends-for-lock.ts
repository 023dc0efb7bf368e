/**
 * Takes a lock again and again for some milliseconds, and each time goes on as if it had been killed or
 * lets the lock go. Says how often it had the lock, and how often not alone.
 */
import * as fs from "node:fs";
import { join } from "node:path";
import { LockHeldError, OwnerLock } from "../../../lib/files/owner-lock.js";

const [directory = "", milliseconds = "0"] = process.argv.slice(2);
const file = join(directory, "lock");
const room = join(directory, "room");
const counts = { had: 0, notAlone: 0 };

for (const end = Date.now() + Number(milliseconds); Date.now() < end;) {
  try {
    const lock = OwnerLock.acquire(file);
    counts.had++;
    enterRoom();
    if (counts.had % 3 === 0) lock.release();
    else lookKilled();
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error;
  }
}
console.log(JSON.stringify(counts));

/** Only one process at a time can make the file. */
function enterRoom(): void {
  try {
    fs.closeSync(fs.openSync(room, "wx"));
  } catch {
    counts.notAlone++;
  }
  fs.rmSync(room, { force: true });
}

/** The lock then names a process with this one's number that was started at another time. */
function lookKilled(): void {
  const record = JSON.parse(fs.readFileSync(file, "utf8")) as object;
  const changed = join(directory, `changed-${process.pid}`);
  fs.writeFileSync(changed, JSON.stringify({ ...record, started: "another boot:1" }));
  fs.renameSync(changed, file);
}
