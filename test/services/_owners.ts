// Writes src/services/owners.ts: which ready-made service whose hosts and cookies are, short enough for the core.
import { all, hostOf, urlsOf } from "./_all.ts";

const HEAD = `// Written by test/services/owners.test.ts (npm run docs:services): whose hosts and cookies are which, for warnings, and where
// captchas are drawn. The core has these lists and not the services, so that a site pays for those alone that it imports.

/** A line a service: its name in assent/services, its hosts, its cookies; separated by tabs, the last two by spaces. */
export const OWNERS = \`
`;

const CAPTCHAS = `
/** A line a captcha: the class of its place, if it has one, and the addresses of its script. */
export const CAPTCHAS = \`
`;

/** The whole file. */
export function ownersFile(): string {
  const lines = all.map(({ name, service }) => {
    const hosts = [...new Set(urlsOf(service).map(hostOf))].filter((host) => host !== "");
    const cookies = (service.cookies ?? [])
      .filter(({ storage = "cookie" }) => storage === "cookie")
      .map((cookie) => cookie.name);
    return [name, hosts.join(" "), cookies.join(" ")].join("\t");
  });
  const captchas = all.flatMap(({ service: { captcha } }) =>
    captcha?.scripts ? [`${captcha.class ?? ""}\t${captcha.scripts.join(" ")}`] : [],
  );
  return `${HEAD}${lines.join("\n")}\n\`;\n${CAPTCHAS}${captchas.join("\n")}\n\`;\n`;
}
