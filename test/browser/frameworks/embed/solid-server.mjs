// The app in Solid, as its compiler writes it for the server (generate: "ssr", hydratable).
import { createSignal, mergeProps, Show } from "solid-js";
import {
  createComponent,
  escape,
  generateHydrationScript,
  renderToString,
  ssr,
  ssrAttribute,
  ssrElement,
  ssrHydrationKey,
} from "solid-js/web";

const template = [
  "<main",
  "><h1>Tour</h1><consent-embed",
  ' width="560" height="315"></consent-embed><button id="count">',
  "</button><!--$-->",
  "<!--/--><p>After</p></main>",
];

function App(props) {
  const [count] = createSignal(0);
  return ssr(
    template,
    ssrHydrationKey(),
    ssrAttribute("service", escape(props.film.service, true), false) +
      ssrAttribute("src", escape(props.film.src, true), false) +
      ssrAttribute("title", escape(props.film.title, true), false),
    escape(count()),
    escape(
      createComponent(Show, {
        get when() {
          return count() > 0;
        },
        get children() {
          return ssrElement(
            "consent-embed",
            mergeProps({ id: "later" }, () => props.film),
            undefined,
            true,
          );
        },
      }),
    ),
  );
}

export const render = async (film) => renderToString(() => createComponent(App, { film }));
export const head = generateHydrationScript();
