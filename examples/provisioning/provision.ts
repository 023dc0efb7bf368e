/**
 * provision.vbs by hand: the command line around the farm.
 *
 *   vmcom run examples/provisioning/provision.ts [/count:n] [/report:file] [/keep]
 */
import { CreateObject } from "vmcom";
import { CreateObject as CreateScriptObject, Quit, Sleep } from "vmcom/port";
import { Farm } from "./farm.js";

/** `/name:value` */
function named(name: string): string | undefined {
  const found = process.argv.slice(2).find((each) => each.toLowerCase().split(":")[0] === `/${name}`);
  return found?.slice(name.length + 2);
}

const count = Number(named("count") ?? 2);
if (Number.isNaN(count)) {
  console.log(`count is a number, not '${named("count") ?? ""}'`);
  Quit(2);
}
const reportFile = named("report") ?? "C:\\Farm\\report.txt";

const server = CreateObject("VirtualServer.Application");
const files = CreateScriptObject("Scripting.FileSystemObject");
const say = (line: string): void => console.log(line);
const farm = new Farm(server, say);

say(`Provisioning ${count} machines`);
farm.inventory("Before");
if (!files.FolderExists("C:\\Farm")) {
  files.CreateFolder("C:\\Farm");
  say("Folder  C:\\Farm");
}
farm.provision(count);
farm.start();
Sleep(500);
farm.showStates();

const report = files.OpenTextFile(reportFile, 2, true);
for (const line of farm.report()) report.WriteLine(line);
report.Close();
say(`Report  ${reportFile}`);

if (named("keep") === undefined) farm.cleanUp();
farm.inventory("After");
farm[Symbol.dispose]();
say(`${farm.created} created, ${farm.failed} failed, ${farm.eventCount} events`);
if (farm.failed > 0) Quit(1);
