/** Who wants to know that another thread has ended, however that came about. */
import { BELL_CLOSED, BELL_THREAD } from "../apartment/bell.js";
import type { HostAddress } from "./host-channel.js";
import { hasThreadEnded } from "./thread-identity.js";

/** So often, in ms, it is looked. */
const PERIOD = 1000;

interface Watch {
  readonly host: HostAddress;
  readonly onGone: () => void;
}

const watches = new Set<Watch>();
let timer: NodeJS.Timeout | undefined;

/** Whether a host is gone, as far as that can be known. One that was terminated could not say so itself. */
export function isHostGone({ bell }: HostAddress): boolean {
  if (Atomics.load(bell, BELL_CLOSED) !== 0) return true;
  if (!hasThreadEnded(Atomics.load(bell, BELL_THREAD))) return false;
  Atomics.store(bell, BELL_CLOSED, 1);
  return true;
}

/** Calls `onGone` once, within a second or two, when a host is gone. Watching does not keep the process alive. */
export function watchHost(host: HostAddress, onGone: () => void): Disposable {
  const watch: Watch = { host, onGone };
  watches.add(watch);
  timer ??= setInterval(look, PERIOD).unref();
  return { [Symbol.dispose]: () => forget(watch) };
}

function look(): void {
  for (const watch of [...watches]) {
    if (!isHostGone(watch.host)) continue;
    forget(watch);
    watch.onGone();
  }
}

function forget(watch: Watch): void {
  watches.delete(watch);
  if (watches.size > 0) return;
  clearInterval(timer);
  timer = undefined;
}
