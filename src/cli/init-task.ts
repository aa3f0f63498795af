// What `assent init` does: plans, asks, writes, and says what to do next.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { catalogueOf, planCatalogue, servicesOf } from "../init/plan.ts";
import { readProject } from "../init/project.ts";
import { readAudit } from "../init/read-audit.ts";
import { catalogueSource, mountLines, mountSource, policySource } from "../init/write-source.ts";
import type { Answers } from "../init/write-source.ts";
import type { Terminal } from "./exit.ts";
import { plural } from "./report.ts";

/** The arguments as the command line has checked them. */
export interface InitTask {
  readonly audit: string;
  readonly folder: string;
  readonly yes: boolean;
  readonly force: boolean;
}

export async function runInit(task: InitTask, terminal: Terminal): Promise<void> {
  const { out } = terminal;
  const report = readAudit(task.audit);
  const project = readProject(".");
  const plan = planCatalogue(report);
  // What cannot be right is said here, and not when the app starts.
  catalogueOf(servicesOf(plan), plan.pending);

  const date = new Date().toISOString().slice(0, 10);
  const host = new URL(report.urls[0] ?? "http://localhost/").hostname;
  const byDefault: Answers = { controller: project.name ?? host, date };
  const dialogue = task.yes ? undefined : createInterface({ input: terminal.input });
  const lines = dialogue?.[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    out.write(question);
    const line = await lines?.next();
    return line === undefined || line.done === true ? "" : line.value.trim();
  };
  try {
    const answers = task.yes ? byDefault : await askPeople(byDefault, ask);
    const files: readonly (readonly [string, string])[] = [
      [`catalogue.${project.extension}`, catalogueSource(plan, answers)],
      [`consent.${project.extension}`, mountSource(project)],
      ["cookie-policy.md", policySource(plan, answers)],
    ];
    await mkdir(task.folder, { recursive: true });
    for (const [name, text] of files) {
      const file = join(task.folder, name);
      const isThere = existsSync(file);
      const mayReplace =
        task.force ||
        (!task.yes && isThere && /^y/i.test(await ask(`${file} is there. Replace it? [y/N] `)));
      if (isThere && !mayReplace) {
        out.write(`${file}: left as it is (--force replaces it)\n`);
        continue;
      }
      await writeFile(file, text);
      out.write(`${file}: ${isThere ? "replaced" : "written"}\n`);
    }
  } finally {
    dialogue?.close();
  }
  const { readyMade, own, pending } = plan;
  out.write(
    `\n${plural(readyMade.length, "ready-made service")}, ${plural(own.length, "line")} of your own to check, ${plural(pending.length, "name")} pending.\n`,
  );
  for (const name of project.others) {
    out.write(`${name} is mounted in a way of its own: docs/frameworks.md\n`);
  }
  out.write(
    `\nPut these lines into your app, and set CONSENT_SECRET to 16 or more characters of chance:\n\n${mountLines(project, task.folder).join("\n")}\n`,
  );
}

async function askPeople(
  byDefault: Answers,
  ask: (question: string) => Promise<string>,
): Promise<Answers> {
  const controller = await ask(`Who answers for the site? [${byDefault.controller}] `);
  const email = await ask("Their e-mail address? [none] ");
  return {
    ...byDefault,
    ...(controller !== "" && { controller }),
    ...(email !== "" && { email }),
  };
}
