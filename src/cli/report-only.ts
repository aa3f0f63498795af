// `assent report FILE…`: what report-only mode has counted, as one table.
import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { readReports, reportText, sumOf } from "../report-only/sum.ts";
import type { Terminal } from "./exit.ts";

export function reportCommand(terminal: Terminal): Command {
  return new Command("report")
    .description("add up what report-only mode has counted: what would be blocked, on which pages")
    .argument("<files...>", "files of JSON lines, as reportOnly.to has written them")
    .option("--json", "print the sum as JSON", false)
    .action(async (files: readonly string[], { json }: { readonly json: boolean }) => {
      const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
      const reports = texts.flatMap((text, at) => read(text, files[at] ?? ""));
      const text = json ? JSON.stringify(sumOf(reports), null, 2) : reportText(reports);
      terminal.out.write(`${text}\n`);
    });
}

function read(text: string, file: string): ReturnType<typeof readReports> {
  try {
    return readReports(text);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
