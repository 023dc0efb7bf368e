/** What is to be done when this thread ends by itself; nothing is when it is terminated. */
const callbacks = new Set<() => void>();

function runAll(): void {
  for (const callback of callbacks) callback();
}

/** One listener for all, so that no program is warned of a leak. */
export function onThreadExit(callback: () => void): void {
  if (callbacks.size === 0) process.on("exit", runAll);
  callbacks.add(callback);
}
