import { Suspense } from "react";
import { FILM, IMAGE, OWN_MODULE, PRECONNECT, SCRIPT, SHEET, SNIPPET, STATE } from "../hosts.mjs";

async function Late() {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return (
    <p>
      The late part <iframe src={`${FILM}?late`} title="Film" />
    </p>
  );
}

export default function Page() {
  return (
    <>
      <link rel="preconnect" href={PRECONNECT} />
      <link rel="stylesheet" href={SHEET} precedence="default" />
      <script async src={SCRIPT} />
      <nav>Menu</nav>
      <iframe src={FILM} title="Film" width="560" height="315" />
      <p>
        Before <img src={IMAGE} alt="A" width="200" height="100" /> after
      </p>
      <script dangerouslySetInnerHTML={{ __html: SNIPPET }} />
      <script dangerouslySetInnerHTML={{ __html: STATE }} />
      <script type="module" dangerouslySetInnerHTML={{ __html: OWN_MODULE }} />
      <div dangerouslySetInnerHTML={{ __html: `<img src="${IMAGE}?b" alt="B">` }} />
      <Suspense fallback="wait">
        <Late />
      </Suspense>
    </>
  );
}
