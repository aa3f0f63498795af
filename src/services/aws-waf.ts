// AWS WAF.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AWS WAF. Default category `functional`: free of consent. */
export function awsWaf<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"aws-waf", Category> {
  return readyMade(options, {
    id: "aws-waf",
    name: "AWS WAF",
    provider: "Amazon",
    category: "functional",
    purpose: uses.protection,
    sharing: sharedWith("Amazon"),
    privacyPolicy: "https://aws.amazon.com/privacy/",
    cookies: [
      { name: "aws-waf-token", retention: "4 days", purpose: purposes.security },
      { name: "AWSALB", retention: "7 days", purpose: purposes.balance },
      { name: "AWSALBCORS", retention: "7 days", purpose: purposes.balance },
      { name: "AWSALBTG", retention: "7 days", purpose: purposes.balance },
      { name: "AWSALBTGCORS", retention: "7 days", purpose: purposes.balance },
      { name: "AWSELB", retention: "session", purpose: purposes.balance },
      { name: "AWSELBCORS", retention: "session", purpose: purposes.balance },
    ],
    urls: [
      { url: "awswaf.com", loads: ["script", "frame", "connect"] },
      { url: "token.awswaf.com", loads: ["script", "connect"] },
    ],
    snippets: ["AwsWafCaptcha.renderCaptcha"],
    captcha: {},
  });
}
