/** Opens the home at a time that several processes agree on, says how that went, and holds it until its input ends. */
import { ComError } from "../../../lib/com/com-error.js";
import { openHome } from "../../../lib/files/home.js";

const [directory = "", time = "0"] = process.argv.slice(2);
// Spinning, as a timer would spread the processes over milliseconds.
while (Date.now() < Number(time));
try {
  openHome(directory);
  console.log("owner");
} catch (error) {
  if (!(error instanceof ComError)) throw error;
  console.log(`refused ${error.code} ${error.message}`);
}
process.stdin.resume();
