/** Runs `vmcom compare` for each message: Node starts, and loads the command, once for all of them. */
import { errorLine } from "../../dist/cli/command.js";
import { compare } from "../../dist/cli/compare.js";

process.on("message", (args) => void answer(args));

async function answer(args) {
  let status = 1;
  try {
    status = await compare.run(args, { debug: false });
  } catch (error) {
    process.stderr.write(`vmcom: ${errorLine(error)}\n`);
  }
  process.send(status);
}
