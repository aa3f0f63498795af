// `assent init`: what it takes.
import { Command } from "commander";
import type { Terminal } from "./exit.ts";
import type { InitTask } from "./init-task.ts";

export function initCommand(terminal: Terminal): Command {
  return new Command("init")
    .description("Write a first catalogue, the mount and a policy, from what an audit saw.")
    .option("--audit <file>", "the JSON of assent audit", "assent-audit.json")
    .option("--folder <path>", "where the files go, in the folder of package.json", "consent")
    .option("--yes", "ask nothing", false)
    .option("--force", "replace files that are there", false)
    .action(async (task: InitTask) => {
      const { runInit } = await import("./init-task.ts");
      await runInit(task, terminal);
    });
}
