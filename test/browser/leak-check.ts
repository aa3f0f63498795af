// The leak test for pages of one's own: opens each address in Chromium and prints whom it contacts.
import { parseArgs } from "node:util";
import { startLeakBrowser } from "./_support/leak-browser.ts";

const USAGE = `Usage: leak-check [options] <url>…
  --first-party <host>   a host of your own that the pages may contact; repeatable
  --no-javascript        as for a visitor with scripting off
  --header "Name: value" sent with every request; repeatable ("Sec-GPC: 1", "Cookie: …")
  --requests             print each address, not only the hosts
Exits 0 if nobody was contacted, 1 if somebody was, 2 on a mistake.`;

function parseHeaders(lines: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) throw new Error(`--header ${JSON.stringify(line)}: write "Name: value".`);
    headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return headers;
}

function parse(argv: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      "first-party": { type: "string", multiple: true, default: [] },
      "no-javascript": { type: "boolean", default: false },
      header: { type: "string", multiple: true, default: [] },
      requests: { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0) throw new Error("No address was given.");
  const pages = positionals.map((text) => new URL(text));
  return {
    pages,
    // The host of a page is its first party, and every address given is a page of the site.
    firstParties: [...pages.map((page) => page.hostname), ...values["first-party"]],
    headers: parseHeaders(values.header),
    javascript: !values["no-javascript"],
    requests: values.requests,
  };
}

/** Checks the pages named on the command line; resolves to the exit code. */
export async function leakCheck(argv: readonly string[]): Promise<number> {
  let asked: ReturnType<typeof parse>;
  try {
    asked = parse(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  const browser = await startLeakBrowser({ firstParties: asked.firstParties });
  let leaking = 0;
  try {
    for (const page of asked.pages) {
      const { contacts, requests } = await browser.visit(page.href, {
        javascript: asked.javascript,
        headers: asked.headers,
        scroll: true,
        quietMs: 500,
        limitMs: 30_000,
      });
      if (contacts.length > 0) leaking += 1;
      console.log(`${page.href}: ${contacts.length === 0 ? "nobody" : contacts.join(", ")}`);
      if (asked.requests) for (const request of requests) console.log(`    ${request}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  } finally {
    await browser.close();
  }
  console.log(`${leaking} of ${asked.pages.length} pages contact a third party`);
  return leaking > 0 ? 1 : 0;
}
