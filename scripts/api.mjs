// `npm run api`: writes api/*.api.md, one report of all public signatures for each entry point of the package.
// `node scripts/api.mjs --check`: writes nothing, and fails where a report differs. Both need `npm run build` before.

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryPoints, readEntryPoint, root } from "./api-model.mjs";

const folder = join(root, "api");
const isCheck = process.argv.includes("--check");

/** The report in our words: the tool's names the package for every entry point. */
function reportOf(entry) {
  const { report } = readEntryPoint(entry);
  const from = report.indexOf("```ts");
  const to = report.indexOf("// (No @packageDocumentation");
  if (from === -1) throw new Error(`The report of ${entry.name} has another form than expected.`);
  const signatures = report.slice(
    from + "```ts".length,
    to === -1 ? report.lastIndexOf("```") : to,
  );
  return `# ${entry.name}\n\nAll public signatures. Written by \`npm run api\`; do not edit.\n\n\`\`\`ts\n${signatures.trim()}\n\`\`\`\n`;
}

function kept(file) {
  try {
    return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
  } catch {
    return "";
  }
}

/** The first line that differs, to be shown. */
function firstDifference(before, after) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const line = now.findIndex((text, index) => text !== old[index]);
  const at = line === -1 ? now.length : line;
  return `line ${at + 1}\n  - ${old[at] ?? "(end)"}\n  + ${now[at] ?? "(end)"}`;
}

mkdirSync(folder, { recursive: true });
const written = new Set();
for (const entry of entryPoints()) {
  const file = `${entry.file}.api.md`;
  const report = reportOf(entry);
  written.add(file);
  const before = kept(file);
  if (report === before) continue;
  if (isCheck) {
    process.exitCode = 1;
    console.error(`api/${file} differs from what is built: ${firstDifference(before, report)}`);
  } else {
    writeFileSync(join(folder, file), report);
    console.log(`api/${file}`);
  }
}
for (const file of readdirSync(folder)) {
  if (written.has(file)) continue;
  if (isCheck) {
    process.exitCode = 1;
    console.error(`api/${file} is of no entry point.`);
  } else rmSync(join(folder, file));
}
if (process.exitCode === 1)
  console.error("Run `npm run api`, look at the difference, and commit it.");
